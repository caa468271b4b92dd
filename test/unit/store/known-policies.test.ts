import { describe, expect, it } from 'vitest';
import { builtInPolicies, policyOf } from '@/lib/guard';
import { overlay } from '@/lib/store/known-policies';

const builtIn = builtInPolicies({ spamState: 'Spam', bounceQueue: 'Bounces' });
const [spam] = builtIn;
const own = {
  job: 'Clean up',
  fields: { NewDelete: { rule: 'values' as const, values: ['1'] } },
  by: 'Wim',
  at: 17,
  helpDesk: 'https://tickets.piratenpartij.nl/otrs/index.pl',
};

describe('the policies of a help desk', () => {
  it('are the handbook’s where nothing was approved', () => {
    expect(overlay(builtIn, [])).toEqual(
      builtIn.map((policy) => ({ ...policy, origin: { kind: 'built-in' } })),
    );
  });

  it('have what was approved, by whom and when', () => {
    expect(policyOf(overlay(builtIn, [own]), 'Clean up')).toEqual({
      job: own.job,
      fields: own.fields,
      origin: { kind: 'approved', by: 'Wim', at: 17, isHandbooks: false },
    });
  });

  it('have one policy for each job: what was approved in place of the handbook’s', () => {
    const policies = overlay(builtIn, [{ ...own, job: spam?.job }]);
    expect(policies).toHaveLength(3);
    expect(policyOf(policies, spam?.job ?? '')).toMatchObject({
      fields: own.fields,
      origin: { isHandbooks: true },
    });
  });

  it.each([
    ['without rules', { fields: undefined }],
    ['with a rule that nobody knows', { fields: { NewDelete: { rule: 'anything' } } }],
    ['with something else in a rule', { fields: { NewDelete: { rule: 'one', values: ['1'] } } }],
    ['without a time', { at: undefined }],
    ['with the time of another kind', { at: '2026-11-24' }],
    ['with more than belongs in it', { approved: true }],
  ])('have no rules for a job whose row is damaged: %s', (_name, parts) => {
    const policies = overlay(builtIn, [{ ...own, job: spam?.job, ...parts }]);
    expect(policies).toHaveLength(3);
    expect(policyOf(policies, spam?.job ?? '')).toEqual({
      job: spam?.job,
      origin: { kind: 'damaged', isHandbooks: true },
    });
  });
});
