// The guard's panel on the page before a run: what it says is what the database holds, also where Znuny's pages show less.
import type { Page } from '@playwright/test';
import { prepare } from '../znuny/prepare.ts';
import { send } from '../znuny/request.ts';
import { haveFields } from './dynamic-fields.ts';
import { expect, type Open } from './fixtures.ts';
import type { HelpDesk } from './help-desk.ts';
import { type Desk, test } from './job-desk.ts';
import { JobPages } from './job-pages.ts';
import { breakDatabase } from './journal.ts';
import { startOwn } from './own-help-desk.ts';
import { bounces, expectVerdict, findings, guardButton, one, panel, runQuery, spam } from './run-page.ts';

const open = (openPage: Open, desk: Desk, job: string): Promise<Page> => openPage('wim', runQuery(job), desk);

async function goTo(page: Page, job: string): Promise<void> {
  await page.goto(`${new URL(page.url()).origin}/otrs/index.pl?${runQuery(job)}`);
}

test('the right settings pass in every language, and Znuny’s own link is out of the way', async ({
  desk,
  open: openPage,
}) => {
  await desk.helpDesk.tickets(3, { State: 'Spam' });
  for (const [language, sentence] of [
    ['nl', 'Mag lopen: 3 tickets worden voorgoed verwijderd.'],
    ['en', 'It may run: 3 tickets would be deleted for good.'],
    ['de', 'It may run: 3 tickets would be deleted for good.'],
  ] as const) {
    await test.step(language, async () => {
      await desk.helpDesk.speak('wim', language);
      const page = await open(openPage, desk, spam);
      await expectVerdict(page, 'pass');
      await expect(panel(page)).toHaveAttribute('data-loods-job', spam);
      await expect(panel(page).locator('.verdict')).toContainText(sentence);
      expect(await findings(page)).toEqual([]);
      await expect(page.locator('a[href*="Subaction=RunNow"]')).toBeHidden();
      await expect(guardButton(page, 'run')).toHaveAttribute('aria-disabled', 'true'); // no backup
      const before = await desk.helpDesk.traces();
      const asked = page.waitForRequest(/Subaction=Run/);
      await panel(page)
        .getByRole('button', { name: /^(Look again|Opnieuw kijken)$/ })
        .click();
      await asked;
      await expectVerdict(page, 'pass');
      expect(await desk.helpDesk.traces()).toEqual(before);
      await goTo(page, bounces);
      await expectVerdict(page, 'pass'); // nothing to run
      await expect(guardButton(page, 'run')).toHaveCount(0);
      await goTo(page, one);
      await expectVerdict(page, 'block'); // the ticket that it names is in another queue
      expect(await findings(page)).toEqual(['TicketNumber']);
      await expect(guardButton(page, 'run')).toHaveCount(0);
      await page.close();
    });
  }
});

test('every setting in force stands beside what it should be; a wrong one blocks', async ({
  desk,
  open: openPage,
}) => {
  await desk.helpDesk.speak('wim', 'en');
  await desk.helpDesk.ticket({ State: 'Spam' });
  const pages = await JobPages.open(desk.helpDesk);
  await pages.save(spam, (control) => {
    const states = control('StateIDs') as HTMLSelectElement;
    for (const option of states.options) option.selected = ['Spam', 'new'].includes(option.text);
  });
  const page = await open(openPage, desk, spam);
  await expectVerdict(page, 'block');
  expect(await findings(page)).toEqual(['StateIDs']);
  await expect(panel(page).locator('[data-loods-finding]')).toContainText(
    'It would also delete tickets with “new”.',
  );
  await expect(panel(page).getByRole('row')).toHaveText([
    'SettingSetShould be',
    'ValidityYesYes',
    /^State(new, Spam|Spam, new)Spam$/,
    'Delete ticketsYesYes',
  ]);
  await expect(guardButton(page, 'run')).toHaveCount(0);
  await expect(guardButton(page, 'approve')).toHaveCount(0); // the handbook's jobs change in the options
});

