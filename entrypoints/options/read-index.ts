// Reading the settings of the search index through a tab of the help desk. Each deed says what came of it, by the name of a sentence.
import type { Area } from '@/lib/store/area';
import { toStoredIndex } from '@/lib/store/index-check';
import { forgetStoredIndex, type StoredIndex, writeStoredIndex } from '@/lib/store/index-settings';
import { askTab } from '@/lib/tabs';
import type { SearchIndexWords } from '@/lib/words/search-index';

/** A sentence of lib/words/search-index.ts. */
export type Told = keyof {
  [Name in keyof SearchIndexWords as SearchIndexWords[Name] extends string ? Name : never]: true;
};

/** What came of it; after "failed", everything is as it was. */
export type Outcome =
  | { readonly kind: 'done'; readonly told: Told; readonly index: StoredIndex | undefined }
  | { readonly kind: 'failed'; readonly told: Told };

const failed = (told: Told): Outcome => ({ kind: 'failed', told });

/** Has the tab of an admin read them, and keeps them. */
export async function readFromHelpDesk(helpDesk: string, area: Area): Promise<Outcome> {
  const asked = await askTab(helpDesk, 'readIndex', undefined);
  if (asked.kind !== 'answer') return failed(asked.kind);
  if (typeof asked.value === 'string') return failed(asked.value);
  const index = toStoredIndex(asked.value, Date.now());
  if (!index) return failed('not-understood');
  return keeping(() => writeStoredIndex(area, index), { kind: 'done', told: 'done', index });
}

/** Back to the settings of Znuny as it is delivered. */
export async function resetIndex(area: Area): Promise<Outcome> {
  return keeping(() => forgetStoredIndex(area), { kind: 'done', told: 'wasReset', index: undefined });
}

async function keeping(keep: () => Promise<void>, outcome: Outcome): Promise<Outcome> {
  try {
    await keep();
    return outcome;
  } catch (error) {
    console.error('[Loods] The settings of the search index could not be stored', error);
    return failed('not-saved');
  }
}
