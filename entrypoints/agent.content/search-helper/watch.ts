// Helps with search fields, wherever they appear: the search dialog opens on every page. A page pays for a listener; the first search
// field that gets the focus loads the rest.
import { isInSearchForm } from '@/lib/otrs/search-forms';
import type { FeatureContext } from '../feature';

/** Brings the helper to the search fields of a page, as long as the context's signal lasts. */
export function watchSearchFields(context: FeatureContext): void {
  const { document, signal, load } = context;
  const help = (focused: EventTarget | null) => {
    // A convenience: where it can't be loaded, the field works as it always did.
    if (isInSearchForm(focused))
      load('/search-helper.js').then((helper) => helper(context, focused), Boolean);
  };
  document.addEventListener('focusin', ({ target }) => help(target), { signal });
  help(document.activeElement); // who was quicker than this script is typing already
}
