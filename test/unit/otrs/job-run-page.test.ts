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
      { StateIDs: ['Spam'], Title: 'x', ConditionInline: 1 },
    ],
    [{ ...spamJob, SearchInArchive: ['NotArchivedTickets'] }, { StateIDs: ['Spam'] }],
    [{ ...spamJob, SearchInArchive: ['ArchivedTickets'] }, undefined],
    [{ ...spamJob, Search_DynamicField_X: ['x'] }, undefined],
    [{ ...spamJob, TimeSearchType: ['TimePoint'] }, undefined],
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
    [{ ...spamJob, ...created('Before', '3', 'fortnight') }, undefined],
    [{ ...spamJob, ...created('Sometime', '3', 'day') }, undefined],
    [{ ...bounceJob, TicketCloseTimeStopDay: [] }, undefined],
    [{ ...spamJob, StateIDs: [] }, undefined],
  ])('%#', (job, criteria) => {
    expect(criteriaOf(settingsOf(job as Record<string, string[]>))).toEqual(criteria);
  });

  it('is asked for by names where they are given', () => {
    expect(criteriaOf(settingsOf(oneJob), { QueueIDs: ['A::B'], StateIDs: ['Spam'] })).toEqual({
      TicketNumber: '2023022010000017',
      Queues: ['A::B'],
    });
  });

  it('is known of each field alone', () => {
    expect(selections(settingsOf(bounceJob)).map(({ field, alone }) => [field, criteriaOf(alone)])).toEqual([
      ['QueueIDs', { QueueIDs: ['Bounces'] }],
      [
        'CloseTimeSearchType',
        {
          TicketCloseTimeNewerDate: '2001-01-01 00:00:01',
          TicketCloseTimeOlderDate: '2023-11-24 23:59:59',
        },
      ],
    ]);
  });

  it('is not known where the page shows another value than is stored', () => {
    const { inForce, ...settings } = settingsOf(spamJob);
    const hidden = inForce.map((setting) => ({ ...setting, notOffered: true as const }));
    expect(criteriaOf({ ...settings, inForce: hidden })).toBeUndefined();
  });
});
