// Where settings are kept: the extension's local storage, or the part of it that is one help desk's.

/** A storage area, as far as settings need one. */
export interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
  readonly onChanged: {
    addListener(listener: () => void): void;
    removeListener(listener: () => void): void;
  };
}

/** Under which key of the whole area something of a help desk is kept. */
export const keyOf = (key: string, helpDesk: string): string => `${key} of ${helpDesk}`;

/** What is kept for one help desk, under the keys that it would have if there were no other. */
export function areaOf(helpDesk: string, area: Area): Area {
  const own = (key: string) => keyOf(key, helpDesk);
  return {
    get: async (key) => ({ [key]: (await area.get(own(key)))[own(key)] }),
    set: (items) =>
      area.set(Object.fromEntries(Object.entries(items).map(([key, value]) => [own(key), value]))),
    remove: (key) => area.remove(own(key)),
    onChanged: area.onChanged,
  };
}