test('an admin who may not read a queue is told why the numbers differ', async ({
  helpDesk,
  open: openPage,
}) => {
  await using own = await startOwn(helpDesk, 'unseen');
  const queue = 'Vault \u202egnp.<img src=x onerror="ran=1">'; // it turns around what follows, unless it is marked off
  await prepare(own.helpDesk.port, 'queue', { Name: queue, Group: 'vault' });
  await own.helpDesk.tickets(2, { State: 'Spam' });
  const secret = await own.helpDesk.ticket({ State: 'Spam', Queue: queue });
  const page = await open(openPage, own, spam);
  await expectVerdict(page, 'block');
  await expect(panel(page).locator('[data-loods-finding]')).toContainText(secret.number);
  await expect(panel(page).locator('[data-loods-finding]')).toContainText(
    `de wachtrijen “${queue}” niet lezen`,
  );
  const name = panel(page).locator('[data-loods-finding] bdi', { hasText: 'Vault' });
  await expect(name).toHaveText(queue);
  await expect(name).toHaveCSS('unicode-bidi', 'isolate');
  expect(await page.evaluate('"ran" in globalThis')).toBe(false);

  await own.helpDesk.moveBesides(secret, { id: 1 });
  await own.helpDesk.setting('Ticket::ArchiveSystem', 1);
  await own.helpDesk.database.change('UPDATE ticket SET archive_flag = 1 WHERE id = ?', [secret.id]);
  own.helpDesk.forgetAll();
  // A job that was saved before there was an archive leaves it alone; from now on its page says so, and stores it.
  await saveWithArchive(own.helpDesk);
  await page.reload();
  await expectVerdict(page, 'block');
  await expect(panel(page)).toContainText('Gearchiveerde tickets neemt de taak ook');
});

/** Saves the spam job until it has this stored on the archive: Apache's processes notice a setting one by one. */
async function saveWithArchive(helpDesk: HelpDesk): Promise<void> {
  const pages = await JobPages.open(helpDesk);
  await expect(async () => {
    await pages.save(spam, () => {});
    expect(await pages.stored(spam)).toMatchObject({ SearchInArchive: 'AllTickets' });
  }).toPass();
}

test('to an admin in the west dates read a day early: the tickets tell', async ({ desk, open: openPage }) => {
  const { database } = desk.helpDesk;
  await using _ = await liveIn(desk.helpDesk, 'America/Los_Angeles');
  const { id, number } = await desk.helpDesk.ticket({ Queue: 'Bounces', State: 'closed successful' });
  const closed = "UPDATE ticket_history SET create_time = '2020-02-02 12:00:00' WHERE ticket_id = ?";
  await database.change(closed, [id]);
  desk.helpDesk.forgetTickets();
  const page = await open(openPage, desk, bounces);
  await expectVerdict(page, 'block');
  await expect(panel(page).locator('[data-loods-finding="TicketCloseTimeStartYear"]')).toContainText(
    'jouw tijdzone ten westen van die van de server',
  );

  // The end is read as the day before, and the job takes that day's tickets, too.
  const pages = await JobPages.open(desk.helpDesk);
  const data = { ...(await pages.stored(bounces)), ...endOf('Start', 2010), ...endOf('Stop', 2020) };
  await pages.store([{ name: 'West', data }]);
  await goTo(page, 'West');
  await panel(page).locator('form.approval input').pressSequentially('West');
  await expect(panel(page).locator('form.approval')).toContainText('2020-02-01');
  await guardButton(page, 'approve').click();
  await expect(panel(page).locator('[data-loods-finding="CloseTimeSearchType"]')).toContainText(number);
  await expectVerdict(page, 'block');
  await expect(guardButton(page, 'run')).toHaveCount(0);
});

