// A run against a help desk that is made up, with its time: what is said of it is what became of the tickets.
import { describe, expect, it } from 'vitest';
import type { AskFailure } from '@/lib/guard/end';
import type { Portion } from '@/lib/guard/find-out';
import { type Ports, type Progress, performRun } from '@/lib/guard/run';
import { isUnsettled, settle } from '@/lib/guard/settle';
import { spamJob } from './jobs';
import { spamProspect } from './prospects';

const lost = { kind: 'no-connection', cause: undefined } as const;
const loggedOut = { kind: 'session-expired' } as const;

/** A help desk with so many spam tickets; time passes only by waiting. */
class FakeHelpDesk implements Ports {
  left: number;
  readonly limit: number;
  /** Tickets deleted in each half second. */
  speed = 10;
  lastRun = 'never';
  time = 1000;
  runs = 0;
  fields: Readonly<Record<string, readonly string[]>> = spamJob;
  says: 'pass' | 'block' | 'unknown' = 'pass';
  /** In the place of an answer. */
  answer: Awaited<ReturnType<Ports['send']>> | undefined;
  blind: AskFailure | undefined;
  isKept = true;
  /** Called as each run is sent. */
  sent = () => {};
  readonly told: Progress[] = [];
  portions: readonly Portion[] = [];
  #taking = 0;

  constructor(left: number, limit = 4000) {
    this.left = left;
    this.limit = limit;
  }

  prospect = () =>
    spamProspect({ count: this.left, limit: this.limit, lastRun: this.lastRun, fields: this.fields });
  look: Ports['look'] = async () =>
    this.blind ?? { kind: 'done', value: { prospect: this.prospect(), says: this.says } };
  count: Ports['count'] = async () => this.blind ?? { kind: 'done', value: this.left };
  glance: Ports['glance'] = async () =>
    this.blind ?? { kind: 'done', value: { count: this.left, lastRun: this.lastRun } };
  now = () => this.time;

  /** The server's end of a run. */
  begin(): void {
    this.runs += 1;
    this.lastRun = `run ${this.runs}`;
    this.#taking = Math.min(this.left, this.limit);
  }

