// What the user can set for searches. Apart from the other settings, which every script that acts on tickets brings with it.
import type { Area } from './area';

const key = 'search';

/** Whether searching uses the search that Loods proposes, without being asked to. Anything but a stored yes is no. */
export async function readSearchAutomatically(area: Pick<Area, 'get'>): Promise<boolean> {
  const { [key]: found } = await area.get(key);
  const { automatically }: { readonly automatically?: unknown } = Object(found);
  return automatically === true;
}

/** Stores whether it does. */
export async function writeSearchAutomatically(
  area: Pick<Area, 'set'>,
  automatically: boolean,
): Promise<void> {
  await area.set({ [key]: { automatically } });
}
