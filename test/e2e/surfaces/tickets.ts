// What agents see: on a ticket's page, in lists, under search fields.
import type { Page, Route } from '@playwright/test';
import { extensionWithBroken } from '../broken-extension.ts';
import { launchChromium } from '../browser.ts';
import { bulkButton, listOf, panel, tick, tickAll } from '../bulk-page.ts';
import { expect } from '../fixtures.ts';
import { startOwn } from '../own-help-desk.ts';
import { row, rowButton, rowField } from '../rows.ts';
import { previews, searchDialog } from '../search-page.ts';
import { actionButton, isWrite, keyList, spamButton, toast, untilKeysAct, zoomOf } from '../ticket-page.ts';
import type { Surface, World } from './surface.ts';

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
async function openList({ helpDesk, open }: World, agent: string, Title: string) {
  const free = await helpDesk.ticket({ Title });
  const locked = await helpDesk.ticket({ Title, Lock: 'lock', Owner: agent === 'anna' ? 'bram' : 'anna' });
  const third = await helpDesk.ticket({ Title });
  const fourth = await helpDesk.ticket({ Title });
  const page = await open(agent, listOf(Title));
  return { page, free, locked, third, fourth };
}

async function pressInRow(page: Page, ticket: { readonly id: number }, action: string): Promise<void> {
  await row(page, ticket).hover();
  await rowButton(page, ticket, action).click();
}

export const ticketSurfaces: Record<string, Surface> = {
  'the controls of a ticket’s page': async ({ helpDesk, open }) => {
    const page = await open('wim', zoomOf(await helpDesk.ticket()));
    await expect(spamButton(page)).toBeVisible();
    return page;
  },

  'a title that is edited, and may not be empty': async ({ helpDesk, open }) => {
    const page = await open('anna', zoomOf(await helpDesk.ticket()));
    await actionButton(page, 'rename').click();
    await page.getByRole('textbox', { name: 'Titel' }).fill(' ');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toBeVisible();
    return page;
  },

  'a title that is edited in a row': async (world) => {
    const { page, free } = await openList(world, 'anna', 'Edited in its row');
    await pressInRow(page, free, 'rename');
    await expect(rowField(row(page, free))).toBeFocused();
    return page;
  },

  'a button that is no more': async ({ helpDesk, open, own }) => {
    const broken = own.use(extensionWithBroken(['ticket-actions.js']));
    const launched = await launchChromium({ port: helpDesk.port, extension: broken.folder });
    const browser = own.adopt(launched, (context) => context.close());
    const page = await open('anna', zoomOf(await helpDesk.ticket()), { browser });
    await spamButton(page).click();
    await expect(toast(page, 'failed')).toBeVisible();
    return page;
  },

  'the list of keys': async ({ helpDesk, open }) => {
    const page = await open('anna', zoomOf(await helpDesk.ticket()));
    await untilKeysAct(page);
    await page.keyboard.press('?');
    await expect(keyList(page)).toBeVisible();
    return page;
  },

  'messages of each kind, and the controls of rows': async (world) => {
    const { page, free, locked, third, fourth } = await openList(world, 'anna', 'Messages of each kind');
    await meetWrites(page, third, (route) => route.abort('connectionreset'));
    await meetWrites(page, fourth, never);
    for (const ticket of [locked, third, fourth, free]) await pressInRow(page, ticket, 'spam');
    await toast(page, 'done').getByRole('button').first().focus(); // stays
    for (const kind of ['failed', 'partial']) await expect(toast(page, kind)).toBeVisible();
    await expect(toast(page, 'pending')).toContainText('De helpdesk is traag'); // does not change any more
    return page;
  },

  'many tickets under way': async ({ helpDesk, open }) => {
    const Title = 'Many under way';
    await helpDesk.rowsPerPage('anna', 40);
    await helpDesk.tickets(30, { Title });
    const page = await open('anna', listOf(Title));
    await tickAll(page);
    await page.route('**/otrs/index.pl*', (route) => (isWrite(route.request()) ? never() : route.fallback()));
    await bulkButton(page, 'spam').click();
    await expect(panel(page).getByRole('button')).toBeVisible();
    return page;
  },

  'what became of many tickets': async (world) => {
    const { page, third } = await openList(world, 'anna', 'What became of many');
    await tick(page, third).click();
    await bulkButton(page, 'spam').click();
    await expect(panel(page)).toHaveAttribute('data-loods-toast', 'done');
    await tickAll(page);
    await bulkButton(page, 'spam').click();
    await expect(panel(page)).toHaveAttribute('data-loods-toast', 'partial');
    return page;
  },

  'a search in the dialog': async ({ helpDesk, open }) => {
    await helpDesk.ticket({ Title: 'Vergeet dit (niet) te zoeken: nu' });
    const page = await open('anna', 'Action=AgentDashboard');
    const title = await searchDialog(page, 'Title');
    await title.fill('Vergeet dit (niet) te zoeken: nu');
    await expect(previews(page)).not.toHaveCount(0);
    return page;
  },

  'a search in the head of the page': async ({ helpDesk, open, own }) => {
    const mine = own.use(await startOwn(helpDesk, 'toolbar'));
    await mine.helpDesk.setting('Frontend::ToolBarModule###220-Ticket::TicketSearchFulltext', fulltextBox);
    await mine.helpDesk.ticket({ Title: 'Cron <root@mail> has been "failed"' });
    const page = await open('anna', 'Action=AgentDashboard', mine);
    await page.locator('#Fulltext').fill('Cron <root@mail> has been "failed"');
    await expect(previews(page)).not.toHaveCount(0);
    return page;
  },
};

/** What is delivered, but switched off (6.5.1, Ticket.xml). */
export const fulltextBox = {
  Module: 'Kernel::Output::HTML::ToolBar::Generic',
  Description: 'Fulltext search',
  Name: 'Fulltext',
  Block: 'ToolBarSearchFulltext',
  Size: 10,
  Priority: 1990020,
  Data: { AdditionalSearchParameters: {} },
};
