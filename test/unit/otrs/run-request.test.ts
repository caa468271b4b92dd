// What counts as a run, by the function and by the rules of the browser: their expressions mean the same to RE2 and here.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jobRunUrl } from '@/lib/otrs/links';
import { runNowQuery } from '@/lib/otrs/run-now';
import { isRun, jobToRun, saysRun } from '@/lib/otrs/run-request';
import { ordinaryQueries, runQueries } from './run-queries';

const cgi = 'https://tickets.piratenpartij.nl/otrs/index.pl';
const rules: { condition: { regexFilter: string; resourceTypes?: string[] } }[] = JSON.parse(
  readFileSync('public/run-lock.json', 'utf8'),
);

describe.each(rules)('the rule for $condition.resourceTypes', ({ condition }) => {
  const rule = new RegExp(condition.regexFilter, 'i');

  it.each(runQueries)('blocks %s', (query) => {
    expect(`${cgi}?${query}`).toMatch(rule);
  });

  it.each(ordinaryQueries)('lets %s pass', (query) => {
    expect(`${cgi}?${query}`).not.toMatch(rule);
  });

  it('blocks what a release opens', () => {
    expect(`${cgi}?${runNowQuery('A', 'r')}`).toMatch(rule);
  });

  it('lets the page before a run pass, whatever the job is called', () => {
    for (const job of ['RunNow', ';Subaction=RunNow', 'Subaction%3DRunNow', '%53ubaction=RunNow']) {
      expect(jobRunUrl(cgi, job)).not.toMatch(rule);
    }
  });
});

describe('saysRun', () => {
  it.each(runQueries)('%s', (query) => {
    expect(saysRun(query)).toBe(true);
  });

  it.each(ordinaryQueries)('not %s', (query) => {
    expect(saysRun(query.replace(/#.*/, ''))).toBe(false);
  });

  const part = (headers: string, value: string) => `--x\r\n${headers}\r\n\r\n${value}\r\n--x--\r\n`;

  it.each([
    part('Content-Disposition: form-data; name="Subaction"', 'RunNow'),
    part('content-disposition: form-data;name=Subaction\r\nContent-Type: text/plain', ' \r\n RunNow '),
    part('Content-Disposition: form-data;\r\n name="Subaction"; filename=""', 'RunNow'),
  ])('a multipart body: %j', (body) => {
    expect(saysRun(body)).toBe(true);
  });

  it.each([
    part('Content-Disposition: form-data; name="Subaction"', 'Run'),
    part('Content-Disposition: form-data; name="Body"', 'Subaction=\r\nRunNow'),
    part('Content-Disposition: form-data; name="OtherSubaction"', 'RunNow'),
  ])('not the multipart body %j', (body) => {
    expect(saysRun(body)).toBe(false);
  });
});

describe('isRun', () => {
  it('takes any file in the place of the word for it: its name may be', () => {
    expect(isRun('Subaction', new File([''], 'x'))).toBe(true);
    expect(isRun('FileUpload', new File([''], 'RunNow'))).toBe(false);
  });
});

describe('jobToRun', () => {
  it.each([
    [
      'Action=AdminGenericAgent;Subaction=RunNow;Profile=Delete%20%26%20caf%C3%A9;ChallengeToken=x',
      'Delete & café',
    ],
    ['Profile=A+B&Subaction=Run%4Eow&Profile=C#Profile=D', 'A B'],
    ['Subaction=RunNow;Pro%66ile=A', 'A'],
    ['Subaction=RunNow;Profile=%FF', ''],
    ['Subaction=RunNow', ''],
    ['Subaction=Run;Profile=A', undefined],
    ['', undefined],
  ])('%s: %s', (query, job) => {
    expect(jobToRun(`${cgi}?${query}`)).toBe(job);
  });
});
