// Texts that people write or bring along, as JSON of a known shape: read whole or not at all, and every mistake has a place.
import type * as z from 'zod/mini';
import { lineAndColumn, whereJsonBreaks } from './place';

/** What is wrong with a value; the words for each are in lib/words/faults.ts. */
export type Flaw =
  | 'type'
  | 'too-long'
  | 'too-short'
  | 'unknown'
  | 'value'
  | 'twice'
  | 'finds-all'
  | 'other-help-desk';

/** A mistake: in the text itself, by line and column, or in a value, by the way to it. */
export type Fault =
  | { readonly kind: 'no-json'; readonly line: number; readonly column: number }
  | { readonly kind: Flaw; readonly place: string };

/** What a text says, or its mistakes. */
export type Reading<Value> =
  | { readonly kind: 'read'; readonly value: Value }
  | { readonly kind: 'broken'; readonly faults: readonly Fault[] };

/**
 * Reads a text.
 *
 * @param more finds what the schema can't see
 */
export function readJson<Schema extends z.ZodMiniType>(
  text: string,
  schema: Schema,
  more: (value: z.infer<Schema>) => Fault[],
): Reading<z.infer<Schema>> {
  const sound = text.replace(/^\uFEFF/, '');
  let json: unknown;
  try {
    json = JSON.parse(sound);
  } catch {
    const place = lineAndColumn(sound, whereJsonBreaks(sound));
    return { kind: 'broken', faults: [{ kind: 'no-json', ...place }] };
  }
  const { success, data, error } = schema.safeParse(json);
  if (!success) return { kind: 'broken', faults: error.issues.map(toFault) };
  const faults = more(data);
  return faults.length > 0 ? { kind: 'broken', faults } : { kind: 'read', value: data };
}

const flaws: Readonly<Record<string, Flaw>> = {
  invalid_type: 'type',
  invalid_union: 'value',
  too_big: 'too-long',
  too_small: 'too-short',
  unrecognized_keys: 'unknown',
};

function toFault({ code, path, ...issue }: z.core.$ZodIssue): Fault {
  const keys = 'keys' in issue && code === 'unrecognized_keys' ? [issue.keys[0] ?? ''] : [];
  return { kind: flaws[code] ?? 'value', place: toPlace([...path, ...keys]) };
}

/** As one would say it: the third preset is presets[3]. */
function toPlace(path: readonly PropertyKey[]): string {
  const parts = path.map((part) => (typeof part === 'number' ? `[${part + 1}]` : `.${String(part)}`));
  return parts.join('').replace(/^\./, '');
}
