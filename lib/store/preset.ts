// A saved search. Checked with zod when it is read, imported or made from what a page says: its texts are hostile.
import * as z from 'zod/mini';
import { isHelpDesk } from '../help-desk';

const text = (least: number, most: number) =>
  z.string().check(z.trim(), z.minLength(least), z.maxLength(most));
// Names are VARCHAR(200) (6.5.1); JavaScript counts an emoji as two.
const chosen = z.readonly(
  z.strictObject({ name: text(1, 400), id: z.optional(z.int().check(z.positive())) }),
);
const someChosen = z.readonly(z.array(chosen).check(z.maxLength(100)));

const age = z.readonly(
  z.strictObject({
    than: z.enum(['older', 'newer']),
    /** As many as Znuny offers (6.5.1). */
    count: z.int().check(z.minimum(1), z.maximum(59)),
    unit: z.enum(['day', 'week', 'month', 'year']),
  }),
);

/** What a search has beside its text. */
export const searchShape = {
  field: z.enum(['title', 'subject', 'body', 'from', 'to', 'cc', 'fulltext']),
  queues: someChosen,
  states: z.union([z.enum(['any', 'open', 'closed']), someChosen.check(z.minLength(1))]),
  age: z.optional(age),
};

const shape = {
  id: z.uuid(),
  name: text(1, 100),
  /** Heading it stands under; '' for none. */
  group: text(0, 100),
  /** What to find, as one reads it; variables in it are filled in when it runs. '' for any. */
  text: text(0, 500),
  /** The text is a search expression: nothing is done to it. */
  asIs: z.boolean(),
  ...searchShape,
};

/** One saved search. */
export const presetSchema = z.readonly(z.strictObject(shape));
const row = z.readonly(
  z.strictObject({ ...shape, position: z.int(), helpDesk: z.string().check(z.refine(isHelpDesk)) }),
);
const draft = z.readonly(z.strictObject({ ...shape, name: text(0, 100), id: z.optional(z.uuid()) }));

export type Preset = z.infer<typeof presetSchema>;
/** As the database has it. */
export type PresetRow = z.infer<typeof row>;
/** One that is being made. */
export type PresetDraft = z.infer<typeof draft>;

/** Without anything to find it would find every ticket. */
export function findsSomething({ text, queues, states, age }: Omit<PresetDraft, 'name'>): boolean {
  return text !== '' || queues.length > 0 || states !== 'any' || age !== undefined;
}

/** Those of the database's rows that are presets, in their order. */
export function onlyPresets(rows: readonly unknown[]): Preset[] {
  const sound = rows.flatMap((one) => {
    const { success, data } = row.safeParse(one);
    return success && findsSomething(data) ? [data] : [];
  });
  return sound
    .sort((one, other) => one.position - other.position)
    .map(({ position: _, helpDesk: __, ...preset }) => preset);
}

/** What a page says of a search, as the beginning of a preset; undefined if it says something else. */
export function toDraft(value: unknown): PresetDraft | undefined {
  return draft.safeParse(value).data;
}
