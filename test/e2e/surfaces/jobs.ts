// What admins see: Generic Agent jobs in their list, as they are edited, saved and run.
import { helpDeskUrl } from '../browser.ts';
import { expect } from '../fixtures.ts';
import * as edit from '../job-edit-page.ts';
import { JobPages } from '../job-pages.ts';
import * as run from '../run-page.ts';
import { line, previews } from '../search-page.ts';
import { toast } from '../ticket-page.ts';
import type { Surfaces, World } from './surface.ts';

const newJob = 'Action=AdminGenericAgent;Subaction=Update';

/** Three tickets that are spam at least, and jobs that may be changed until the surfaces are gone. */
async function start({ helpDesk, own }: World): Promise<JobPages> {
  own.use(await helpDesk.keepJobs());
  await helpDesk.tickets(3, { State: 'Spam' });
  return JobPages.open(helpDesk);
}

/** Leaves the spam job as someone might: more states than the policy wants, and a note. */
async function spoil(jobs: JobPages): Promise<void> {
  await jobs.save(run.spam, (control) => {
    const states = control('StateIDs') as HTMLSelectElement;
    for (const option of states.options) option.selected = ['Spam', 'nieuw'].includes(option.text);
    control('NewNoteBody').value = 'left by someone else';
  });
}

const addressOf = (query: string) => `${helpDeskUrl}?${query}`;

export const jobSurfaces: Record<string, Surfaces> = {
  'where a job is not as it has to be': async function* (world) {
    await spoil(await start(world));
    const page = await world.open('wim', 'Action=AdminGenericAgent');
    await expect(page.locator('[data-loods-guard="checking"]')).toHaveCount(0);
    await page.locator('[data-loods-guard="block"] summary').click();
    yield ['the list of jobs, with reasons', page];

    await page.goto(addressOf(run.runQuery(run.spam)));
    await run.expectVerdict(page, 'block');
    yield ['before a run: blocked', page];

    await page.goto(addressOf(edit.editOf(run.spam)));
    await edit.expectVerdict(page, 'block');
    await expect(edit.finding(page, 'StateIDs')).toBeVisible();
    yield ['a job’s edit page with findings', page];

    await edit.fixButton(page).click();
    await edit.expectVerdict(page, 'pass');
    yield ['a job’s edit page, filled in', page];
  },

  'where jobs can’t be checked': async function* ({ open }) {
    const page = await open('wim', 'Action=Admin');
    await page.route('**/*Subaction=Update*', (route) => route.abort('connectionrefused'));
    await page.goto(addressOf('Action=AdminGenericAgent'));
    await expect(page.locator('[data-loods-guard="unknown"]')).not.toHaveCount(0);
    await page.locator('[data-loods-guard="unknown"] summary').first().click();
    yield ['the list of jobs, not checked', page];

    await page.goto(addressOf(run.runQuery(run.spam)));
    await run.expectVerdict(page, 'unknown');
    yield ['before a run: not known', page];

    await page.route('**/*Subaction=Update*', () => {});
    await page.goto(addressOf(run.runQuery(run.spam)));
    await expect(run.panel(page)).toHaveAttribute('data-loods-guard', 'checking');
    yield ['before a run: checking', page];
  },

  'where a job is run': async function* (world) {
    const jobs = await start(world);
    const job = 'Opruimen: oude "nieuwsbrieven" & <b>';
    await jobs.store([{ name: job, data: { Valid: '1', NewDelete: '1', Title: '*nieuwsbrief*' } }]);
    const page = await world.open('wim', run.runQuery(job));
    await expect(run.guardButton(page, 'approve')).toBeVisible();
    yield ['before a run: to be approved', page];

    await page.goto(addressOf(run.runQuery(run.spam)));
    await expect(run.guardButton(page, 'run')).toBeVisible();
    yield ['before a run: a backup first', page];

    await run.confirmBackup(page);
    yield ['before a run: ready', page];

    await run.pressRun(page);
    await expect(run.news(page)).toBeVisible();
    yield ['a run that is over', page];
  },

  'where a job is saved': async function* (world) {
    const jobs = await start(world);
    const page = await world.open('wim', edit.editOf(run.one));
    await page.locator('#Submit').click();
    await expect(toast(page, 'done')).toBeVisible();
    yield ['a job that was saved', page];

    await page.goto(addressOf(edit.editOf(run.one)));
    await edit.unfold(page, 'Title');
    await page.locator('#Title').fill('mine');
    let saved: Promise<void> | undefined;
    await page.route('**/*Subaction=Update*', async (route) => {
      saved ??= jobs.save(run.one, (control) => {
        control('Title').value = 'theirs';
      });
      await saved;
      await route.continue();
    });
    await page.locator('#Submit').click();
    await expect(toast(page, 'partial')).toBeVisible();
    yield ['a job that was saved otherwise', page];
  },

  'where a job searches': async function* ({ helpDesk, open }) {
    await helpDesk.ticket({ Title: 'Ruimer dan dit ticket: niet getypt' });
    await helpDesk.tickets(2, { Title: 'Ruimer dan dit: ticket niet getypt' });
    const page = await open('wim', newJob);
    await page.locator('.WidgetSimple:has(#Title) .Toggle a').click();
    await page.locator('#Title').fill(' ** ');
    await expect(line(page).getByRole('alert')).toBeVisible();
    await page.locator('#MIMEBase_Subject').fill('Ruimer dan dit: ticket niet getypt');
    await expect(previews(page).first()).toContainText('ruimer');
    yield ['a search in a job, with one that can’t be saved', page];
  },
};