/** The time zone of the admin, from his next login on; disposing brings his own back. */
async function liveIn(helpDesk: HelpDesk, zone: string): Promise<AsyncDisposable> {
  const whose = "preferences_key = 'UserTimeZone' AND user_id = (SELECT id FROM users WHERE login = 'wim')";
  const [own] = await helpDesk.database.rows(
    `SELECT preferences_value AS zone FROM user_preferences WHERE ${whose}`,
  );
  const set = async (value: string) => {
    await helpDesk.database.change(`UPDATE user_preferences SET preferences_value = ? WHERE ${whose}`, [
      value,
    ]);
    helpDesk.forgetAll();
  };
  await set(zone);
  return { [Symbol.asyncDispose]: () => set(String(own?.['zone'])) };
}

/** The 2nd of February of a year, as one end of a closing time. */
const endOf = (end: 'Start' | 'Stop', year: number) => ({
  [`TicketCloseTime${end}Year`]: String(year),
  [`TicketCloseTime${end}Month`]: '02',
  [`TicketCloseTime${end}Day`]: '02',
});

test('a job that deletes needs approval, and one that doesn’t may run', async ({ desk, open: openPage }) => {
  await desk.helpDesk.speak('wim', 'en');
  const [ticket] = await desk.helpDesk.tickets(1, { State: 'Spam' });
  const pages = await JobPages.open(desk.helpDesk);
  const { NewDelete: _, ...harmless } = await pages.stored(spam);
  const created = {
    TimeSearchType: 'TimePoint',
    TicketCreateTimePointStart: 'Last',
    TicketCreateTimePoint: '2',
    TicketCreateTimePointFormat: 'day',
  };
  const deleting = { ...harmless, ...created, NewDelete: '1', Title: '"*have*"', MIMEBase_From: '*mail*' };
  await pages.store([
    { name: 'Tidy “up”', data: deleting },
    { name: 'Rename', data: { ...harmless, NewTitle: 'Was spam' } },
  ]);

  const page = await open(openPage, desk, 'Tidy “up”');
  await expectVerdict(page, 'block');
  expect(await findings(page)).toEqual(['NewDelete']);
  await expect(guardButton(page, 'approve')).toBeDisabled();
  await panel(page).locator('form.approval input').pressSequentially('Tidy “up”');
  await guardButton(page, 'approve').click();
  await expectVerdict(page, 'pass');
  await expect(guardButton(page, 'run')).toHaveText('Delete 1 ticket');
  await expect(panel(page)).toContainText('Counted without the job, by these settings: 1.');

  await test.step('what can’t be counted takes its number to be typed', async () => {
    await haveFields(desk.helpDesk, 'Date');
    const due = {
      Search_DynamicField_LoodsDateTimeSlot: '1',
      ...slotOf('Search_DynamicField_LoodsDateTimeSlot'),
    };
    const { id } = await desk.helpDesk.ticket({ State: 'Spam' });
    const sql =
      "INSERT INTO dynamic_field_value (field_id, object_id, value_date) SELECT id, ?, '2020-02-02 00:00:00' FROM dynamic_field WHERE name = 'LoodsDate'";
    await desk.helpDesk.database.change(sql, [id]);
    await pages.store([{ name: 'By date', data: { ...harmless, ...due, NewDelete: '1' } }]);
    await goTo(page, 'By date');
    await panel(page).locator('form.approval input').pressSequentially('By date');
    await guardButton(page, 'approve').click();
    await expectVerdict(page, 'unknown');
    expect(await findings(page)).toEqual(['Search_DynamicField_LoodsDateTimeSlot']);
    await expect(panel(page)).toContainText('by those settings that can be asked for: > 1.');
    await panel(page).locator('form.backup input').fill('Sjoerd');
    await guardButton(page, 'backup').click();
    const number = panel(page).locator('.ask input');
    for (const [typed, isOff] of [
      ['2', 'true'],
      ['', 'true'],
      ['1', 'false'],
    ] as const) {
      await number.fill(typed);
      await expect(guardButton(page, 'run')).toHaveAttribute('aria-disabled', isOff);
    }
    await guardButton(page, 'run').click();
    await expect(panel(page).locator('[data-loods-toast="done"]')).toContainText(
      'Deleted: 1. There are 0 now.',
    );

    // Something hidden makes it take what the settings do not select: no number helps.
    await pages.add('By date', { StateIDs: ['1'] });
    await desk.helpDesk.database.change("UPDATE ticket_state SET valid_id = 2 WHERE name = 'new'");
    const other = await desk.helpDesk.ticket();
    await desk.helpDesk.database.change(sql, [other.id]);
    desk.helpDesk.forgetAll();
    await page.reload();
    await expectVerdict(page, 'block');
    expect(await findings(page)).toContain('StateIDs');
    await expect(guardButton(page, 'run')).toHaveCount(0);
    await desk.helpDesk.database.change("UPDATE ticket_state SET valid_id = 1 WHERE name = 'new'");
    desk.helpDesk.forgetAll();
  });

  await goTo(page, 'Rename');
  await expectVerdict(page, 'pass');
  await expect(panel(page).locator('.verdict')).toContainText(
    'it deletes nothing, and would change 1 ticket',
  );
  await guardButton(page, 'run').click(); // no backup is asked for
  await expect(panel(page).locator('[data-loods-toast="done"]')).toBeVisible();
  expect(await desk.helpDesk.database.ticket(ticket?.id ?? 0)).toMatchObject({
    title: 'Was spam',
    state: 'Spam',
  });
});

