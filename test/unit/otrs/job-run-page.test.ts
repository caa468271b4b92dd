import { describe, expect, it } from 'vitest';
import { criteriaOf, selections } from '@/lib/otrs/job-criteria';
import { readRunPage } from '@/lib/otrs/job-run-page';
import { NotUnderstood } from '@/lib/otrs/job-settings';
import { bounceJob, oneJob, settingsOf, spamJob } from '../guard/jobs';
import { agentPage, parse } from './pages';

const runNow =
  '/otrs/index.pl?Action=AdminGenericAgent;Subaction=RunNow;Profile=A%20%26%20%C3%A9;ChallengeToken=X;';
const button = `<div><a class="CallForAction" href="${runNow}">Run</a></div>`;
const row = (id: number) =>
  `<tr><td><a href="/otrs/index.pl?;Action=AgentTicketZoom;TicketID=${id}"> 2026${id} </a></td></tr>`;
const table = (ids: readonly number[]) =>
  `<table class="DataTable"><tbody>${ids.map(row).join('')}</tbody></table>`;
const body = (told: string, ids: readonly number[], link = button) =>
  `<div class="ContentColumn"><div class="Content">${told}${link}</div><div class="Content">${table(ids)}</div></div>`;
const read = (html: string, Subaction = 'Run') =>
  readRunPage(parse(agentPage({ Action: 'AdminGenericAgent', Subaction }, html)));

describe('the page before a run', () => {
  it('tells the job, the tickets and the warnings', () => {
    const warnings = '<p class="Error">Deletes!</p><p class="Error">2 found, only 1 a run</p>';
    expect(read(body(`<p>2 tickets</p>${warnings}`, [1, 2]))).toEqual({
      job: 'A & é',
      count: 2,
      warnsOfDeletion: true,
      runLimit: 1,
      tickets: [
        { id: 1, number: '20261' },
        { id: 2, number: '20262' },
      ],
    });
  });

  it.each([
    ['no number', body('<p>Some tickets</p>', [])],
    ['two numbers', body('<p>1 of 2</p>', [1])],
    ['no sentence', body('', [])],
    ['fewer rows than tickets', body('<p>2 tickets</p>', [1])],
    ['more rows than tickets', body('<p>0 tickets</p>', [1])],
    ['no button', body('<p>0 tickets</p>', [], '')],
    ['a button for no job', body('<p>0 tickets</p>', [], button.replace('Profile', 'Other'))],
    ['a row without a ticket', body('<p>1 ticket</p>', [0])],
    ['half a page', body('<p>31 tickets</p>', [1, 2, 3])],
  ])('is not understood with %s', (_what, html) => expect(() => read(html)).toThrow(NotUnderstood));

  it('is no other page', () => {
    expect(() => read(body('<p>0 tickets</p>', []), 'Update')).toThrow(NotUnderstood);
  });
});

