// Helps with search fields, wherever they appear: the search dialog opens on every page. A page pays for a listener; the first search
// field that gets the focus loads the rest.
import { isInSearchForm } from '@/lib/otrs/search-forms';
import type { Feature } from '../../feature';

export const searchHelper: Feature = {
  id: 'search-helper',
  screens: [() => true],
  mount(context) {
    const { document, signal, load } = context;
    const help = (target: EventTarget | null) => {
      if (!isInSearchForm(target)) return;
      // A convenience: where it can't be loaded, the field works as it always did.
      load('/search-helper.js').then(
        (helper) => helper(context, target),
        () => {},
      );
    };
    document.addEventListener('focusin', ({ target }) => help(target), { signal });
    help(document.activeElement);
  },
};
