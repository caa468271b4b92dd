// What people read of a finding.
import { expect, it } from 'vitest';
import { builtInPolicies, judge, policyOf } from '@/lib/guard';
import { describeFinding, guardWords } from '@/lib/words/guard';
import { bounceJob, oneJob, settingsOf, spamJob } from './jobs';

const policies = builtInPolicies({ spamState: 'Spam', bounceQueue: 'Bounces' });

function sentences(language: string, job: Record<string, string[]>): string[] {
  const settings = settingsOf(job);
  const { findings, deletes } = judge(settings, policyOf(policies, settings.job), new Date(2026, 10, 24, 12));
  const said = findings.flatMap((finding) => describeFinding(guardWords(language), finding, deletes));
  return said.map((sentence) => sentence.replace(/[\u2068\u2069]/g, '')); // what marks off names in it
}

it.each([
  [
    'nl',
    { ...spamJob, StateIDs: ['Spam', 'nieuw'] },
    ['Staat op “Spam”, “nieuw”. Het moet “Spam” zijn.', 'Hij zou ook tickets verwijderen met “nieuw”.'],
  ],
  [
    'en',
    { ...spamJob, StateIDs: ['Spam', 'new'] },
    ['Set to “Spam”, “new”. It must be “Spam”.', 'It would also delete tickets with “new”.'],
  ],
  [
    'en',
    { ...spamJob, StateIDs: [] },
    ['Nothing is set. It must be “Spam”.', 'It would delete tickets whatever they have here.'],
  ],
  [
    'de',
    { ...bounceJob, TicketCloseTimeStopYear: ['2024'] },
    [
      'The end is 2024-11-24. It may not be later than 2023-11-24.',
      'It would also delete tickets from after 2023-11-24, until 2024-11-24.',
    ],
  ],
  [
    'en',
    { ...oneJob, TicketNumber: ['2023*'] },
    ['“2023*” is not the whole number of one ticket.', 'It would delete other tickets: “2023*”.'],
  ],
  [
    'en',
    { ...oneJob, QueueIDs: [] },
    ['Nothing is set. One must be chosen.', 'It would delete tickets whatever they have here.'],
  ],
  [
    'nl',
    { Profile: ['Eigen job'], Valid: ['1'], NewDelete: ['1'] },
    [
      'Niemand heeft de instellingen van deze taak nagekeken en goedgekeurd.',
      'Hij zou de tickets voorgoed verwijderen.',
    ],
  ],
] as [string, Record<string, string[]>, string[]][])('in %s: %j', (language, job, expected) => {
  expect(sentences(language, job)).toEqual(expected);
});
