import { describe, expect, it } from 'vitest';
import { Client } from '@/lib/otrs/client';
import { runNow, runNowQuery } from '@/lib/otrs/run-now';
import { parse } from './pages';

const page = {
  action: 'AdminGenericAgent',
  subaction: 'Run',
  cgi: '/otrs/index.pl',
  token: 'T0',
  language: 'en',
};

describe('runNowQuery', () => {
  const hostile = `*|^ "A" & é; 'B' <(~#?=+%)\u{1f600}!\n`;

  it('is decoded to what it was made of', () => {
    const [job, release] = [hostile, '1-2'];
    expect(Object.fromEntries(new URLSearchParams(runNowQuery(job, release)))).toEqual({
      Action: 'AdminGenericAgent',
      Subaction: 'RunNow',
      Profile: job,
      LoodsRelease: release,
    });
  });

  it('has nothing that a rule or a browser would read otherwise', () => {
    const query = runNowQuery(hostile, '1-2');
    expect(query).toMatch(/^[\w.%=&-]+$/);
    expect(new URL(`https://help.desk/?${query}`).href).toBe(`https://help.desk/?${query}`);
  });
});

describe('runNow', () => {
  it('sends one POST, with the token in its body alone, and the seal', async () => {
    const sent: [string, RequestInit][] = [];
    const fetch = async (url: string, init: RequestInit) => {
      sent.push([url, init]);
      return { type: 'opaqueredirect', headers: new Headers(), text: async () => '' };
    };
    const client = new Client(page, {
      fetch: fetch as unknown as typeof globalThis.fetch,
      parse,
      timeoutMs: 1000,
    });
    expect(await runNow(client, 'A', 'r', new Blob(['1']))).toEqual({ kind: 'done', value: true });
    expect(sent).toHaveLength(1);
    const [[url, init]] = sent as [[string, RequestInit]];
    expect(url).toBe(`/otrs/index.pl?${runNowQuery('A', 'r')}`);
    expect(init).toMatchObject({ method: 'POST', redirect: 'manual' });
    expect((init.body as Blob).type).toBe('application/x-www-form-urlencoded');
    expect(await new Response(init.body).text()).toBe('ChallengeToken=T0&Seal=1');
  });
});
