// What is measured: what agents do with tickets, natively and by Loods.
import type { Page, Request } from '@playwright/test';
import { helpDeskUrl } from '../e2e/browser.ts';
import { actionButton, zoomOf } from '../e2e/ticket-page.ts';
import { openQuietly } from './quiet.ts';
import type { Deed, Way } from './turns.ts';

const newTitle = 'A title that says what it is about';

/** Done when the message says so, which is after Loods has read the ticket back from the server. */
async function untilToldDone(page: Page): Promise<void> {
  const outcome = page.locator('[data-loods-toast]:not([data-loods-toast="pending"])').first();
  await outcome.waitFor();
  const kind = await outcome.getAttribute('data-loods-toast');
  if (kind !== 'done') throw new Error(`Loods says ${kind}: ${await outcome.textContent()}`);
}

/** One press on a ticket's page. */
const byButton =
  (action: string): Way =>
  async (page, hand) => {
    await hand.click(actionButton(page, action));
    await untilToldDone(page);
  };

/** Presses that a pop-up window ends with: it goes, and the page under it loads. */
async function submit(page: Page, popup: Page, press: () => Promise<void>): Promise<void> {
  await Promise.all([popup.waitForEvent('close'), page.waitForEvent('load'), press()]);
}

/** Opens a list, out of one of Znuny's searchable selects, and picks from it. */
async function pick(page: Page, hand: Parameters<Way>[1], field: string, option: string): Promise<void> {
  await hand.click(page.locator(`.InputField_Container:has(#${field}_Search)`));
  await hand.click(page.locator(`#${field}_Select`).getByText(option, { exact: true }));
}

/**
 * Subject and text are mandatory. Picking a state makes the window ask Znuny for its fields anew, which also locks the
 * ticket. That is over long before an agent has typed two texts; a script can overtake it, and would leave the ticket
 * locked for good.
 */
const byClose: Way = async (page, hand) => {
  const [popup] = await Promise.all([page.waitForEvent('popup'), hand.click(page.locator('#nav-Close a'))]);
  const asked = popup.waitForEvent('requestfinished', asks('AJAXUpdate'));
  await pick(popup, hand, 'NewStateID', 'Spam');
  await hand.type(popup.locator('#Subject'), 'Spam');
  await hand.type(popup.frameLocator('iframe.cke_wysiwyg_frame').locator('body'), 'Spam');
  await asked;
  await submit(page, popup, () => hand.click(popup.locator('#submitRichText')));
};

const byQuickMove: Way = async (page, hand) => {
  await Promise.all([page.waitForEvent('load'), pick(page, hand, 'DestQueueID', 'Bounces')]);
};

const byFreeFields: Way = async (page, hand) => {
  await hand.point(page.locator('#nav-Miscellaneous'));
  const [popup] = await Promise.all([
    page.waitForEvent('popup'),
    hand.click(page.locator('#nav-Free-Fields a')),
  ]);
  await hand.replace(popup.locator('#Title'), newTitle);
  await submit(page, popup, () => hand.click(popup.locator('#submitRichText')));
};

const inPlace: Way = async (page, hand) => {
  await hand.click(actionButton(page, 'rename'));
  await hand.enter(page.locator('.Headline input'), newTitle);
  await untilToldDone(page);
};

const byBulk: Way = async (page, hand) => {
  await hand.click(page.locator('#SelectAllTickets'));
  const [popup] = await Promise.all([page.waitForEvent('popup'), hand.click(page.locator('#BulkAction a'))]);
  await pick(popup, hand, 'StateID', 'Spam');
  await submit(page, popup, () => hand.click(popup.locator('#submitRichText')));
};

const byTickedSpam: Way = async (page, hand) => {
  await hand.click(page.locator('#SelectAllTickets'));
  await hand.click(page.locator('.OverviewActions').locator(actionButton(page, 'spam')));
  await untilToldDone(page);
};

const asks = (subaction: string) => (request: Request) =>
  request.postData()?.includes(`Subaction=${subaction}`) === true;

/** As an agent does who reads the ticket before he acts: 3 s after it is there, the page marks its article as seen. */
const openTicket: Deed['open'] = async (page, [ticket]) => {
  if (!ticket) throw new Error('A ticket is needed');
  await openQuietly(page, 'Action=AgentTicketStatusView'); // it is also where Close goes back to
  await Promise.all([
    page.waitForEvent('requestfinished', asks('MarkAsSeen')),
    page.goto(`${helpDeskUrl}?${zoomOf(ticket)}`),
  ]);
};

/** The results of a search for just these tickets. */
const openList: Deed['open'] = async (page, _tickets, title) => {
  await page.goto(`${helpDeskUrl}?Action=AgentTicketSearch;Subaction=Search;Title=${title};View=Small`);
};

const isSpam: Deed['isDone'] = ({ state, lock }) => state === 'Spam' && lock === 'unlock';

export const spamOne: Deed = {
  title: 'one ticket as spam',
  tickets: 1,
  times: 10,
  open: openTicket,
  native: byClose,
  loods: byButton('spam'),
  isDone: isSpam,
};

const spamMany = (tickets: number, times: number): Deed => ({
  title: `${tickets} tickets as spam`,
  tickets,
  times,
  open: openList,
  native: byBulk,
  loods: byTickedSpam,
  isDone: isSpam,
});

export const others: readonly Deed[] = [
  {
    title: 'one ticket to Bounces',
    tickets: 1,
    times: 5,
    open: openTicket,
    native: byQuickMove,
    loods: byButton('bounce'),
    isDone: ({ queue }) => queue === 'Bounces',
  },
  {
    title: 'one ticket renamed',
    tickets: 1,
    times: 5,
    open: openTicket,
    native: byFreeFields,
    loods: inPlace,
    isDone: ({ title }) => title === newTitle,
  },
  spamMany(5, 5),
  spamMany(25, 5),
  spamMany(500, 1),
];
