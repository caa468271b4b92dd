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

/** A help desk with spam, whose jobs may be changed. */
async function start({ helpDesk, own }: World, tickets = 3): Promise<Own & { readonly jobs: JobPages }> {
  const mine = own.use(await startOwn(helpDesk, 'jobs'));
  await mine.helpDesk.tickets(tickets, { State: 'Spam' });
  return { ...mine, jobs: await JobPages.open(mine.helpDesk) };
}

/** Leaves the spam job as someone might: more states than the policy wants, and a note. */
async function spoil(jobs: JobPages): Promise<void> {
  await jobs.save(run.spam, (control) => {
    const states = control('StateIDs') as HTMLSelectElement;
    for (const option of states.options) option.selected = ['Spam', 'nieuw'].includes(option.text);
    control('NewNoteBody').value = 'left by someone else';
  });
}

async function openRun({ open }: World, mine: Own, job: string): Promise<Page> {
  return open('wim', run.runQuery(job), mine);
}

export const jobSurfaces: Record<string, Surface> = {
  'the list of jobs, with reasons': async (world) => {
    const mine = await start(world);
    await spoil(mine.jobs);
    const page = await world.open('wim', 'Action=AdminGenericAgent', mine);
    await expect(page.locator('[data-loods-guard="checking"]')).toHaveCount(0);
    await page.locator('[data-loods-guard="block"] summary').click();
    return page;
  },

  'the list of jobs, not checked': async (world) => {
    const mine = await start(world);
    const page = await world.open('wim', 'Action=Admin', mine);
    await page.route('**/*Subaction=Update*', (route) => route.abort('connectionrefused'));
    await page.goto(`${page.url().split('?')[0]}?Action=AdminGenericAgent`);
    await expect(page.locator('[data-loods-guard="unknown"]')).not.toHaveCount(0);
    await page.locator('[data-loods-guard="unknown"] summary').first().click();
    return page;
  },

  'a job’s edit page with findings': async (world) => {
    const mine = await start(world);
    await spoil(mine.jobs);
    const page = await world.open('wim', edit.editOf(run.spam), mine);
    await edit.expectVerdict(page, 'block');
    await expect(edit.finding(page, 'StateIDs')).toBeVisible();
    return page;
  },

  'a job’s edit page, filled in': async (world) => {
    const mine = await start(world);
    await spoil(mine.jobs);
    const page = await world.open('wim', edit.editOf(run.spam), mine);
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
    const mine = await start(world);
    const page = await world.open('wim', edit.editOf(run.one), mine);
    await page.locator('#Submit').click();
    await expect(toast(page, 'done')).toBeVisible();
    return page;
  },

  'a job that was saved otherwise': async (world) => {
    const mine = await start(world);
    const page = await world.open('wim', edit.editOf(run.one), mine);
    await edit.unfold(page, 'Title');
    await page.locator('#Title').fill('mine');
    let saved: Promise<void> | undefined;
    await page.route('**/*Subaction=Update*', async (route) => {
      saved ??= mine.jobs.save(run.one, (control) => {
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
    const page = await world.open('wim', 'Action=Admin', await start(world));
    await page.route('**/*Subaction=Update*', () => {});
    await page.goto(`${page.url().split('?')[0]}?${run.runQuery(run.spam)}`);
    await expect(run.panel(page)).toHaveAttribute('data-loods-guard', 'checking');
    return page;
  },

  'before a run: a backup first': async (world) => {
    const page = await openRun(world, await start(world), run.spam);
    await expect(run.guardButton(page, 'run')).toBeVisible();
    return page;
  },

  'before a run: ready': async (world) => {
    const page = await openRun(world, await start(world), run.spam);
    await run.confirmBackup(page);
    return page;
  },

  'before a run: blocked': async (world) => {
    const mine = await start(world);
    await spoil(mine.jobs);
    const page = await openRun(world, mine, run.spam);
    await run.expectVerdict(page, 'block');
    return page;
  },

  'before a run: to be approved': async (world) => {
    const mine = await start(world);
    const job = 'Opruimen: oude "nieuwsbrieven" & <b>';
    await mine.jobs.store([{ name: job, data: { Valid: '1', NewDelete: '1', Title: '*nieuwsbrief*' } }]);
    const page = await openRun(world, mine, job);
    await expect(run.guardButton(page, 'approve')).toBeVisible();
    return page;
  },

  'before a run: not known': async (world) => {
    const page = await world.open('wim', 'Action=Admin', await start(world));
    await page.route('**/*Subaction=Update*', (route) => route.abort('connectionrefused'));
    await page.goto(`${page.url().split('?')[0]}?${run.runQuery(run.spam)}`);
    await run.expectVerdict(page, 'unknown');
    return page;
  },

  'a run under way': async (world) => {
    const mine = await start(world);
    await mine.helpDesk.setting('Ticket::GenericAgentRunLimit', 2);
    const page = await openRun(world, mine, run.spam);
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
    const page = await openRun(world, await start(world), run.spam);
    await run.pressRun(page);
    await expect(run.news(page)).toBeVisible();
    return page;
  },
};
