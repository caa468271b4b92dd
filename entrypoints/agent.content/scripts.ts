// Scripts that pages load only when they need them. Each is an unlisted script of WXT, built as a module (wxt.config.ts)
// whose default export is what its main function returns, and stands in web_accessible_resources.
import type { OutcomeWords } from '@/lib/words/outcomes/words';
import type { Feature, FeatureContext } from './feature';
import type { BulkWish } from './features/list-bulk/run';
import type { BulkCaller } from './features/list-bulk/run-view';
import type { Attempts } from './features/ticket-actions/attempts';
import type { showKeys } from './features/ticket-keys/help';
import type { startKeyboard } from './features/ticket-keys/keyboard';
import type { TitleEdit } from './features/ticket-rename/edit';
import type { showSaved } from './job-saved/show';
import type { answersOf } from './requests';

/** What the pop-up, the options and the background ask of a page; the background's "command" is for features. */
export type Asked =
  | 'undo'
  | 'selection'
  | 'fill'
  | 'openSearch'
  | 'say'
  | 'readSearch'
  | 'readIndex'
  | 'testPolicy'
  | 'offered';

/** What each script exports. */
export interface Scripts {
  '/ticket.js': readonly Feature[];
  '/admin.js': readonly Feature[];
  '/list.js': readonly Feature[];
  '/job-badges.js': readonly Feature[];
  '/job-edit.js': readonly Feature[];
  '/run-guard.js': readonly Feature[];
  '/job-saved.js': typeof showSaved;
  '/ticket-actions.js': (context: FeatureContext, words: OutcomeWords) => Attempts;
  '/title-edit.js': (edit: TitleEdit) => void;
  '/undo.js': Pick<typeof import('@/lib/actions/undo'), 'undo' | 'checkUndo'>;
  '/bulk.js': {
    readonly fulfil: (context: FeatureContext, wish: BulkWish, caller: BulkCaller) => Promise<void>;
  };
  '/keys.js': typeof startKeyboard;
  '/keyboard-help.js': typeof showKeys;
  '/requests.js': typeof answersOf;
  '/search-helper.js': (context: FeatureContext, focused: EventTarget | null) => void;
  '/outcomes-en.js': OutcomeWords;
  '/outcomes-nl.js': OutcomeWords;
}

/** Loads a script into the content scripts' own world, once per page. @throws when the extension is gone */
export type Load = <Path extends keyof Scripts>(path: Path) => Promise<Scripts[Path]>;

/**
 * Makes the loader.
 *
 * @param toUrl gives the address of a file of the extension
 */
export function loaderOf(toUrl: (path: string) => string): Load {
  return async (path) => {
    const module: { default: Scripts[typeof path] } = await import(/* @vite-ignore */ toUrl(path));
    return module.default;
  };
}