  send: Ports['send'] = async () => {
    this.sent();
    if (this.answer) return this.answer;
    this.begin();
    while (this.#taking > 0) await this.wait(500);
    return { kind: 'done', value: true };
  };

  wait = async (ms: number) => {
    this.time += ms;
    const taken = Math.min(this.#taking, (this.speed * ms) / 500);
    this.#taking -= taken;
    this.left -= taken;
  };

  step: Ports['step'] = async (portions, progress) => {
    this.portions = portions;
    this.told.push(progress);
    return this.isKept;
  };

  run = (stop = new AbortController().signal) =>
    performRun({ prospect: this.prospect(), says: this.says }, this, stop);
}

describe('a run', () => {
  it('is done when no ticket is left', async () => {
    const desk = new FakeHelpDesk(95);
    expect(await desk.run()).toEqual({ outcome: 'done', left: 0 });
    expect(desk.runs).toBe(1);
    expect(desk.portions).toEqual([{ at: 1000, before: 95, lastRun: 'never' }]);
    const falling = desk.told.map(({ left }) => left);
    expect(falling).toEqual(falling.toSorted((a, b) => b - a));
    expect(new Set(falling).size).toBeGreaterThan(2);
    expect(desk.told.every(({ total, isLong }) => total === 95 && !isLong)).toBe(true);
  });

  it('goes on portion by portion', async () => {
    const desk = new FakeHelpDesk(90, 40);
    expect(await desk.run()).toEqual({ outcome: 'done', left: 0 });
    expect(desk.portions).toMatchObject([
      { before: 90, after: 50, lastRun: 'never' },
      { before: 50, after: 10, lastRun: 'run 1' },
      { before: 10, lastRun: 'run 2' },
    ]);
    expect(desk.told[0]).toEqual({ total: 90, left: 90, isLong: true, isLost: false });
    expect(desk.told.at(-1)?.isLong).toBe(false);
  });

  it('stops between portions when it is asked to', async () => {
    const desk = new FakeHelpDesk(90, 40);
    const stop = new AbortController();
    desk.sent = () => stop.abort();
    expect(await desk.run(stop.signal)).toEqual({ outcome: 'stopped', why: 'asked', left: 50 });
    expect(desk.runs).toBe(1);
  });

  it('stops between portions when the guard blocks', async () => {
    const desk = new FakeHelpDesk(90, 40);
    desk.sent = () => {
      desk.says = 'block';
    };
    expect(await desk.run()).toEqual({ outcome: 'stopped', why: 'changed', left: 50 });
    expect(desk.runs).toBe(1);
  });

  it.each([
    ['between portions', 90, ['Spam', 'new']],
    ['during the last one', 30, ['Spam', 'new']],
    ['to something that has no tickets', 90, ['merged']],
  ])('stops when a setting was changed %s, and does not count by it', async (_, count, StateIDs) => {
    const desk = new FakeHelpDesk(count, 40);
    desk.sent = () => {
      desk.fields = { ...spamJob, StateIDs };
    };
    const differences = [{ kind: 'setting', field: 'StateIDs', from: ['Spam'], to: StateIDs }];
    expect(await desk.run()).toEqual({ outcome: 'stopped', why: 'resaved', differences });
    expect(desk.runs).toBe(1);
  });

  it.each([
    ['unknown', 'unknown', { outcome: 'done', left: 0 }],
    ['unknown', 'pass', { outcome: 'done', left: 0 }], // so few are left that they can be counted
    ['pass', 'unknown', { outcome: 'stopped', why: 'changed', left: 50 }],
  ] as const)('that began with "%s" goes on with "%s": %j', async (before, after, end) => {
    const desk = new FakeHelpDesk(90, 40);
    desk.says = before;
    desk.sent = () => {
      desk.says = after;
    };
    expect(await desk.run()).toEqual(end);
  });

  it('does not run for ever on tickets that stay', async () => {
    const desk = new FakeHelpDesk(90, 40);
    desk.answer = { kind: 'done', value: true };
    expect(await desk.run()).toEqual({ outcome: 'stopped', why: 'no-progress', left: 90 });
  });

  it('is done once where the job leaves its tickets', async () => {
    const desk = new FakeHelpDesk(90, 40);
    desk.fields = { ...spamJob, NewDelete: [], NewTitle: ['x'] };
    desk.answer = { kind: 'done', value: true };
    expect(await desk.run()).toEqual({ outcome: 'done', left: 90 });
  });

  it('tells of tickets that came meanwhile', async () => {
    const desk = new FakeHelpDesk(20);
    desk.sent = () => {
      desk.left += 3;
      desk.sent = () => {};
    };
    const start = { prospect: desk.prospect(), says: desk.says };
    desk.begin();
    desk.answer = { kind: 'done', value: true };
    await desk.wait(5000);
    expect(await performRun(start, desk, new AbortController().signal)).toEqual({ outcome: 'done', left: 3 });
  });
});

describe('nothing is run', () => {
  it.each([[loggedOut], [{ kind: 'no-permission', message: 'No' } as const], [{ kind: 'busy' } as const]])(
    'after %j',
    async (answer) => {
      const desk = new FakeHelpDesk(20);
      desk.answer = answer;
      expect(await desk.run()).toEqual({ outcome: 'failed', why: answer, left: 20 });
    },
  );

  it('when it can not be sent', async () => {
    const desk = new FakeHelpDesk(20);
    desk.send = () => Promise.reject(new Error('No background'));
    expect(await desk.run()).toEqual({ outcome: 'failed', why: { kind: 'not-sent' }, left: 20 });
  });

  it('when it can not be kept', async () => {
    const desk = new FakeHelpDesk(20);
    desk.isKept = false;
    expect(await desk.run()).toEqual({ outcome: 'failed', why: { kind: 'not-recorded' }, left: 20 });
    expect(desk.runs).toBe(0);
  });

  it('when the request was lost on its way', async () => {
    const desk = new FakeHelpDesk(20);
    desk.answer = lost;
    expect(await desk.run()).toEqual({ outcome: 'unknown', why: { kind: 'not-begun' } }); // it may only wait
    expect(desk.told.at(-1)?.isLost).toBe(true);
  });
});

describe('an answer that is lost', () => {
  /** Begins on the server, and loses the answer. */
  const begunOn = (left: number, limit?: number) => {
    const desk = new FakeHelpDesk(left, limit);
    desk.answer = lost;
    desk.sent = () => desk.begin();
    return desk;
  };

  it('is found out to be done', async () => {
    expect(await begunOn(90).run()).toEqual({ outcome: 'done', left: 0 });
  });

  it('is found out to be a whole portion; no other is sent', async () => {
    const desk = begunOn(90, 40);
    expect(await desk.run()).toEqual({ outcome: 'stopped', why: 'interrupted', left: 50 });
    expect(desk.runs).toBe(1);
  });

  it('stays unknown when the tickets go no more', async () => {
    const desk = begunOn(90);
    let looks = 0;
    const { glance } = desk;
    desk.glance = () => {
      looks += 1;
      if (looks === 3) desk.speed = 0;
      return glance();
    };
    expect(await desk.run()).toEqual({ outcome: 'unknown', why: { kind: 'broke-off' }, left: 40 });
  });

  it.each([[lost], [loggedOut]])('stays unknown when nobody can look: %j', async (blind) => {
    const desk = begunOn(90);
    desk.sent = () => {
      desk.begin();
      desk.blind = blind;
    };
    expect(await desk.run()).toEqual({ outcome: 'unknown', why: blind });
  });

  it('is looked for again after a while without an answer', async () => {
    const desk = begunOn(90);
    let looks = 0;
    const { glance } = desk;
    desk.glance = async () => {
      looks += 1;
      return looks < 3 ? lost : glance();
    };
    expect(await desk.run()).toEqual({ outcome: 'done', left: 0 });
  });
});

it('a run that went through, after which nobody can look, is unknown', async () => {
  const desk = new FakeHelpDesk(20);
  const { look } = desk;
  desk.look = async () => (desk.left === 0 ? loggedOut : look());
  expect(await desk.run()).toEqual({ outcome: 'unknown', why: loggedOut });
});

describe('a run that was cut off', () => {
  const portion = { at: 1, before: 90, lastRun: 'never' };
  const kept = { portions: [portion], runLimit: 40, outcome: 'running' };
  const settleOn = (desk: FakeHelpDesk, run: Parameters<typeof settle>[0] = kept) =>
    settle(run, desk, () => {});

  it('had not begun, which is sure after an hour', async () => {
    const desk = new FakeHelpDesk(90);
    expect(await settleOn(desk)).toEqual({ outcome: 'unknown', why: { kind: 'not-begun' } });
    desk.time = 3_700_000;
    expect(await settleOn(desk)).toEqual({ outcome: 'failed', why: { kind: 'cut-off' } });
    expect(await settleOn(new FakeHelpDesk(90), { ...kept, portions: [] })).toMatchObject({
      outcome: 'failed',
    });
  });

  it('went through, or goes through while it is looked at', async () => {
    const desk = new FakeHelpDesk(90, 40);
    desk.begin();
    expect(await settleOn(desk)).toEqual({ outcome: 'stopped', why: 'interrupted', left: 50 });
    const whole = new FakeHelpDesk(90);
    whole.begin();
    expect(await settleOn(whole, { ...kept, runLimit: undefined })).toEqual({ outcome: 'done', left: 0 });
  });

  it('was between two portions', async () => {
    const between = { ...kept, portions: [{ ...portion, after: 50 }] };
    expect(await settleOn(new FakeHelpDesk(50), between)).toEqual({
      outcome: 'stopped',
      why: 'interrupted',
      left: 50,
    });
  });

  it('is looked at again as long as nobody could look, and for an hour where it may go on', () => {
    const late = 3_700_000;
    expect(isUnsettled(kept, late)).toBe(true);
    expect(isUnsettled({ ...kept, outcome: 'unknown' }, late)).toBe(true);
    expect(isUnsettled({ ...kept, outcome: 'unknown', countAfter: 50 }, 1000)).toBe(true);
    expect(isUnsettled({ ...kept, outcome: 'unknown', countAfter: 50 }, late)).toBe(false);
    expect(isUnsettled({ ...kept, outcome: 'done' }, 1000)).toBe(false);
  });

  it('stood still, and goes on or does not', async () => {
    const still = { ...kept, runLimit: undefined, outcome: 'unknown', countAfter: 60 };
    const desk = new FakeHelpDesk(90);
    desk.begin();
    desk.left = 60;
    desk.speed = 0;
    expect(await settleOn(desk, still)).toEqual({ outcome: 'unknown', why: { kind: 'broke-off' }, left: 60 });
    desk.left = 70; // others came
    expect(await settleOn(desk, still)).toMatchObject({ outcome: 'unknown', left: 60 });
    const moving = new FakeHelpDesk(60);
    moving.begin();
    expect(await settleOn(moving, still)).toEqual({ outcome: 'done', left: 0 });
  });
});
