// What the guard makes of a job's edit page, page by page from the real server.
import type { Page } from '@playwright/test';
import { builtInPolicies, type JobPolicy, policyOf, type Verdict } from '../../lib/guard/index.ts';
import { haveFields } from './dynamic-fields.ts';
import { expect, test } from './fixtures.ts';
import { openGuardPage, verdictsOn } from './guard-page.ts';
import { JobPages, type StoredJob } from './job-pages.ts';
import { isBehind, notThere, settingsOf, type Wrong, wrongSettings } from './wrong-settings.ts';

const spam = 'DeleteSpam in all queues';
const bounces = 'DeleteBounces ouder dan 3 jaar. Datum eerst goed zetten.';
const one = 'Delete one ticket';
const jobs = [spam, bounces, one];
const policies = builtInPolicies({ spamState: 'Spam', bounceQueue: 'Bounces' });

/** What a job of any name may be, if it may be what that job may. */
const policyFor = (name: string, job: string): JobPolicy => ({ ...policyOf(policies, job), job: name });

/** Saves jobs of the handbook from their pages, as an admin who follows it. */
async function saveRight(pages: JobPages, ...some: string[]): Promise<void> {
  const now = new Date();
  for (const job of some) {
    await pages.save(job, (control) => {
      if (job !== bounces) return;
      control('TicketCloseTimeStopDay').value = String(now.getDate());
      control('TicketCloseTimeStopMonth').value = String(now.getMonth() + 1);
      control('TicketCloseTimeStopYear').value = String(now.getFullYear() - 3);
    });
  }
}

const types = ['Text', 'TextArea', 'Checkbox', 'Dropdown', 'Multiselect', 'Date', 'DateTime'];

test('the right settings pass in every language, with nothing to say', async ({ helpDesk, chromium }) => {
  await haveFields(helpDesk, ...types);
  await saveRight(await JobPages.open(helpDesk), ...jobs);
  for (const language of ['en', 'nl', 'de']) {
    await test.step(language, async () => {
      await using _ = await helpDesk.speak('wim', language);
      const guard = await openGuardPage(chromium, helpDesk);
      const verdicts = await verdictsOn(
        guard,
        jobs.map((job) => policyFor(job, job)),
      );
      expect(verdicts).toEqual(jobs.map(() => ({ kind: 'pass', deletes: true, findings: [] })));
      await guard.close();
    });
  }
  await helpDesk.endSessions();
});

for (const job of jobs) {
  test(`one wrong setting at a time: ${job}`, async ({ helpDesk, chromium }) => {
    test.slow(); // more than two hundred pages
    await haveFields(helpDesk, ...types);
    const pages = await JobPages.open(helpDesk);
    await saveRight(pages, job);
    const right = await pages.stored(job);
    const page = await pages.read(job);
    const wrong = [
      ...wrongSettings(page, right).filter(({ field }) => !isBehind(field) || isEnd(job, field)),
      ...wrongEvents(right),
      ...wrongFields(page, right, job === spam ? ['1', ''] : ['1']),
    ];
    const guard = await openGuardPage(chromium, helpDesk);
    const missed = await missedOf(guard, pages, job, wrong, (change, verdict) =>
      isAnswered(job, change, right, verdict),
    );
    await guard.close();
    console.log(`${wrong.length} wrong settings of “${job}”, ${missed.length} of them missed`);
    const changed = new Set(wrong.map(({ field }) => field));
    expect([...settingsOf(page).keys()].filter((field) => !isBehind(field) && !changed.has(field))).toEqual(
      [],
    );
    expect(wrong.length).toBeGreaterThan(150);
    expect(missed).toEqual([]);
    await helpDesk.endSessions();
  });
}

