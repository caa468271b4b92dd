// The guard's verdict on each job of the list.
import type { Locator, Page, Route } from '@playwright/test';
import { breakRequests, faults } from './faults.ts';
import { expect } from './fixtures.ts';
import { test } from './job-desk.ts';
import { JobPages } from './job-pages.ts';

const overview = 'Action=AdminGenericAgent';
const spam = 'DeleteSpam in all queues';
const bounces = 'DeleteBounces ouder dan 3 jaar. Datum eerst goed zetten.';
const one = 'Delete one ticket';
const hostile = '<b onclick="x">Ünkraut</b> & "so";=1';

const badge = (page: Page, job: string): Locator =>
  page.locator(`[data-loods-guard][data-loods-job="${job.replaceAll('"', '\\"')}"]`);

/** The verdicts by job, once all are there. */
async function verdicts(page: Page): Promise<Record<string, string>> {
  const found = page.locator('[data-loods-guard]');
  await expect(found).not.toHaveCount(0);
  await expect(page.locator('[data-loods-guard="checking"]')).toHaveCount(0);
  return Object.fromEntries(
    await found.evaluateAll((hosts) =>
      (hosts as HTMLElement[]).map(({ dataset }) => [dataset['loodsJob'] ?? '', dataset['loodsGuard'] ?? '']),
    ),
  );
}

/** Jobs of all kinds: by the handbook and not, right and wrong, with and without a policy. */
async function addJobs(pages: JobPages): Promise<void> {
  const right = await pages.stored(spam);
  const { NewDelete: _, ...harmless } = right;
  await pages.store([
    { name: 'Cleans up', data: { ...right, Title: 'x' } },
    { name: 'Only tidies', data: { ...harmless, NewPriorityID: '1' } },
    { name: hostile, data: right },
  ]);
  await pages.save(one, (control) => {
    control('TicketNumber').value = '2023*';
  });
  await pages.save(spam, (control) => {
    const [first] = (control('StateIDs') as HTMLSelectElement).options;
    if (first) first.selected = true;
    control('NewNoteBody').value = 'x';
  });
}

const all = {
  [spam]: 'block',
  [bounces]: 'pass',
  [one]: 'block',
  'Cleans up': 'block',
  'Only tidies': 'pass',
  [hostile]: 'block',
};

test('each job has its verdict, in any language, and its reasons on demand', async ({ desk, open }) => {
  const { helpDesk } = desk;
  const pages = await JobPages.open(helpDesk);
  const page = await open('wim', overview, desk);

  await test.step('the handbook’s jobs pass as they are', async () => {
    expect(await verdicts(page)).toEqual({ [spam]: 'pass', [bounces]: 'pass', [one]: 'pass' });
    await expect(badge(page, spam)).toHaveText('Wat hij toont klopt');
    await expect(badge(page, bounces)).toContainText('Wat hij toont klopt');
    await expect(page.locator('#GenericAgentJobs thead th').nth(1)).toHaveText('Loods');
  });

  await addJobs(pages);
  await test.step('two are checked at a time, without traces', async () => {
    const waiting: Route[] = [];
    let holds = true;
    await page.route('**/*Subaction=Update*', async (route) => {
      if (holds) waiting.push(route);
      else await route.continue();
    });
    await page.reload();
    await expect(badge(page, spam)).toHaveAttribute('data-loods-guard', 'checking');
    await expect.poll(() => waiting.length).toBe(2);
    const before = await helpDesk.traces();
    holds = false;
    for (const route of waiting) await route.continue();
    expect(await verdicts(page)).toEqual(all);
    expect(await helpDesk.traces()).toEqual(before);
    expect(waiting).toHaveLength(2);
  });

  await test.step('by keyboard, what is wrong with it', async () => {
    const reasons = badge(page, spam).locator('li');
    await expect(reasons.first()).toBeHidden();
    await badge(page, spam).locator('summary').focus();
    await page.keyboard.press('Enter');
    await expect(reasons).toHaveCount(2);
    await expect(badge(page, spam).locator('summary')).toHaveText('Geblokkeerd (2)');
    await expect(reasons.filter({ hasText: 'Status' })).toContainText('Hij zou ook tickets verwijderen met');
    await expect(badge(page, one).locator('li')).toHaveText(/“2023\*” is niet het hele nummer/);
    await expect(badge(page, 'Cleans up').locator('li')).toHaveText(/Niemand heeft de instellingen/);
    await expect(badge(page, 'Only tidies')).toHaveText('Verwijdert niets');
    await expect(page.locator('#GenericAgentJobs b')).toHaveCount(0);
  });

  await test.step('Znuny’s filter hides a job with its badge, and brings both back', async () => {
    await page.locator('#FilterGenericAgentJobs').pressSequentially('Only');
    await expect(badge(page, spam)).toBeHidden();
    await expect(badge(page, 'Only tidies')).toBeVisible();
    await page.locator('#FilterGenericAgentJobs').fill('');
    await page.keyboard.press('Backspace');
    await expect(badge(page, spam)).toBeVisible();
  });

  await test.step('the same, in German', async () => {
    await helpDesk.speak('wim', 'de');
    expect(await verdicts(await open('wim', overview, desk))).toEqual(all);
  });
});

test('what can’t be asked or understood is not known, and says why', async ({ helpDesk, open }) => {
  const page = await open('wim', overview);
  await verdicts(page);
  const fail = async (fault: keyof typeof faults) => {
    const handle = faults[fault];
    if (!handle) throw new Error(fault);
    const mend = await breakRequests(page, (route) => /Subaction=Update/.test(route.request().url()), handle);
    await page.reload();
    const found = new Set(Object.values(await verdicts(page)));
    mend();
    return found;
  };
  const reason = badge(page, spam).locator('li');
  expect(await fail('no connection')).toEqual(new Set(['unknown']));
  await expect(reason).toContainText('niet bereikbaar');
  expect(await fail('half a page')).toEqual(new Set(['unknown']));
  await expect(reason).toContainText('begrijpt de pagina');
  expect(await fail('HTTP 500')).toEqual(new Set(['unknown']));
  await expect(reason).toContainText('niet kent');

  await page.route('**/*Subaction=Update*', async (route) => {
    await helpDesk.endSessions();
    await route.continue();
  });
  await page.reload();
  expect(new Set(Object.values(await verdicts(page)))).toEqual(new Set(['unknown']));
  await expect(reason).toContainText('uitgelogd');
});
