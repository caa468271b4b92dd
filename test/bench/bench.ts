// npm run bench: what Loods costs and saves, measured on a throw-away help desk. Shows tables and writes docs/bench.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { extension } from '../e2e/browser.ts';
import { HelpDesk } from '../e2e/help-desk.ts';
import { zoomOf } from '../e2e/ticket-page.ts';
import { giveUp, runSteps } from '../tasks/steps.mjs';
import { type Instance, pathInside } from '../znuny/server.ts';
import { launchAgent } from './browser.ts';
import { others, spamOne } from './deeds.ts';
import { type GuardFindings, measureGuard } from './guard.ts';
import { type Browsers, type Loads, measureLoads, type Subject } from './page-load.ts';
import { measurePresets, type PresetEfforts } from './presets.ts';
import { documentOf, type Findings, tablesOf } from './report.ts';
import { measureSearches, type Searches, subjects, type Titled } from './searches.ts';
import { type Deed, type Efforts, measureDeed } from './turns.ts';

const loadTimes = 30;
const file = fileURLToPath(new URL('../../docs/bench.md', import.meta.url));

try {
  const findings = await bench();
  writeFileSync(file, documentOf(findings));
  console.log(`\n${tablesOf(findings)}\n\nWritten to docs/bench.md, with how it was measured.`);
} catch (error) {
  giveUp(error);
}

async function bench(): Promise<Findings> {
  await using open = new AsyncDisposableStack();
  const helpDesk = open.adopt(await HelpDesk.start('bench'), (one) => one.stop());
  await helpDesk.rowsPerPage('bram', 500);
  const browsers: Browsers = {
    bare: open.adopt(await launchAgent(helpDesk), (one) => one.close()),
    withLoods: open.adopt(await launchAgent(helpDesk, extension), (one) => one.close()),
  };
  return {
    date: new Date().toISOString().slice(0, 10),
    znuny: znunyVersion(helpDesk.instance),
    chromium: browsers.bare.browser()?.version() ?? 'of unknown version',
    ...(await measure(helpDesk, browsers)),
  };
}

async function measure(
  helpDesk: HelpDesk,
  browsers: Browsers,
): Promise<Pick<Findings, 'deeds' | 'searches' | 'presets' | 'loads' | 'lists' | 'guard'>> {
  const deeds = new Map<Deed, Efforts>();
  const searches = new Map<Titled, Searches>();
  const loads = new Map<string, Loads>();
  const lists = new Map<string, Loads>();
  let presets: PresetEfforts = new Map();
  let guard: GuardFindings | undefined;
  const doing = (deed: Deed) => ({
    title: `${deed.title}: ${deed.times} times natively, and as often by Loods`,
    run: async () => void deeds.set(deed, await measureDeed(helpDesk, browsers.withLoods, deed)),
  });
  const searching = (titled: Titled) => ({
    title: `Search for ${subjects.length} subjects, with tickets called ${titled}`,
    run: async () => void searches.set(titled, await measureSearches(helpDesk, browsers, titled)),
  });
  const loading = (subject: Subject, into: Map<string, Loads>, times: number) => ({
    title: `Load ${subject.title} ${times} times with Loods and without`,
    run: async () => void into.set(subject.title, await measureLoads(browsers, subject, times)),
  });
  /** The results of a search. Its tickets are made last: they would be in every other list, too. */
  const listing = (rows: number, times: number) => ({
    title: `Load a list of ${rows} rows ${times} times with Loods and without`,
    run: async () => {
      const name = `List of ${rows}`;
      await helpDesk.tickets(rows, { Title: name });
      const query = `Action=AgentTicketSearch;Subaction=Search;Title=${name};View=Small`;
      const subject = { title: `a list of ${rows} rows`, query, buttons: 1 } as const; // beside Znuny’s Bulk
      lists.set(subject.title, await measureLoads(browsers, subject, times));
    },
  });
  await runSteps([
    ...[spamOne, ...others].map(doing),
    searching('as their subjects'),
    searching('otherwise, since they were renamed'),
    {
      title: 'Open the pop-up with 10 presets and with 1,000, find one and move one',
      run: async () => {
        presets = await measurePresets(helpDesk.port);
      },
    },
    loading(
      { title: "a ticket's page", query: zoomOf(await helpDesk.ticket()), buttons: 1 },
      loads,
      loadTimes,
    ),
    loading(
      { title: 'a page without features', query: 'Action=AgentPreferences', buttons: 0 },
      loads,
      loadTimes,
    ),
    {
      title: 'Delete spam by the Generic Agent, by the handbook and by Loods',
      run: async () => {
        await using own = await HelpDesk.start('bench-guard'); // nobody else's spam
        guard = await measureGuard(own);
      },
    },
    listing(25, 15),
    listing(100, 15),
    listing(500, 5), // Znuny takes half a minute for each
  ]);
  if (!guard) throw new Error('The guard was not measured');
  return { deeds, searches, presets, loads, lists, guard };
}

/** From Debian's list of what is installed: Znuny's own pages and files only say 6.5.x. */
function znunyVersion(instance: Instance): string {
  const packages = readFileSync(pathInside(instance, '/var/lib/dpkg/status'), 'utf8').split('\n\n');
  const otrs = packages.find((one) => one.startsWith('Package: otrs2\n'));
  return /^Version: ([\d.]+)/m.exec(otrs ?? '')?.[1] ?? 'of unknown version';
}