/** A date's slot, from the page's first year to now. */
const slotOf = (box: string) =>
  Object.fromEntries(
    Object.entries({ Start: [2001, 1, 1], Stop: [2026, 11, 1] }).flatMap(([end, parts]) =>
      ['Year', 'Month', 'Day'].map((part, index) => [`${box}${end}${part}`, String(parts[index])]),
    ),
  );

test('a page that is not understood has no run', async ({ desk, open: openPage }) => {
  await desk.helpDesk.tickets(2, { State: 'Spam' });
  const page = await open(openPage, desk, spam);
  await expectVerdict(page, 'pass');
  const changes: [string, (html: string) => string][] = [
    ['the Run page without a number', (html) => html.replace(/\d+ tickets gevonden/, 'tickets gevonden')],
    ['the Run page with half a list', (html) => html.replace(/<tr>\s*<td>[\s\S]*?<\/tr>/, '')],
    ['the edit page without a control', (html) => html.replaceAll('name="NewDelete"', 'name="Other"')],
    ['the edit page cut short', (html) => html.slice(0, html.indexOf('name="NewTitle"'))],
  ];
  for (const [what, change] of changes) {
    await test.step(what, async () => {
      await page.route('**/otrs/index.pl*', async (route) => {
        if (!/Subaction=(Run|Update)\b/.test(route.request().url())) return route.continue();
        const { pathname, search } = new URL(route.request().url());
        const headers = await route.request().allHeaders();
        const { text } = await send(desk.helpDesk.port, pathname + search, { headers });
        return route.fulfill({ contentType: 'text/html; charset=utf-8', body: change(text) });
      });
      await page.reload();
      await expectVerdict(page, 'unknown');
      await expect(guardButton(page, 'run')).toHaveCount(0);
      await expect(page.locator('a[href*="Subaction=RunNow"]')).toBeHidden();
      await page.unrouteAll();
    });
  }
  await page.reload();
  await expectVerdict(page, 'pass');

  const [background] = desk.browser.serviceWorkers();
  await background?.evaluate(breakDatabase);
  await page.reload();
  await expectVerdict(page, 'unknown');
  await expect(panel(page)).toContainText('is in deze browser niet te lezen');
  await expect(guardButton(page, 'run')).toHaveCount(0);
});
