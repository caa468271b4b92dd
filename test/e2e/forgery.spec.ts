// Scripts of the help desk's own pages: they reach into every part of Loods that is drawn there, and press nothing of it.
import type { Page } from '@playwright/test';
import { helpDeskUrl } from './browser.ts';
import { bulkButton, listOf, tickAll } from './bulk-page.ts';
import { expect, test } from './fixtures.ts';
import { JobPages } from './job-pages.ts';
import { expectVerdict, panel as guard, guardButton, one, runQuery, spam } from './run-page.ts';
import { proposal, searchDialog } from './search-page.ts';
import { isWrite, recordRequests, spamButton, toast, zoomOf } from './ticket-page.ts';

/** Run in the page, as its script: does to every control of Loods whatever a script can. @returns the actions that it found */
function forge(): string[] {
  const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const controls = roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>('button, input, form')]);
  const how = { bubbles: true, composed: true, cancelable: true };
  for (const control of controls) {
    control.focus();
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
      control.dispatchEvent(new MouseEvent(type, how));
    for (const key of ['Enter', ' ', 's', 'b', 'r'])
      for (const type of ['keydown', 'keypress', 'keyup'])
        control.dispatchEvent(new KeyboardEvent(type, { ...how, key, code: key }));
    for (const type of ['input', 'change', 'submit']) control.dispatchEvent(new Event(type, how));
    control.click();
    if (control instanceof HTMLFormElement) control.requestSubmit();
  }
  for (const name of ['spam', 'undo', 'release', 'record', 'approve', 'command'])
    for (const request of ['spam', { job: 'DeleteSpam in all queues' }])
      postMessage({ name, request, type: 'loods' }, '*');
  return controls.flatMap(({ dataset }) => dataset['loodsAction'] ?? []);
}

/** Does so, and waits until a request of the page's own has come and gone. @returns the actions that were there to be forged */
async function forgeOn(page: Page): Promise<string[]> {
  const found = await page.evaluate(forge);
  await page.evaluate((url) => fetch(`${url}?Action=AgentDashboard`), helpDeskUrl);
  expect(await page.evaluate("typeof chrome === 'undefined' || typeof chrome.runtime?.sendMessage")).toBe(
    'undefined',
  );
  return [...new Set(found)].sort();
}

test('a ticket’s page acts on no ticket by script, nor takes back what was done', async ({
  helpDesk,
  open,
}) => {
  const ticket = await helpDesk.ticket();
  const page = await open('bram', zoomOf(ticket));
  await expect(spamButton(page)).toBeVisible();
  const before = await helpDesk.database.ticket(ticket.id);
  const requests = recordRequests(page);
  expect(await forgeOn(page)).toEqual(['bounce', 'rename', 'spam']);
  expect(requests.filter(isWrite)).toEqual([]);
  expect(await helpDesk.database.ticket(ticket.id)).toEqual(before);

  await spamButton(page).click();
  await expect(toast(page, 'done')).toBeVisible();
  const done = await helpDesk.database.ticket(ticket.id);
  requests.length = 0;
  expect(await forgeOn(page)).toContain('undo');
  expect(requests.filter(isWrite)).toEqual([]);
  expect(await helpDesk.database.ticket(ticket.id)).toEqual(done);
});

test('nor a list, on a row or on many', async ({ helpDesk, open }) => {
  const Title = 'forged in a list';
  const [ticket] = await helpDesk.tickets(2, { Title });
  const page = await open('bram', listOf(Title));
  await tickAll(page);
  await expect(bulkButton(page, 'spam')).toHaveAccessibleName(/2/);
  await page.locator(`#TicketID_${ticket?.id}`).hover();
  const requests = recordRequests(page);
  expect(await forgeOn(page)).toEqual(['bounce', 'rename', 'spam']);
  expect(requests.filter(isWrite)).toEqual([]);
  const [row] = await helpDesk.database.rows(
    'SELECT COUNT(*) AS count FROM ticket WHERE title = ? AND ticket_state_id = 1',
    [Title],
  );
  expect(Number(row?.['count'])).toBe(2);
});

test('nor an admin’s pages: nothing is put in, saved, confirmed or run', async ({ helpDesk, open }) => {
  const ticket = await helpDesk.ticket({ State: 'Spam' });
  const pages = await JobPages.open(helpDesk);
  const stored = await pages.stored(one);
  const page = await open('wim', runQuery(spam));
  const requests = recordRequests(page);
  const posts = () =>
    requests.filter(
      (request) =>
        request.method() === 'POST' && /RunNow|UpdateAction/.test(`${request.url()} ${request.postData()}`),
    );

  await test.step('the guard: with the name typed, the backup stays unconfirmed, and the job is not run', async () => {
    await expectVerdict(page, 'pass');
    await guard(page).locator('form.backup input').fill('Sjoerd');
    expect(await forgeOn(page)).toEqual(expect.arrayContaining(['guard-backup', 'guard-run']));
    await expect(guard(page).locator('form.backup input')).toHaveValue('Sjoerd');
    await expect(guardButton(page, 'run')).toHaveAttribute('aria-disabled', 'true');
    expect(await helpDesk.database.ticket(ticket.id)).toMatchObject({ state: 'Spam' });
  });

  await test.step('a ticket that is prepared for deletion: its job is filled in, as a link can have it, and no more', async () => {
    await page.goto(`${helpDeskUrl}?${zoomOf(ticket)}`);
    const link = page.locator('[data-loods-feature="prepare-deletion"] a');
    await link.evaluate((one: HTMLAnchorElement) => one.click());
    await expect(page.locator('#TicketNumber')).toHaveValue(ticket.number);
    await expect(page.locator('#NewDelete')).toHaveValue('1');
    await page.locator('#TicketNumber').fill('17');
    await forgeOn(page);
    await expect(page.locator('#TicketNumber')).toHaveValue('17');
    expect(await pages.stored(one)).toEqual(stored);
  });

  await test.step('a search: what was typed stays', async () => {
    await page.goto(`${helpDeskUrl}?Action=AgentDashboard`);
    const input = await searchDialog(page, 'Title');
    await input.fill('Cron (forged)');
    await expect(proposal(page)).toBeVisible();
    expect(await forgeOn(page)).toContain('search-apply');
    await expect(input).toHaveValue('Cron (forged)');
  });
  expect(posts()).toEqual([]);
});
