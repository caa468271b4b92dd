// Which keys there are on this screen, in the language of the page.
import { showKeyList } from '@/components/key-list';
import type { KeyAction } from '@/lib/store/keys';
import { keyWords } from '@/lib/words/keys';
import type { FeatureContext } from '../../feature';

/** Shows the keys and what they do. @returns settled when that is closed */
export function showKeys(
  { document, page, signal }: FeatureContext,
  keys: readonly (readonly [key: string, action: KeyAction])[],
): Promise<void> {
  const words = keyWords(page.language);
  return showKeyList(document, {
    language: words.language,
    title: words.title,
    rows: keys.map(([key, action]) => [key, words[action]]),
    notes: [...(keys.some(([, action]) => action === 'next') ? [words.focused] : []), words.change],
    close: words.close,
    signal,
  });
}
