// From a subject in the hand to its ticket on the screen, by Znuny's search dialog, natively and by Loods.
import type { Page } from '@playwright/test';
import { setSearchAutomatically } from '../e2e/browser.ts';
import type { HelpDesk } from '../e2e/help-desk.ts';
import { foundNumbers, line, proposal } from '../e2e/search-page.ts';
import { Hand } from './hand.ts';
import type { Browsers } from './page-load.ts';
import { openQuietly } from './quiet.ts';

/** As the handbook has them, and as a party's help desk gets them. */
export const subjects: readonly string[] = [
  'exim paniclog on mail2.piratenpartij.nl has non-zero size',
  'OTRS Scheduler Daemon Cron: MailQueueFlush',
  'Cron <root@mail> test -x /usr/sbin/anacron || ( cd / && run-parts --report /etc/cron.daily )',
  'Undelivered Mail Returned to Sender (3)',
  'Delivery Status Notification (Failure)',
  'Automatisch antwoord: ik ben met vakantie t/m 14 augustus',
  'Re: Fwd: RE: Vraag over mijn lidmaatschap!!!',
  'Factuur 2023-0042 – betaling van € 25,00',
  "Kandidaat voor de gemeenteraad van 's-Hertogenbosch",
  'Aanmelding ledenvergadering',
];

/** One search. */
export interface SearchEffort {
  readonly isFound: boolean;
  readonly gestures: number;
  /** From the first gesture until the page with the results has loaded. */
  readonly milliseconds: number;
}

/** The searches of each way, in the order of the subjects. */
export interface Searches {
  readonly native: readonly SearchEffort[];
  readonly loods: readonly SearchEffort[];
  /** With the setting by which searching uses what is proposed. */
  readonly automatic: readonly SearchEffort[];
}

/** What the tickets are called by the time they are searched for. */
export type Titled = 'as their subjects' | 'otherwise, since they were renamed';

/**
 * Searches for the ticket of each subject: natively in a browser without Loods and by Loods in turns, then with the automatic setting. A
 * miss ends there: what an agent tries next is not measured.
 */
export async function measureSearches(
  helpDesk: HelpDesk,
  browsers: Browsers,
  titled: Titled,
): Promise<Searches> {
  const tickets: Sought[] = [];
  for (const one of subjects) {
    const subject = `${one} ${tickets.length + subjects.length}${titled.slice(0, 5)}`; // no other ticket has it
    const Title = titled === 'as their subjects' ? subject : `Renamed ${tickets.length}`;
    tickets.push({ subject, ...(await helpDesk.ticket({ Title, Subject: subject })) });
  }
  const [bare, ours] = [await browsers.bare.newPage(), await browsers.withLoods.newPage()];
  const efforts: Record<keyof Searches, SearchEffort[]> = { native: [], loods: [], automatic: [] };
  const unmeasured = tickets.slice(0, 2); // fill caches
  for (const ticket of [...unmeasured, ...tickets]) {
    efforts.native.push(await measure(bare, ticket));
    efforts.loods.push(await measure(ours, ticket, apply));
  }
  for (const way of [efforts.native, efforts.loods]) way.splice(0, unmeasured.length);
  await using _ = await setSearchAutomatically(browsers.withLoods);
  await ours.bringToFront();
  for (const ticket of tickets) efforts.automatic.push(await measure(ours, ticket, propose));
  await Promise.all([bare.close(), ours.close()]);
  return efforts;
}

interface Sought {
  readonly subject: string;
  readonly number: string;
}

/** What is done between typing and the last Enter. */
type Finish = (page: Page, hand: Hand) => Promise<void>;

/** Until Loods has said what it proposes: nobody is faster than that. */
const propose: Finish = async (page) => {
  await line(page).getByRole('status').waitFor();
};

const apply: Finish = async (page, hand) => {
  await propose(page, hand);
  if (await proposal(page).isVisible()) await hand.press(page, 'Enter');
};

async function measure(page: Page, { subject, number }: Sought, finish?: Finish): Promise<SearchEffort> {
  await openQuietly(page, 'Action=AgentDashboard');
  const hand = new Hand();
  const started = performance.now();
  await hand.click(page.locator('#GlobalSearchNav'));
  await hand.type(page.locator('#SearchInsert input[name="Fulltext"]'), subject);
  await finish?.(page, hand);
  await Promise.all([page.waitForEvent('load'), hand.press(page, 'Enter')]);
  const milliseconds = performance.now() - started;
  return {
    isFound: (await foundNumbers(page)).includes(number),
    gestures: hand.gestures,
    milliseconds,
  };
}
