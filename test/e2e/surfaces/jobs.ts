// What admins see: Generic Agent jobs in their list, as they are edited, saved and run.
import type { Page } from '@playwright/test';
import { expect } from '../fixtures.ts';
import * as edit from '../job-edit-page.ts';
import { JobPages } from '../job-pages.ts';
import { type Own, startOwn } from '../own-help-desk.ts';
import * as run from '../run-page.ts';
import { line, previews } from '../search-page.ts';
import { toast } from '../ticket-page.ts';
import type { Surface, World } from './surface.ts';

const newJob = 'Action=AdminGenericAgent;Subaction=Update';

/** Three tickets that are spam at least, and jobs that may be changed until the surface is gone. */
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

function openRun({ open }: World, job = run.spam, elsewhere?: Own): Promise<Page> {
  return open('wim', run.runQuery(job), elsewhere);
}

export const jobSurfaces: Record<string, Surface> = {
  'the list of jobs, with reasons': async (world) => {
    await spoil(await start(world));
    const page = await world.open('wim', 'Action=AdminGenericAgent');
    await expect(page.locator('[data-loods-guard="checking"]')).toHaveCount(0);
    await page.locator('[data-loods-guard="block"] summary').click();
    return page;
  },

  'the list of jobs, not checked': async (world) => {
    const page = await world.open('wim', 'Action=Admin');
    await page.route('**/*Subaction=Update*', (route) => route.abort('connectionrefused'));
    await page.goto(`${page.url().split('?')[0]}?Action=AdminGenericAgent`);
    await expect(page.locator('[data-loods-guard="unknown"]')).not.toHaveCount(0);
    await page.locator('[data-loods-guard="unknown"] summary').first().click();
    return page;
  },

  'a job’s edit page with findings': async (world) => {
    await spoil(await start(world));
    const page = await world.open('wim', edit.editOf(run.spam));
    await edit.expectVerdict(page, 'block');
    await expect(edit.finding(page, 'StateIDs')).toBeVisible();
    return page;
  },

  'a job’s edit page, filled in': async (world) => {
    await spoil(await start(world));
    const page = await world.open('wim', edit.editOf(run.spam));
    await edit.fixButton(page).click();
    await edit.expectVerdict(page, 'pass');
    return page;
  },

  'a search in a job, with one that can’t be saved': async ({ helpDesk, open }) => {
    await helpDesk.ticket({ Title: 'Ruimer dan dit ticket: niet getypt' });
    await helpDesk.tickets(2, { Title: 'Ruimer dan dit: ticket niet getypt' });
    const page = await open('wim', newJob);
    await page.locator('.WidgetSimple:has(#Title) .Toggle a').click();
    await page.locator('#Title').fill(' ** ');
    await expect(line(page).getByRole('alert')).toBeVisible();
    await page.locator('#MIMEBase_Subject').fill('Ruimer dan dit: ticket niet getypt');
    await expect(previews(page).first()).toContainText('ruimer');
    return page;
  },

  'a job that was saved': async (world) => {
    await start(world);
    const page = await world.open('wim', edit.editOf(run.one));
    await page.locator('#Submit').click();
    await expect(toast(page, 'done')).toBeVisible();
    return page;
  },

  'a job that was saved otherwise': async (world) => {
    const jobs = await start(world);
    const page = await world.open('wim', edit.editOf(run.one));
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
    return page;
  },

  'before a run: checking': async (world) => {
    const page = await world.open('wim', 'Action=Admin');
    await page.route('**/*Subaction=Update*', () => {});
    await page.goto(`${page.url().split('?')[0]}?${run.runQuery(run.spam)}`);
    await expect(run.panel(page)).toHaveAttribute('data-loods-guard', 'checking');
    return page;
  },

  'before a run: a backup first': async (world) => {
    await start(world);
    const page = await openRun(world);
    await expect(run.guardButton(page, 'run')).toBeVisible();
    return page;
  },

  'before a run: ready': async (world) => {
    await start(world);
    const page = await openRun(world);
    await run.confirmBackup(page);
    return page;
  },

  'before a run: blocked': async (world) => {
    await spoil(await start(world));
    const page = await openRun(world);
    await run.expectVerdict(page, 'block');
    return page;
  },

  'before a run: to be approved': async (world) => {
    const jobs = await start(world);
    const job = 'Opruimen: oude "nieuwsbrieven" & <b>';
    await jobs.store([{ name: job, data: { Valid: '1', NewDelete: '1', Title: '*nieuwsbrief*' } }]);
    const page = await openRun(world, job);
    await expect(run.guardButton(page, 'approve')).toBeVisible();
    return page;
  },

  'before a run: not known': async (world) => {
    const page = await world.open('wim', 'Action=Admin');
    await page.route('**/*Subaction=Update*', (route) => route.abort('connectionrefused'));
    await page.goto(`${page.url().split('?')[0]}?${run.runQuery(run.spam)}`);
    await run.expectVerdict(page, 'unknown');
    return page;
  },

  'a run under way': async (world) => {
    const mine = world.own.use(await startOwn(world.helpDesk, 'limit'));
    await mine.helpDesk.setting('Ticket::GenericAgentRunLimit', 2);
    await mine.helpDesk.tickets(3, { State: 'Spam' });
    const page = await openRun(world, run.spam, mine);
    await run.confirmBackup(page);
    await page.route(
      (url) => run.isRun(url.href),
      () => {},
    );
    await run.guardButton(page, 'run').click();
    await expect(run.guardButton(page, 'stop')).toBeVisible();
    return page;
  },

  'a run that is over': async (world) => {
    await start(world);
    const page = await openRun(world);
    await run.pressRun(page);
    await expect(run.news(page)).toBeVisible();
    return page;
  },
};
