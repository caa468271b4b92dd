// The edit page of a Generic Agent job, judged while one edits it.
import { builtInPolicies, judge, policyOf } from '../../lib/guard/index.ts';
import { readJobSettings } from '../../lib/otrs/job-settings.ts';
import { prepare } from '../znuny/prepare.ts';
import { haveFields } from './dynamic-fields.ts';
import { expect } from './fixtures.ts';
import { test } from './job-desk.ts';
import {
  bounces,
  choose,
  editOf,
  expectVerdict,
  finding,
  fixButton,
  one,
  panel,
  shownIn,
  spam,
  unfold,
} from './job-edit-page.ts';
import { JobPages, type StoredJob } from './job-pages.ts';
import { recordRequests } from './ticket-page.ts';
import { settingsOf, wrongSettings } from './wrong-settings.ts';

const policies = builtInPolicies({ spamState: 'Spam', bounceQueue: 'Bounces' });
const jobs = [spam, bounces, one];

test('what is wrong stands beside its field as one edits', async ({ desk, open }) => {
  const { helpDesk } = desk;
  await haveFields(helpDesk, 'Text');
  await helpDesk.ticket({ State: 'Spam' });
  const page = await open('wim', editOf(spam), desk);
  await expectVerdict(page, 'pass');
  await expect(panel(page)).toHaveAttribute('data-loods-job', spam);
  await expect(panel(page)).toContainText('Wat hier staat klopt');
  await expect(page.locator('[data-loods-finding]')).toHaveCount(0);

  await test.step('a list', async () => {
    await unfold(page, 'StateIDs');
    await choose(page, 'StateIDs', 'nieuw');
    await expect(finding(page, 'StateIDs')).toContainText('Het moet “Spam” zijn');
    await expect(finding(page, 'StateIDs')).toContainText('ook tickets verwijderen met “nieuw”');
    await expectVerdict(page, 'block');
    await choose(page, 'StateIDs', 'nieuw');
    await expect(finding(page, 'StateIDs')).toHaveCount(0);
    await expectVerdict(page, 'pass');
  });

  await test.step('a text, without a question to the help desk', async () => {
    const asked = recordRequests(page);
    await page.locator('#CustomerID').pressSequentially('someone');
    await expect(finding(page, 'CustomerID')).toContainText('Staat op “someone”');
    await page.locator('#CustomerID').fill('  ');
    await expect(finding(page, 'CustomerID')).toHaveCount(0); // Znuny trims it away
    expect(asked).toEqual([]);
  });

  await test.step('a date', async () => {
    await page.locator('[name="TimeSearchType"][value="TimePoint"]').check();
    await expect(finding(page, 'TimeSearchType')).toBeVisible();
    await expect(finding(page, 'TicketCreateTimePoint')).toBeVisible();
    await page.locator('[name="TimeSearchType"][value=""]').check();
    await expect(page.locator('[data-loods-finding]')).toHaveCount(0);
  });

  await test.step('an event, which comes and goes with a script of the page', async () => {
    await unfold(page, 'EventType');
    await choose(page, 'TicketEvent', 'TicketCreate');
    await expect(finding(page, 'EventValues')).toContainText('kan vanzelf lopen');
    await page.locator('#EventsTable .DeleteEvent:visible').click();
    await page.locator('.Dialog').getByRole('button', { name: 'Verwijderen' }).click();
    await expect(finding(page, 'EventValues')).toHaveCount(0);
  });

  await test.step('a dynamic field, which comes by AJAX', async () => {
    await choose(page, 'AddDynamicFields', 'LoodsText');
    const line = page.locator('[data-loods-finding^="Search_DynamicField_LoodsText"]');
    await expect(line).toBeVisible();
    await page.locator('#SelectedDynamicFields .RemoveButton').click();
    await expect(line).toHaveCount(0);
    await expectVerdict(page, 'pass');
  });

  await test.step('another name is another policy, or none', async () => {
    await page.locator('#Profile').fill('Another');
    await expect(finding(page, 'NewDelete')).toContainText('Niemand heeft');
    await expect(panel(page)).toHaveAttribute('data-loods-job', 'Another');
    await expect(panel(page)).toContainText('Er is nog geen taak “Another”');
    await expect(fixButton(page)).toHaveCount(0);
    await page.locator('#Profile').fill(one);
    await expect(finding(page, 'TicketNumber')).toContainText('niets ingesteld');
    await expect(finding(page, 'StateIDs')).toContainText('moet uit staan');
    await page.locator('#Profile').fill(spam);
    await expectVerdict(page, 'pass');
  });

  await test.step('the panel leads to a field that is folded away', async () => {
    await page.locator('#NewTitle').evaluate((input: HTMLInputElement) => {
      input.value = 'x';
    });
    await page.locator('#Profile').press('End');
    await expect(finding(page, 'NewTitle')).toBeVisible(); // unfolded, since it blocks
    await page.locator('.WidgetSimple:has(#NewTitle) > .Header .Toggle a').click();
    await expect(finding(page, 'NewTitle')).toBeHidden();
    await panel(page).getByRole('button', { name: 'Nieuwe titel' }).press('Enter');
    await expect(finding(page, 'NewTitle')).toBeFocused();
  });

  await test.step('a page that is not understood is not judged', async () => {
    await page.locator('#NewTitle').evaluate((input) => input.remove());
    await page.locator('#Profile').press('End');
    await expectVerdict(page, 'unknown');
    await expect(panel(page)).toContainText('begrijpt de pagina');
  });
});