describe('what a job selects', () => {
  type Fields = Record<string, string[]>;
  const dynamic = 'Search_DynamicField_X';
  const state = { StateIDs: ['Spam'] };
  const created = (start: string, point: string, format: string) => ({
    TimeSearchType: ['TimePoint'],
    TicketCreateTimePointStart: [start],
    TicketCreateTimePoint: [point],
    TicketCreateTimePointFormat: [format],
  });

  it.each([
    [spamJob, { StateIDs: ['Spam'] }],
    [oneJob, { TicketNumber: '2023022010000017', QueueIDs: ['ICT'] }],
    [
      bounceJob,
      {
        QueueIDs: ['Bounces'],
        TicketCloseTimeNewerDate: '2001-01-01 00:00:01',
        TicketCloseTimeOlderDate: '2023-11-24 23:59:59',
      },
    ],
    [
      { ...spamJob, Title: ['x'] },
      { ...state, Title: 'x', ConditionInline: 1 },
    ],
    [{ ...spamJob, SearchInArchive: ['NotArchivedTickets'] }, state],
    [
      { ...spamJob, [dynamic]: ['x'] },
      { ...state, DynamicField_X: { Equals: ['x'] } },
    ],
    [
      { ...spamJob, [dynamic]: ['x*'] },
      { ...state, DynamicField_X: { Like: 'x*' } },
    ],
    [
      { ...spamJob, [dynamic]: ['x||y'] },
      { ...state, DynamicField_X: { Like: 'x||y' } },
    ],
    [
      { ...spamJob, [dynamic]: ['x', 'y*'] },
      { ...state, DynamicField_X: { Equals: ['x', 'y*'] } },
    ],
    [
      { ...spamJob, ...created('Before', '3', 'year') },
      { ...state, TicketCreateTimeOlderMinutes: 1_576_800 },
    ],
    [
      { ...spamJob, ...created('Last', '2', 'hour') },
      { ...state, TicketCreateTimeOlderMinutes: 0, TicketCreateTimeNewerMinutes: 120 },
    ],
    [
      { ...spamJob, ...created('Next', '1', 'day') },
      { ...state, TicketCreateTimeOlderMinutes: -1440, TicketCreateTimeNewerMinutes: 0 },
    ],
  ])('%#', (job, listing) => {
    expect(criteriaOf(settingsOf(job as Fields))).toEqual({ listing, uncounted: [] });
  });

  it.each([
    [{ ...spamJob, TimeSearchType: ['TimePoint'] }, 'TimeSearchType', state],
    [{ ...spamJob, ...created('Before', '3', 'fortnight') }, 'TimeSearchType', state],
    [{ ...spamJob, ...created('Sometime', '3', 'day') }, 'TimeSearchType', state],
    [{ ...bounceJob, TicketCloseTimeStopDay: [] }, 'CloseTimeSearchType', { QueueIDs: ['Bounces'] }],
    [
      { ...spamJob, [`${dynamic}TimeSlot`]: ['1'], [`${dynamic}TimeSlotStartYear`]: ['2001'] },
      `${dynamic}TimeSlot`,
      state,
    ],
    [
      { ...spamJob, [`${dynamic}TimePoint`]: ['1'], [`${dynamic}TimePointFormat`]: ['day'] },
      `${dynamic}TimePoint`,
      state,
    ],
    [{ ...spamJob, StateIDs: [], Title: ['x', 'y'] }, 'Title', {}],
  ])('is known in part: %#', (job, field, listing) => {
    expect(criteriaOf(settingsOf(job as Fields))).toEqual({ listing, uncounted: [field] });
  });

  it.each([[{ ...spamJob, SearchInArchive: ['ArchivedTickets'] }], [{ ...spamJob, StateIDs: [] }]])(
    'is not known: %#',
    (job) => expect(criteriaOf(settingsOf(job as Fields))).toBeUndefined(),
  );

  it('takes a dynamic field with nothing in it for what it is to the server, and a box for what it stores', () => {
    const { inForce, ...settings } = settingsOf(spamJob);
    const withField = (...choices: { value: string; name: string }[]) =>
      criteriaOf({ ...settings, inForce: [...inForce, { field: dynamic, part: 'selection', choices }] });
    expect(withField()).toEqual({ listing: state, uncounted: [] });
    const box = { value: '-1', name: 'Unchecked' };
    expect(withField(box)?.listing).toEqual({ ...state, DynamicField_X: { Equals: ['0'] } });
    expect(withField({ ...box, name: '-1' })?.listing).toEqual({
      ...state,
      DynamicField_X: { Equals: ['-1'] },
    });
  });

  it('is asked for by names where they are given', () => {
    expect(criteriaOf(settingsOf(oneJob), { QueueIDs: ['A::B'], StateIDs: ['Spam'] })?.listing).toEqual({
      TicketNumber: '2023022010000017',
      Queues: ['A::B'],
    });
  });

  it('is known of each field alone', () => {
    const slot = { [`${dynamic}TimeSlot`]: ['1'], [`${dynamic}TimeSlotStartYear`]: ['2001'] };
    const each = selections(settingsOf({ ...bounceJob, ...slot }));
    expect(each.map(({ field, alone }) => [field, criteriaOf(alone)])).toEqual([
      ['QueueIDs', { listing: { QueueIDs: ['Bounces'] }, uncounted: [] }],
      [
        'CloseTimeSearchType',
        {
          listing: {
            TicketCloseTimeNewerDate: '2001-01-01 00:00:01',
            TicketCloseTimeOlderDate: '2023-11-24 23:59:59',
          },
          uncounted: [],
        },
      ],
      [`${dynamic}TimeSlot`, { listing: {}, uncounted: [`${dynamic}TimeSlot`] }],
    ]);
  });

  it('is not known where the page shows another value than is stored', () => {
    const { inForce, ...settings } = settingsOf(spamJob);
    const hidden = inForce.map((setting) => ({ ...setting, notOffered: true as const }));
    expect(criteriaOf({ ...settings, inForce: hidden })).toBeUndefined();
  });
});
