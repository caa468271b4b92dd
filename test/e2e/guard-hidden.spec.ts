// What a job has stored and its page does not offer: in force all the same, found by the guard, and healed by saving.
import type { Page } from '@playwright/test';
import { prepare } from '../znuny/prepare.ts';
import { expect, type Open, test } from './fixtures.ts';
import type { HelpDesk } from './help-desk.ts';
import { JobPages, type StoredJob } from './job-pages.ts';
import { type Own, startOwn } from './own-help-desk.ts';
import { bounces, expectVerdict, findings, guardButton, one, panel, runQuery, spam } from './run-page.ts';

const open = (openPage: Open, own: Own, job: string): Promise<Page> => openPage('wim', runQuery(job), own);

async function goTo(page: Page, job: string): Promise<void> {
  await page.goto(`${new URL(page.url()).origin}/otrs/index.pl?${runQuery(job)}`);
}

/** Ids of things that no page offers: switched off, or never there. */
async function makeHidden(helpDesk: HelpDesk) {
  const state = await prepare(helpDesk.port, 'state', { Name: 'Bygone' });
  const queue = await prepare(helpDesk.port, 'queue', { Name: 'Bygone' });
  await helpDesk.tickets(2, { State: 'Bygone' });
  await helpDesk.tickets(2, { Queue: 'Bygone', State: 'closed successful' });
  await helpDesk.database.change(
    "UPDATE ticket_history SET create_time = '2019-05-05 10:00:00' WHERE queue_id = ?",
    [queue],
  );
  await prepare(helpDesk.port, 'state', { Name: 'Bygone', Valid: 0 });
  await helpDesk.database.change('UPDATE queue SET valid_id = 2 WHERE id = ?', [queue]);
  await helpDesk.database.change("UPDATE ticket_priority SET valid_id = 2 WHERE name = '1 very low'");
  await helpDesk.database.change("UPDATE users SET valid_id = 2 WHERE login = 'bram'");
  helpDesk.forgetAll();
  return { state: String(state), queue: String(queue) };
}

test('what is stored and not shown is found, of every kind, and healed by saving the job', async ({
  helpDesk,
  open: openPage,
}) => {
  test.slow();
  await using own = await startOwn(helpDesk, 'hidden');
  await own.helpDesk.tickets(3, { State: 'Spam' });
  const [old] = await own.helpDesk.tickets(1, { State: 'closed successful', Queue: 'Bounces' });
  await own.helpDesk.database.change(
    "UPDATE ticket_history SET create_time = '2019-05-05 10:00:00' WHERE ticket_id = ?",
    [old?.id ?? 0],
  );
  const { state, queue } = await makeHidden(own.helpDesk);
  const bygone = await own.helpDesk.database.rows('SELECT tn FROM ticket WHERE queue_id = ?', [queue]);
  const bram = await own.helpDesk.database.rows("SELECT id FROM users WHERE login = 'bram'");
  const pages = await JobPages.open(own.helpDesk);
  await pages.save(one, (control) => {
    control('TicketNumber').value = String(bygone[0]?.['tn']);
  });
  const page = await open(openPage, own, spam);

  const kinds: [kind: string, job: string, more: StoredJob, findings: string[]][] = [
    ['a state', spam, { StateIDs: [state] }, ['StateIDs']],
    ['a queue', spam, { QueueIDs: [queue] }, ['AffectedIDs']],
    ['a priority', spam, { PriorityIDs: ['1'] }, ['AffectedIDs']],
    ['an owner', spam, { OwnerIDs: [String(bram[0]?.['id'])] }, ['AffectedIDs']],
    ['a lock', spam, { LockIDs: ['77'] }, ['AffectedIDs']],
    ['a type', spam, { TypeIDs: ['77'] }, ['AffectedIDs']],
    ['a service', spam, { ServiceIDs: ['77'] }, ['AffectedIDs']],
    ['a service level', spam, { SLAIDs: ['77'] }, ['AffectedIDs']],
    ['a responsible agent', spam, { ResponsibleIDs: ['77'] }, ['AffectedIDs']],
    ['a queue beside another', bounces, { QueueIDs: [queue] }, ['TicketCloseTimeStopYear', 'QueueIDs']], // a note
    ['a queue beside the ticket’s', one, { QueueIDs: [queue] }, ['QueueIDs']],
    ['a row that no page has', spam, { StateTypeIDs: ['1'] }, ['AffectedIDs']],
  ];
  for (const [kind, job, more, fields] of kinds) {
    await test.step(kind, async () => {
      const right = await pages.stored(job);
      await pages.add(job, more);
      await goTo(page, job);
      await expectVerdict(page, 'block');
      expect(await findings(page)).toEqual(fields);
      await expect(guardButton(page, 'run')).toHaveCount(0);

      await heal(page);
      const healed = await pages.stored(job);
      for (const key of Object.keys(more)) expect(healed[key]).toEqual(right[key]);
    });
  }
  for (const job of [spam, bounces]) {
    await goTo(page, job);
    await expectVerdict(page, 'pass');
  }

  await test.step('tickets that nobody sees, behind the thirty that are listed', async () => {
    await own.helpDesk.tickets(35, { State: 'Spam' }); // newer than those that are hidden
    await pages.add(spam, { StateIDs: [state] });
    await goTo(page, spam);
    await expectVerdict(page, 'block');
    await expect(panel(page).locator('[data-loods-finding="StateIDs"]')).toContainText(
      'Znuny zou 40 tickets nemen; wat de instellingenpagina toont, verklaart er 38.',
    );
    await expect(panel(page)).toContainText('Van de 30 getoonde tickets passen er 30 bij.');
    await expect(panel(page)).not.toContainText('Niet verklaard, van de getoonde');
  });

  await test.step('half a date', async () => {
    const right = await pages.stored(bounces);
    // A year that is missing ends nothing, and the page shows this one; a day or a month finds nothing, and it shows the first.
    for (const part of ['StopYear', 'StopDay']) {
      const field = `TicketCloseTime${part}`;
      await own.helpDesk.database.change(
        'DELETE FROM generic_agent_jobs WHERE job_name = ? AND job_key = ?',
        [bounces, field],
      );
      own.helpDesk.forgetJobs();
      await goTo(page, bounces);
      await expectVerdict(page, 'block');
      expect(await findings(page)).toContain(field);
      await heal(page, true);
      await goTo(page, bounces);
      await expectVerdict(page, 'pass');
    }
    expect(Object.keys(await pages.stored(bounces)).sort()).toEqual(Object.keys(right).sort());
  });
});

/** Saves the job on its page, as the panel offers, as it stands there or with what is expected filled in. */
async function heal(page: Page, isFilledIn = false): Promise<void> {
  await panel(page).getByRole('link', { name: 'Instellingen van de taak openen' }).click();
  if (isFilledIn) {
    await page.locator('[data-loods-action="guard-fix"]').click();
    await expect(page.getByText('Ingevuld.')).toBeVisible();
  }
  await page.locator('#Submit').click();
  await expect(page).toHaveURL(/AdminGenericAgent$/);
}
