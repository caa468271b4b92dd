// What agents see: on a ticket's page, in lists, under search fields.
import type { Page, Route } from '@playwright/test';
import { extensionWithBroken } from '../broken-extension.ts';
import { helpDeskUrl, launchChromium } from '../browser.ts';
import { bulkButton, listOf, panel, tick, tickAll } from '../bulk-page.ts';
import { expect } from '../fixtures.ts';
import { row, rowButton, rowField } from '../rows.ts';
import { previews, searchDialog } from '../search-page.ts';
import { actionButton, isWrite, keyList, spamButton, toast, untilKeysAct, zoomOf } from '../ticket-page.ts';
import type { Surfaces, World } from './surface.ts';

const never = () => {};

/** Does something else with the requests that would change that ticket. */
async function meetWrites(
  page: Page,
  { id }: { readonly id: number },
  meet: (route: Route) => unknown,
): Promise<void> {
  await page.route('**/otrs/index.pl*', async (route) => {
    const request = route.request();
    const isMeant = isWrite(request) && new RegExp(`TicketID=${id}\\b`).test(request.postData() ?? '');
    await (isMeant ? meet(route) : route.fallback());
  });
}

/** A list of tickets of its own: one free, one that is locked, and two more. */
async function prepareList({ helpDesk }: World, Title: string) {
  const [[free, third, fourth], locked] = await Promise.all([
    helpDesk.tickets(3, { Title }),
    helpDesk.ticket({ Title, Lock: 'lock', Owner: 'bram' }),
  ]);
  if (!free || !third || !fourth) throw new Error('Too few tickets were made');
  return { free, locked, third, fourth };
}

async function pressInRow(page: Page, ticket: { readonly id: number }, action: string): Promise<void> {
  await row(page, ticket).hover();
  await rowButton(page, ticket, action).click();
}

export const ticketSurfaces: Record<string, Surfaces> = {
  'on a ticket’s page': async function* ({ helpDesk, open }) {
    const page = await open('wim', zoomOf(await helpDesk.ticket()));
    await expect(spamButton(page)).toBeVisible();
    yield ['the controls of a ticket’s page', page];

    await actionButton(page, 'rename').click();
    const field = page.getByRole('textbox', { name: 'Titel' });
    await field.fill(' ');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toBeVisible();
    yield ['a title that is edited, and may not be empty', page];

    await field.press('Escape');
    await untilKeysAct(page);
    await page.keyboard.press('?');
    await expect(keyList(page)).toBeVisible();
    yield ['the list of keys', page];
  },

  'on a ticket’s page of which a part is gone': async function* ({ helpDesk, open, own }) {
    const broken = own.use(extensionWithBroken(['ticket-actions.js']));
    const launched = await launchChromium({ port: helpDesk.port, extension: broken.folder });
    const browser = own.adopt(launched, (context) => context.close());
    const page = await open('anna', zoomOf(await helpDesk.ticket()), { browser });
    await spamButton(page).click();
    await expect(toast(page, 'failed')).toBeVisible();
    yield ['a button that is no more', page];
  },

  'in lists': async function* (world) {
    const many = await prepareList(world, 'What became of many');
    const page = await world.open('anna', listOf('What became of many'));
    await pressInRow(page, many.free, 'rename');
    await expect(rowField(row(page, many.free))).toBeFocused();
    yield ['a title that is edited in a row', page];

    await rowField(row(page, many.free)).press('Escape');
    await expect(rowField(row(page, many.free))).toHaveCount(0);
    await tick(page, many.third).click();
    await bulkButton(page, 'spam').click();
    await expect(panel(page)).toHaveAttribute('data-loods-toast', 'done');
    await tickAll(page);
    await bulkButton(page, 'spam').click();
    await expect(panel(page)).toHaveAttribute('data-loods-toast', 'partial');
    yield ['what became of many tickets', page];

    const { free, locked, third, fourth } = await prepareList(world, 'Messages of each kind');
    await page.goto(`${helpDeskUrl}?${listOf('Messages of each kind')}`);
    await meetWrites(page, third, (route) => route.abort('connectionreset'));
    await meetWrites(page, fourth, never);
    for (const ticket of [locked, third, fourth, free]) await pressInRow(page, ticket, 'spam');
    await toast(page, 'done').getByRole('button').first().focus(); // stays
    for (const kind of ['failed', 'partial']) await expect(toast(page, kind)).toBeVisible();
    await expect(toast(page, 'pending')).toContainText('De helpdesk is traag'); // does not change any more
    yield ['messages of each kind, and the controls of rows', page];
  },

  'while many tickets are marked': async function* ({ helpDesk, open }) {
    const Title = 'Many under way';
    await helpDesk.rowsPerPage('anna', 40);
    await helpDesk.tickets(30, { Title });
    const page = await open('anna', listOf(Title));
    await tickAll(page);
    await page.route('**/otrs/index.pl*', (route) => (isWrite(route.request()) ? never() : route.fallback()));
    await bulkButton(page, 'spam').click();
    await expect(panel(page).getByRole('button')).toBeVisible();
    yield ['many tickets under way', page];
  },

  'in the search dialog': async function* ({ helpDesk, open }) {
    await helpDesk.ticket({ Title: 'Vergeet dit (niet) te zoeken: nu' });
    const page = await open('anna', 'Action=AgentDashboard');
    const title = await searchDialog(page, 'Title');
    await title.fill('Vergeet dit (niet) te zoeken: nu');
    await expect(previews(page)).not.toHaveCount(0);
    yield ['a search in the dialog', page];
  },
};
