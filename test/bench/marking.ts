// The two ways to mark one ticket as spam, done and measured in turns in the same browser.
import type { BrowserContext, Page, Request } from '@playwright/test';
import { helpDeskUrl } from '../e2e/browser.ts';
import type { HelpDesk } from '../e2e/help-desk.ts';
import { spamButton, zoomOf } from '../e2e/ticket-page.ts';
import { Hand } from './hand.ts';
import { type Counts, Traffic } from './traffic.ts';

export interface Marking extends Counts {
  readonly gestures: number;
  /** From the first gesture until the agent sees that it is done. */
  readonly milliseconds: number;
}

/** Equal places are neighbours in time. */
export interface Markings {
  readonly native: Marking[];
  readonly loods: Marking[];
}

/** Marks one ticket, whose page is open, and returns when the agent sees that it is done. */
type Way = (page: Page, hand: Hand) => Promise<void>;

/**
 * Marks fresh tickets by turns: natively, by Loods, natively, … One of each comes before and does not count, so that
 * the browser's cache and the server's are as full as on any day.
 *
 * @param into gets what was measured
 * @throws when a ticket is not spam and unlocked in the database afterwards
 */
export async function measureMarkings(
  helpDesk: HelpDesk,
  context: BrowserContext,
  times: number,
  into: Markings,
): Promise<void> {
  const page = await context.newPage();
  for (let turn = 0; turn <= times; turn++) {
    const native = await measure(helpDesk, page, byClose);
    const loods = await measure(helpDesk, page, byLoods);
    if (turn === 0) continue;
    into.native.push(native);
    into.loods.push(loods);
  }
  await page.close();
}

async function measure(helpDesk: HelpDesk, page: Page, way: Way): Promise<Marking> {
  const ticket = await helpDesk.ticket();
  const traffic = new Traffic(page.context(), helpDesk.instance);
  const hand = new Hand();
  await openFromList(page, zoomOf(ticket));
  await traffic.start();

  const started = performance.now();
  await way(page, hand);
  const milliseconds = performance.now() - started;

  const counts = await traffic.stop(); // with what either way still loads after it is done
  await verify(helpDesk, ticket.id);
  return { ...counts, gestures: hand.gestures, milliseconds };
}

/** As an agent does who reads the ticket before he acts: 3 s after it is there, the page marks its article as seen. */
async function openFromList(page: Page, query: string): Promise<void> {
  await page.goto(`${helpDeskUrl}?Action=AgentTicketStatusView`); // it is also where Close goes back to
  await page.waitForLoadState('networkidle');
  await Promise.all([
    page.waitForEvent('requestfinished', asks('MarkAsSeen')),
    page.goto(`${helpDeskUrl}?${query}`),
  ]);
}

async function verify({ database }: HelpDesk, id: number): Promise<void> {
  const { number, state, lock } = await database.ticket(id);
  if (state !== 'Spam' || lock !== 'unlock') throw new Error(`Ticket ${number} is ${state}, ${lock}`);
}

/**
 * Done when the pop-up window is gone and the page under it shows the list again. Subject and text are mandatory.
 *
 * Picking a state makes the window ask Znuny for its fields anew, which also locks the ticket. That is over long before
 * an agent has typed two texts; a script can overtake it, and would leave the ticket locked for good.
 */
const byClose: Way = async (page, hand) => {
  const [popup] = await Promise.all([page.waitForEvent('popup'), hand.click(page.locator('#nav-Close a'))]);
  await hand.click(popup.locator('.InputField_Container:has(#NewStateID_Search)'));
  await Promise.all([popup.waitForEvent('requestfinished', asks('AJAXUpdate')), fillIn(popup, hand)]);
  await Promise.all([
    popup.waitForEvent('close'),
    page.waitForEvent('load'),
    hand.click(popup.locator('#submitRichText')),
  ]);
};

async function fillIn(popup: Page, hand: Hand): Promise<void> {
  await hand.click(popup.locator('#NewStateID_Select').getByText('Spam', { exact: true }));
  await hand.type(popup.locator('#Subject'), 'Spam');
  await hand.type(popup.frameLocator('iframe.cke_wysiwyg_frame').locator('body'), 'Spam');
}

const asks = (subaction: string) => (request: Request) =>
  request.postData()?.includes(`Subaction=${subaction}`) === true;

/** Done when the message says so, after Loods has read the ticket back from the server. */
const byLoods: Way = async (page, hand) => {
  await hand.click(spamButton(page));
  const outcome = page.locator('[data-loods-toast]:not([data-loods-toast="pending"])');
  await outcome.waitFor();
  const kind = await outcome.getAttribute('data-loods-toast');
  if (kind !== 'done') throw new Error(`Loods says ${kind}: ${await outcome.textContent()}`);
};