/** A job with every setting that its page offers wrong at once, dynamic fields and an event, too. */
function allWrong(page: Document, right: StoredJob): StoredJob {
  const wrong = wrongSettings(page, right).filter(({ values }) => values.length > 0 && values[0] !== '77');
  const all = Object.assign({ ...right }, ...wrong.map(({ field, data }) => ({ [field]: data[field] })));
  const radios = [...settingsOf(page).values()].filter(({ type }) => type === 'radio');
  for (const { name } of radios) all[name] = 'TimeSlot';
  return {
    ...all,
    EventValues: ['TicketCreate', 'ArticleCreate'],
    Search_DynamicField_LoodsText: 'x',
    DynamicField_LoodsDropdown: '1',
    Valid: '0',
    NewDelete: '0',
  };
}

test('one button fills in what is expected, and saves nothing', async ({ desk, open }) => {
  const { helpDesk } = desk;
  await haveFields(helpDesk, 'Text', 'Dropdown');
  await helpDesk.ticket({ State: 'Spam' });
  const pages = await JobPages.open(helpDesk);
  const ticket = await helpDesk.ticket({ Queue: 'ICT' });
  const empty = await pages.read('No job');

  for (const job of jobs) {
    await test.step(job, async () => {
      const right = await pages.stored(job);
      const wrong = allWrong(empty, right);
      await prepare(helpDesk.port, 'job', { Name: job, Data: wrong });
      const page = await open('wim', editOf(job), desk);
      await expectVerdict(page, 'block');
      await expect(page.locator('.WidgetSimple.Collapsed')).toHaveCount(0); // all of them have something wrong
      await fixButton(page).click();

      await expect(panel(page)).toContainText('Er is nog niets opgeslagen');
      await expect(page.locator('#EventsTable [name="EventValues"]')).toHaveCount(0);
      await expect(shownIn(page, 'NewDelete')).toHaveText('Ja');
      await expect(shownIn(page, 'NewQueueID')).toHaveCount(0);
      if (job === spam) await expect(shownIn(page, 'StateIDs')).toHaveText(['Spam']);
      if (job === bounces) await expect(shownIn(page, 'QueueIDs')).toHaveText(['Bounces']);
      if (job === one) {
        // Which ticket in which queue is nobody's but the admin's to say.
        await expect(finding(page, 'TicketNumber')).toBeVisible();
        await page.locator('#TicketNumber').fill(ticket.number);
        await page.locator('#QueueIDs').selectOption({ label: 'ICT' }, { force: true });
        await page.locator('#QueueIDs').dispatchEvent('redraw');
      }
      await expectVerdict(page, 'pass');
      await expect(page.locator('[data-loods-finding]')).toHaveCount(0);
      await expect(fixButton(page)).toHaveCount(0);
      expect((await pages.stored(job))['Valid']).toBe('0'); // not saved

      await page.locator('#Submit').click();
      await expect(page.locator('[data-loods-toast="done"]')).toContainText(`“${job}” is opgeslagen`);
      const settings = readJobSettings(await pages.read(job));
      expect(judge(settings, policyOf(policies, job), new Date())).toEqual({
        kind: 'pass',
        deletes: true,
        findings: [],
      });
    });
  }
});

test('states are filled in by the database’s names, in any language', async ({ desk, open }) => {
  const { helpDesk } = desk;
  await helpDesk.ticket({ State: 'Spam' });
  const pages = await JobPages.open(helpDesk);
  await pages.save(spam, (control) => {
    (control('StateIDs') as HTMLSelectElement).selectedIndex = 0;
  });
  await helpDesk.speak('wim', 'hu'); // "Spam" is "Levélszemét" there
  const page = await open('wim', editOf(spam), desk);
  await expectVerdict(page, 'block');
  await fixButton(page).click();
  await expectVerdict(page, 'pass');
  await expect(shownIn(page, 'StateIDs')).toHaveText(['Levélszemét']);
});
