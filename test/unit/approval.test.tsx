// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Approval, isTyped } from '@/components/approval';
import { approveShown } from '@/entrypoints/agent.content/approve';
import { checkListed } from '@/lib/guard/check';
import { judge } from '@/lib/guard/judge';
import { send } from '@/lib/messages';
import type { Client } from '@/lib/otrs/client';
import { JobNames } from '@/lib/otrs/job-names';
import { bounceJob, settingsOf } from './guard/jobs';

vi.mock('@/lib/guard/check');
vi.mock('@/lib/messages');

describe('a typed name', () => {
  it.each([
    ['Opruimen “é”', true],
    [' Opruimen “é” ', true],
    ['Opruimen “e\u0301”', true],
    ['opruimen “é”', false],
    ['Opruimen  “é”', false],
    ['', false],
  ])('%j is the name: %s', (typed, expected) => {
    expect(isTyped(typed, 'Opruimen “é”')).toBe(expected);
  });
});

describe('the form', () => {
  const onApprove = vi.fn(async () => 'Approved');
  const words = { title: 'Approve', about: 'Look', typeName: 'Type', approve: 'Do it' };
  const lines = [{ label: 'State', text: '<b>“Spam”' }];
  const draw = (name: string) => render(<Approval {...{ words, name, lines, onApprove }} />, document.body);
  const button = () => document.querySelector<HTMLButtonElement>('[data-loods-action="guard-approve"]');
  afterEach(() => render(null, document.body));

  it('shows what would be approved, as text', () => {
    draw('Job');
    expect(document.querySelector('dl')?.textContent).toBe('State<b>“Spam”');
    expect(button()?.disabled).toBe(true);
  });

  it('takes nothing from scripts', () => {
    draw('');
    const field = document.querySelector('input') as HTMLInputElement;
    field.value = 'Job';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    button()?.click();
    document.querySelector('form')?.requestSubmit(button());
    expect(onApprove).not.toHaveBeenCalled();
  });
});

describe('approving what was shown', () => {
  const shown = settingsOf(bounceJob, { year: 2026, month: 11, day: 24 });
  const policy = { job: shown.job };
  const client = {} as Client;
  const names = new JobNames(document);
  const isNow = (settings: typeof shown) =>
    vi.mocked(checkListed).mockResolvedValue({
      kind: 'done',
      value: { settings, verdict: judge(settings, policy, new Date()), names },
    });
  const approving = () => approveShown(client, policy, shown, 'Wim');
  beforeEach(() => {
    vi.clearAllMocks();
    const origin = { kind: 'approved', by: 'Wim', at: 1, isHandbooks: false } as const;
    vi.mocked(send).mockResolvedValue({ ...policy, origin });
  });

  it('has it kept if the job is still so, also on another day', async () => {
    isNow({ ...shown, today: { year: 2026, month: 11, day: 25 } });
    expect(await approving()).toMatchObject({ kind: 'approved' });
    const [name, request] = vi.mocked(send).mock.lastCall ?? [];
    expect(name).toBe('approve');
    expect(request).toMatchObject({
      job: shown.job,
      by: 'Wim',
      fields: { QueueIDs: { rule: 'values', values: ['Bounces'] } },
    });
  });

  it.each([
    ['another value', { ...bounceJob, QueueIDs: ['ICT'] }],
    ['one value more', { ...bounceJob, QueueIDs: ['Bounces', 'ICT'] }],
    ['a setting more', { ...bounceJob, NewTitle: ['x'] }],
    ['a setting less', { ...bounceJob, QueueIDs: [] }],
    ['another name', { ...bounceJob, Profile: ['Another'] }],
  ])('refuses a job that has %s meanwhile', async (_name, fields) => {
    isNow(settingsOf(fields));
    expect(await approving()).toMatchObject({ kind: 'changed' });
    expect(send).not.toHaveBeenCalled();
  });

  it('refuses what the page can’t show', async () => {
    const [first, ...others] = shown.inForce;
    const hidden = { ...shown, inForce: [{ ...first, notOffered: true }, ...others] } as typeof shown;
    isNow(hidden);
    expect(await approveShown(client, policy, hidden, 'Wim')).toEqual({ kind: 'not-offered' });
    expect(await approving()).toMatchObject({ kind: 'changed' });
    expect(send).not.toHaveBeenCalled();
  });

  it.each(['ScheduleDays', 'EventValues'])(
    'refuses a job that deletes, and could run by itself: %s',
    async (field) => {
      const alone = settingsOf({ ...bounceJob, [field]: ['1'] });
      isNow(alone);
      expect(await approveShown(client, policy, alone, 'Wim')).toEqual({ kind: 'runs-by-itself' });
      expect(send).not.toHaveBeenCalled();
    },
  );

  it('says what went wrong', async () => {
    isNow(shown);
    vi.mocked(send).mockResolvedValue('built-in');
    expect(await approving()).toEqual({ kind: 'built-in' });
    vi.mocked(send).mockRejectedValue(new Error('no database'));
    expect(await approving()).toEqual({ kind: 'not-kept' });
    vi.mocked(checkListed).mockResolvedValue({ kind: 'session-expired' });
    expect(await approving()).toEqual({ kind: 'not-read' });
  });
});
