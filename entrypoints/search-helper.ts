// What helps with search fields, loaded when the first of them gets the focus.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findSearchField } from '@/lib/otrs/search-fields';
import type { FeatureContext } from './agent.content/feature';
import type { Scripts } from './agent.content/scripts';
import { SearchHelper } from './agent.content/search-helper/helper';

const helpers = new WeakMap<AbortSignal, SearchHelper>();

/** One helper for a page, as long as its feature is mounted. */
function helperOf(context: FeatureContext): SearchHelper {
  const known = helpers.get(context.signal) ?? new SearchHelper(context);
  helpers.set(context.signal, known);
  return known;
}

export default defineUnlistedScript((): Scripts['/search-helper.js'] => (context, focused) => {
  const field = findSearchField(focused);
  if (field && !context.signal.aborted) helperOf(context).help(field);
});