test('behind radios: nothing counts while they are off, everything once one is on', async ({
  helpDesk,
  chromium,
}) => {
  test.slow();
  const pages = await JobPages.open(helpDesk);
  await saveRight(pages, spam);
  const right = await pages.stored(spam);
  const page = await pages.read(spam);
  const behind = wrongSettings(page, right).filter(({ field }) => isBehind(field));
  const last = new Map(behind.filter(({ values }) => values[0] !== notThere).map((one) => [one.field, one]));
  const all = Object.fromEntries([...last].map(([field, { values }]) => [field, String(values[0])]));
  expect(last.size).toBe(91); // ten times nine, and the unit of a pending time

  await using _ = await pages.store([{ name: 'all inert', data: { ...right, ...all } }]);
  const guard = await openGuardPage(chromium, helpDesk);
  const [verdict] = await verdictsOn(guard, [policyFor('all inert', spam)]);
  expect(verdict).toMatchObject({ kind: 'pass', findings: [] });

  const radios = [...settingsOf(page).values()].filter(({ type }) => type === 'radio');
  const chosen = radios.flatMap(({ name }) =>
    ['TimePoint', 'TimeSlot'].map(
      (value): Wrong => ({ field: name, values: [value], data: { ...right, ...all, [name]: value } }),
    ),
  );
  expect(chosen).toHaveLength(20);
  const missed = await missedOf(guard, pages, spam, chosen, ({ values: [value] }, verdict) => {
    const fields = verdict?.findings.filter(({ blocks }) => blocks).map(({ field }) => field);
    return verdict?.kind === 'block' && fields?.length === (value === 'TimePoint' ? 4 : 7);
  });
  await guard.close();
  expect(missed).toEqual([]);
  await helpDesk.endSessions();
});

/** Stores each change as a job of its own, and says which the guard answers wrongly. */
async function missedOf(
  guard: Page,
  pages: JobPages,
  job: string,
  changes: readonly Wrong[],
  isRight: (change: Wrong, verdict: Verdict | undefined) => boolean,
): Promise<string[]> {
  const wrong = changes.map((change, index) => ({ ...change, name: `${job} ${change.field} ${index}` }));
  await using _ = await pages.store(wrong);
  const verdicts = await verdictsOn(
    guard,
    wrong.map(({ name }) => policyFor(name, job)),
  );
  return wrong.flatMap((change, index) =>
    isRight(change, verdicts[index])
      ? []
      : [`${change.field}=${change.values}: ${JSON.stringify(verdicts[index])}`],
  );
}

const wrongEvents = (data: StoredJob): Wrong[] =>
  [['TicketCreate'], ['ArticleCreate'], ['TicketCreate', 'TicketStateUpdate'], ['Nonsense']].map(
    (values) => ({
      field: 'EventValues',
      values,
      data: { ...data, EventValues: values },
    }),
  );

/** Each dynamic field that the page offers, as a condition and as a change. */
function wrongFields(page: Document, data: StoredJob, stored: readonly string[]): Wrong[] {
  const options = page.querySelectorAll<HTMLOptionElement>('[name$="DynamicFields"] option:not([value=""])');
  return Array.from(options, ({ value }) => value).flatMap((field) =>
    stored.map((value) => ({ field, values: [value], data: { ...data, [field]: value } })),
  );
}

/** The end of the bounces' closing time, which is in force there. */
const isEnd = (job: string, field: string) =>
  job === bounces && /^TicketCloseTime(Start|Stop)[DMY]/.test(field);

/** Blocked for that field; or it may pass because it does no harm. */
function isAnswered(job: string, change: Wrong, right: StoredJob, verdict: Verdict | undefined): boolean {
  if (isHarmless(job, change, right)) return verdict?.kind === 'pass';
  const named = verdict?.findings.filter(({ field, blocks }) => blocks && field.startsWith(change.field));
  return verdict?.kind === 'block' && named?.length !== 0;
}

/**
 * Any one queue will do for a single ticket; an earlier end finds fewer bounces. A dynamic field is only emptied by a job
 * if an empty value is one of its own (PossibleNone, 6.5.1: GenericAgent.pm).
 */
function isHarmless(job: string, { field, values, data }: Wrong, right: StoredJob): boolean {
  if (job === one && field === 'QueueIDs') return values.length === 1;
  if (/^DynamicField_(?!Loods(Dropdown|Multiselect))/.test(field)) return values[0] === '';
  return field.startsWith('TicketCloseTimeStop') && values[0] !== notThere && stopOf(data) < stopOf(right);
}

const stopOf = (data: StoredJob) =>
  ['Year', 'Month', 'Day'].map((part) => String(data[`TicketCloseTimeStop${part}`]).padStart(4, '0')).join();
