// What acts on many tickets, loaded with the first press beside Znuny's Bulk.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { FeatureContext } from './agent.content/feature';
import { BulkRuns } from './agent.content/features/list-bulk/run';
import type { Scripts } from './agent.content/scripts';

const runs = new WeakMap<Document, BulkRuns>();

/** The runs of a page share its client and its panel. */
function runsOn(context: FeatureContext): BulkRuns {
  const known = runs.get(context.document) ?? new BulkRuns(context);
  runs.set(context.document, known);
  return known;
}

export default defineUnlistedScript((): Scripts['/bulk.js'] => ({
  fulfil: (context, wish, caller) => runsOn(context).fulfil(wish, caller),
}));
