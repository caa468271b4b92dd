// What few help desks have: more tickets than are counted one by one, and an archive.
import { builtInPolicies, policyOf } from '../../lib/guard/index.ts';
import { answers } from '../znuny/request.ts';
import { killWorkers } from '../znuny/server.ts';
import { expect, test } from './fixtures.ts';
import { openGuardPage, verdictsOn } from './guard-page.ts';
import type { HelpDesk } from './help-desk.ts';
import { JobPages } from './job-pages.ts';
import { startOwn } from './own-help-desk.ts';
import { expectVerdict, findings, guardButton, panel, runQuery, spam } from './run-page.ts';
import { wrongSettings } from './wrong-settings.ts';

/** Copies of a ticket without articles and history: nothing looks at them here. */
async function copyRow({ database }: HelpDesk, id: number, count: number): Promise<void> {
  const columns = (await database.rows('SHOW COLUMNS FROM ticket')).map(({ Field }) => String(Field));
  const own = ['id', 'tn'];
  const values = columns.map((name) => (own.includes(name) ? `x.${name} + seq` : `x.${name}`));
  await database.change(
    `INSERT INTO ticket (${columns}) SELECT ${values} FROM ticket x, seq_1_to_${count} WHERE x.id = ?`,
    [id],
  );
}

test('more tickets than are counted one by one; an archive', async ({ helpDesk: shared, open }) => {
  await using own = await startOwn(shared, 'limits');
  const { helpDesk, browser } = own;
  await helpDesk.speak('wim', 'en');

  await test.step('60,001 spam tickets: who runs the job types their number', async () => {
    const { id } = await helpDesk.ticket({ State: 'Spam' });
    await copyRow(helpDesk, id, 60_000);
    const page = await open('wim', runQuery(spam), own);
    await expectVerdict(page, 'unknown');
    expect(await findings(page)).toEqual(['AffectedIDs']);
    await expect(panel(page)).toContainText('Znuny counts 60001 tickets. Znuny takes 4000 at a time.');
    await expect(panel(page)).toContainText('Of the 30 listed tickets 30 fit them.');
    const number = panel(page).locator('.ask input');
    await number.fill('60000');
    await panel(page).locator('form.backup input').fill('Sjoerd');
    await guardButton(page, 'backup').click();
    await expect(panel(page)).toContainText('The backup of today is made');
    await expect(number).toHaveValue('60000'); // what was typed stays
    await expect(guardButton(page, 'run')).toHaveAttribute('aria-disabled', 'true');
    await number.fill('60001');
    await expect(guardButton(page, 'run')).toHaveAttribute('aria-disabled', 'false');
  });

  await test.step('each setting on the archive is blocked, but for the one that is none', async () => {
    await helpDesk.setting('Ticket::ArchiveSystem', 1);
    killWorkers(helpDesk.instance); // those that live notice a setting late, one by one
    await expect.poll(() => answers(helpDesk.port)).toBe(true);
    const pages = await JobPages.open(helpDesk);
    const document = await pages.read(spam);
    const right = await pages.stored(spam);
    const wrong = wrongSettings(document, right).filter(({ field }) => field.includes('Archive'));
    await using _ = await pages.store(wrong.map(({ data }, index) => ({ name: `archive ${index}`, data })));
    const policy = policyOf(builtInPolicies({ spamState: 'Spam', bounceQueue: 'Bounces' }), spam);
    const guard = await openGuardPage(browser, helpDesk);
    const verdicts = await verdictsOn(
      guard,
      wrong.map((_one, index) => ({ ...policy, job: `archive ${index}` })),
    );
    const said = wrong.map(({ field, values }, index) => {
      const { kind, findings: [first] = [] } = verdicts[index] ?? {};
      return `${field}=${values}: ${kind} ${first?.field ?? ''}`;
    });
    expect(said.sort()).toEqual([
      'NewArchiveFlag=77: pass ', // hidden by an empty option; to Znuny it says "not archived", and the ticket goes
      'NewArchiveFlag=: pass ',
      'NewArchiveFlag=n: block NewArchiveFlag',
      'NewArchiveFlag=y: block NewArchiveFlag',
      'SearchInArchive=77: block SearchInArchive',
      'SearchInArchive=AllTickets: pass ',
      'SearchInArchive=ArchivedTickets: block SearchInArchive',
      'SearchInArchive=NotArchivedTickets: block SearchInArchive',
    ]);
  });
});
