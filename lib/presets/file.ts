// Presets as a file, for colleagues and other computers. A file is read whole or not at all.
import * as z from 'zod/mini';
import { findsSomething, type Preset, presetSchema } from '../store/preset';
import { lineAndColumn, whereJsonBreaks } from './json-place';

const fileSchema = z.strictObject({
  loods: z.literal('presets'),
  version: z.literal(1),
  presets: z.readonly(z.array(presetSchema).check(z.maxLength(5000))),
});

/** What is wrong with a value; the words for each are in lib/words. */
export type Flaw = 'type' | 'too-long' | 'too-short' | 'unknown' | 'value' | 'twice' | 'finds-all';

/** A mistake: in the text itself, by line and column, or in a value, by the way to it. */
export type Fault =
  | { readonly kind: 'no-json'; readonly line: number; readonly column: number }
  | { readonly kind: Flaw; readonly place: string };

/** A file's presets, or its mistakes. */
export type Reading =
  | { readonly kind: 'read'; readonly presets: readonly Preset[] }
  | { readonly kind: 'broken'; readonly faults: readonly Fault[] };

/** The file with these presets, in their order. */
export function toFile(presets: readonly Preset[]): string {
  return `${JSON.stringify({ loods: 'presets', version: 1, presets }, null, 2)}\n`;
}

/** Reads a file. */
export function readFile(file: string): Reading {
  const text = file.replace(/^\uFEFF/, '');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    const place = lineAndColumn(text, whereJsonBreaks(text));
    return { kind: 'broken', faults: [{ kind: 'no-json', ...place }] };
  }
  const { success, data, error } = fileSchema.safeParse(json);
  if (!success) return { kind: 'broken', faults: error.issues.map(toFault) };
  const faults = data.presets.flatMap((preset, index) => faultsOf(preset, index, data.presets));
  return faults.length > 0 ? { kind: 'broken', faults } : { kind: 'read', presets: data.presets };
}

/** What the schema can't see. */
function faultsOf(preset: Preset, index: number, all: readonly Preset[]): Fault[] {
  const place = `presets[${index + 1}]`;
  const twice = all.findIndex(({ id }) => id === preset.id) < index;
  return [
    ...(twice ? [{ kind: 'twice' as const, place: `${place}.id` }] : []),
    ...(findsSomething(preset) ? [] : [{ kind: 'finds-all' as const, place }]),
  ];
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

/** What merging would do. */
export interface Preview {
  /** They are added. */
  readonly fresh: readonly Preset[];
  /** They take the place of presets with the same id. */
  readonly changed: readonly { readonly from: Preset; readonly to: Preset }[];
  /** They are here already, under the same id or another. */
  readonly same: readonly Preset[];
}

/** Compares those of a file with those that are here. */
export function compare(own: readonly Preset[], theirs: readonly Preset[]): Preview {
  const byId = new Map(own.map((preset) => [preset.id, preset]));
  const contents = new Set(own.map(contentOf));
  const fresh: Preset[] = [];
  const changed: { from: Preset; to: Preset }[] = [];
  const same: Preset[] = [];
  for (const preset of theirs) {
    const from = byId.get(preset.id);
    if (contents.has(contentOf(preset)) && (!from || contentOf(from) === contentOf(preset)))
      same.push(preset);
    else if (from) changed.push({ from, to: preset });
    else fresh.push(preset);
  }
  return { fresh, changed, same };
}

/** The presets after a merge: changed ones stay where they are, fresh ones follow. */
export function merge(own: readonly Preset[], theirs: readonly Preset[]): Preset[] {
  const { fresh, changed } = compare(own, theirs);
  const replaced = new Map(changed.map(({ to }) => [to.id, to]));
  return [...own.map((preset) => replaced.get(preset.id) ?? preset), ...fresh];
}

/** All but the id, whatever the order of its keys. */
function contentOf({ name, group, text, field, asIs, queues, states, age }: Preset): string {
  return JSON.stringify([
    name,
    group,
    text,
    field,
    asIs,
    queues.map(toPair),
    typeof states === 'string' ? states : states.map(toPair),
    age && [age.than, age.count, age.unit],
  ]);
}

const toPair = ({ name, id }: { name: string; id?: number | undefined }) => [name, id];
