// The help desks that the user has added. Pages read none of this: a page knows which help desk it belongs to.
import { builtIn, isHelpDesk } from '../help-desk';
import type { Area } from './area';

/** Under which key they are stored. */
export const addedKey = 'help desks';
/** More than anyone has; whoever has more has a broken store. */
const most = 50;

/** Those that were added, the newest first; what is damaged is left out. */
export async function readAdded(area: Pick<Area, 'get'>): Promise<string[]> {
  const { [addedKey]: found } = await area.get(addedKey);
  const sound = Array.isArray(found) ? found.filter(isHelpDesk) : [];
  return [...new Set(sound)].filter((helpDesk) => helpDesk !== builtIn).slice(0, most);
}

/** All of them: whoever adds one works there, so that the one that Loods comes with stands last. */
export async function readHelpDesks(area: Pick<Area, 'get'>): Promise<string[]> {
  return [...(await readAdded(area)), builtIn];
}

/** Adds one. @throws RangeError for what is no address of a help desk */
export async function addHelpDesk(area: Pick<Area, 'get' | 'set'>, helpDesk: string): Promise<void> {
  if (!isHelpDesk(helpDesk)) throw new RangeError('This is not the address of a help desk');
  const others = (await readAdded(area)).filter((one) => one !== helpDesk);
  await area.set({ [addedKey]: [helpDesk, ...others] });
}

/** Takes one away. What is kept for it stays, and counts again when it is added again. */
export async function removeHelpDesk(area: Pick<Area, 'get' | 'set'>, helpDesk: string): Promise<void> {
  await area.set({ [addedKey]: (await readAdded(area)).filter((one) => one !== helpDesk) });
}
