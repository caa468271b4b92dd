// How the search index of the help desk is set, where an admin had it read: a record of its own, since it is a few kB that only
// searches need. Pages read it, too, so it is checked by hand; index-check.ts checks what a help desk says, with zod.
import { defaultIndex, IndexModel, type IndexSettings } from '../search';
import type { Area } from './area';

/** What the options page keeps and shows. */
export interface StoredIndex {
  /** When it was read, in milliseconds. */
  readonly at: number;
  readonly settings: IndexSettings;
  /** ForceUnfilteredStorage. */
  readonly unfiltered: boolean;
  /** False where the agents' ticket search takes no search expressions: ExtendedSearchCondition. */
  readonly expressions: boolean;
  /** Filters that JavaScript can't do, as they are set; a stand-in is in their place. */
  readonly notUnderstood: readonly string[];
}

const key = 'search index';

/** The settings to search with: those read from the help desk, or else those of Znuny as it is delivered. */
export async function readIndexSettings(area: Pick<Area, 'get'>): Promise<IndexSettings> {
  const stored = await readStoredIndex(area);
  return stored ? settingsOf(stored) : defaultIndex;
}

/** The settings to search with. */
export const settingsOf = ({ settings, expressions }: StoredIndex): IndexSettings =>
  expressions === false ? { ...settings, onePattern: true } : settings;

/** What was read from the help desk; undefined if nothing was, or it is damaged. */
export async function readStoredIndex(area: Pick<Area, 'get'>): Promise<StoredIndex | undefined> {
  const { [key]: found } = await area.get(key);
  const stored = Object(found) as StoredIndex;
  return typeof stored.at === 'number' && areSettings(stored.settings) ? stored : undefined;
}

/** Stores what was read. */
export async function writeStoredIndex(area: Pick<Area, 'set'>, index: StoredIndex): Promise<void> {
  await area.set({ [key]: index });
}

/** Back to the defaults. */
export async function forgetStoredIndex(area: Pick<Area, 'remove'>): Promise<void> {
  await area.remove(key);
}

function areSettings(value: unknown): value is IndexSettings {
  const { wordLengthMin, wordLengthMax, wordCountMax, filters, stopWords } = Object(value);
  if (![wordLengthMin, wordLengthMax, wordCountMax].every(Number.isInteger)) return false;
  return areTexts(filters) && Object.values(Object(stopWords)).every(areTexts) && isUnderstood(filters);
}

const areTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

/** True when JavaScript can do all of these filters. */
export function isUnderstood(filters: readonly string[]): boolean {
  try {
    new IndexModel({ ...defaultIndex, stopWords: {}, filters });
    return true;
  } catch {
    return false;
  }
}
