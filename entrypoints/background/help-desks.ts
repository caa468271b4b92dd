// Makes Loods work on the help desks that the user has added: its scripts come to their pages, and runs of jobs are locked
// there. For the one that it comes with, the manifest does all of that.
//
// What was registered may be gone: browsers forget scripts when the extension is updated, and users take permissions away. So
// whatever differs is set right whenever the background starts, when the list changes, and when permissions do.
import { type Browser, browser } from 'wxt/browser';
import { hostOf, pagesOf } from '@/lib/help-desk';
import { addedKey, readAdded } from '@/lib/store/help-desks';

type Script = Browser.scripting.RegisteredContentScript;
type Rule = Browser.declarativeNetRequest.Rule;

const stored = browser.storage.local;

/** One after another: two at once would register the same script. */
let last: Promise<unknown> = Promise.resolve();

/** Listens, and sets right what differs; must be called at once when the background wakes. */
export function keepHelpDesks(): void {
  browser.permissions.onAdded.addListener(() => inTurn(setRight));
  browser.permissions.onRemoved.addListener(() => inTurn(setRight));
  stored.onChanged.addListener((changes) => {
    if (addedKey in changes) inTurn(setRight);
  });
  inTurn(setRight);
}

function inTurn(work: () => Promise<void>): void {
  last = last
    .then(work)
    .catch((error) => console.error('[Loods] Not all help desks that were added could be prepared', error));
}

/** Brings rules and scripts to what is stored and permitted. */
async function setRight(): Promise<void> {
  const added = await readAdded(stored);
  await lock(added);
  const isPermitted = await Promise.all(
    added.map((helpDesk) => browser.permissions.contains({ origins: [hostOf(helpDesk)] })),
  );
  await register(added.filter((_, index) => isPermitted[index]));
}

/** Blocks runs by address as on the help desk that Loods comes with, whether there is permission for the host or not. */
async function lock(added: readonly string[]): Promise<void> {
  const { declarativeNetRequest, runtime } = browser;
  const rules: Rule[] = await (await fetch(runtime.getURL('/run-lock.json'))).json();
  const requestDomains = added.map((helpDesk) => new URL(helpDesk).hostname);
  const present = await declarativeNetRequest.getDynamicRules();
  await declarativeNetRequest.updateDynamicRules({
    removeRuleIds: present.map(({ id }) => id),
    addRules:
      added.length === 0
        ? [] // a rule for no host would be one for all
        : rules.map((rule) => ({ ...rule, condition: { ...rule.condition, requestDomains } })),
  });
}

async function register(helpDesks: readonly string[]): Promise<void> {
  const { scripting } = browser;
  const present = new Set((await scripting.getRegisteredContentScripts()).map(({ id }) => id));
  const wanted = helpDesks.flatMap(scriptsOf);
  const gone = present.difference(new Set(wanted.map(({ id }) => id)));
  const fresh = wanted.filter(({ id }) => !present.has(id));
  if (gone.size > 0) await scripting.unregisterContentScripts({ ids: [...gone] });
  if (fresh.length > 0) await scripting.registerContentScripts(fresh);
}

/** As the manifest has them for the help desk that Loods comes with (entrypoints/*.content). */
function scriptsOf(helpDesk: string): Script[] {
  return [
    {
      id: `agent ${helpDesk}`,
      js: ['content-scripts/agent.js'],
      matches: [pagesOf(helpDesk)],
      runAt: 'document_end',
    },
    {
      id: `run-lock ${helpDesk}`,
      js: ['content-scripts/run-lock.js'],
      matches: [hostOf(helpDesk)],
      world: 'MAIN',
      runAt: 'document_start',
      allFrames: true,
      matchOriginAsFallback: true,
    },
  ];
}
