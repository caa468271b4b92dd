// npm run bench: what Loods costs and saves, measured on a throw-away help desk. Shows tables and writes docs/bench.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { extension } from '../e2e/browser.ts';
import { HelpDesk } from '../e2e/help-desk.ts';
import { zoomOf } from '../e2e/ticket-page.ts';
import { giveUp, runSteps } from '../tasks/steps.mjs';
import { type Instance, pathInside } from '../znuny/server.ts';
import { launchAgent } from './browser.ts';
import { type Markings, measureMarkings } from './marking.ts';
import { type Browsers, type Loads, measureLoads, type Subject } from './page-load.ts';
import { documentOf, type Findings, tablesOf } from './report.ts';

const markingTimes = 10;
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
): Promise<Pick<Findings, 'markings' | 'loads'>> {
  const markings: Markings = { native: [], loods: [] };
  const loads = new Map<string, Loads>();
  const loading = (subject: Subject) => ({
    title: `Load ${subject.title} ${loadTimes} times with Loods and without`,
    run: async () => void loads.set(subject.title, await measureLoads(browsers, subject, loadTimes)),
  });
  await runSteps([
    {
      title: `Mark ${markingTimes} tickets as spam natively, and as many by Loods`,
      run: () => measureMarkings(helpDesk, browsers.withLoods, markingTimes, markings),
    },
    loading({ title: "a ticket's page", query: zoomOf(await helpDesk.ticket()), buttons: 1 }),
    loading({ title: 'a list of tickets', query: 'Action=AgentTicketStatusView;View=Small', buttons: 0 }),
    loading({ title: 'a page without features', query: 'Action=AgentPreferences', buttons: 0 }),
  ]);
  return { markings, loads };
}

/** From Debian's list of what is installed: Znuny's own pages and files only say 6.5.x. */
function znunyVersion(instance: Instance): string {
  const packages = readFileSync(pathInside(instance, '/var/lib/dpkg/status'), 'utf8').split('\n\n');
  const otrs = packages.find((one) => one.startsWith('Package: otrs2\n'));
  return /^Version: ([\d.]+)/m.exec(otrs ?? '')?.[1] ?? 'of unknown version';
}
