// Testing a policy through a tab of the help desk.
import * as z from 'zod/mini';
import type { JobPolicy, Verdict } from '@/lib/guard';
import { askTab } from '@/lib/tabs';
import { guardWords } from '@/lib/words/guard';
import type { PolicyWords } from '@/lib/words/policies';

/** A verdict, or the name of the sentence that says why there is none. */
export type Tested =
  | { readonly kind: 'verdict'; readonly verdict: Verdict }
  | { readonly kind: 'failed'; readonly told: Extract<Failed, keyof PolicyWords> };

const failures = [
  'no-tab',
  'no-job',
  'no-permission',
  'session-expired',
  'not-understood',
  'no-answer',
] as const;
type Failed = (typeof failures)[number];

const { wrong, effect } = guardWords('en');
const oneOf = <Name extends string>(words: Readonly<Record<Name, unknown>>) =>
  z.enum(Object.keys(words) as Name[]);
const texts = z.array(z.string());

/** What comes from a page is shown only if there are words for all of it. */
const verdict = z.object({
  kind: z.enum(['pass', 'block']),
  deletes: z.boolean(),
  findings: z.array(
    z.object({
      field: z.string(),
      wrong: oneOf(wrong),
      blocks: z.boolean(),
      set: texts,
      expected: texts,
      effect: oneOf(effect),
      about: texts,
    }),
  ),
});

/** Has the tab of a help desk's admin judge a job, as it is now, by a policy. */
export async function testPolicy(helpDesk: string, { job, fields }: JobPolicy): Promise<Tested> {
  const asked = await askTab(helpDesk, 'testPolicy', { job, ...(fields && { fields }) });
  if (asked.kind !== 'answer') return { kind: 'failed', told: asked.kind };
  const failure = failures.find((name) => name === asked.value);
  if (failure) return { kind: 'failed', told: failure };
  return verdict.safeParse(asked.value).success
    ? { kind: 'verdict', verdict: asked.value as Verdict }
    : { kind: 'failed', told: 'not-understood' };
}
