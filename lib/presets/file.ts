// Presets as a file, for colleagues and other computers. A file is read whole or not at all.
import * as z from 'zod/mini';
import { type Fault, type Reading, readJson } from '../json/read';
import { findsSomething, type Preset, presetSchema } from '../store/preset';

const fileSchema = z.strictObject({
  loods: z.literal('presets'),
  version: z.literal(1),
  presets: z.readonly(z.array(presetSchema).check(z.maxLength(5000))),
});

/** The file with these presets, in their order. */
export function toFile(presets: readonly Preset[]): string {
  return `${JSON.stringify({ loods: 'presets', version: 1, presets }, null, 2)}\n`;
}

/** Reads a file. */
export function readFile(text: string): Reading<readonly Preset[]> {
  const reading = readJson(text, fileSchema, ({ presets }) => faultsOf(presets, 'presets'));
  return reading.kind === 'read' ? { kind: 'read', value: reading.value.presets } : reading;
}

/** What the schema can't see. @param place of the list in its file */
export function faultsOf(presets: readonly Preset[], place: string): Fault[] {
  return presets.flatMap((preset, index) => faultsOfOne(preset, index, presets, `${place}[${index + 1}]`));
}

function faultsOfOne(preset: Preset, index: number, all: readonly Preset[], place: string): Fault[] {
  const twice = all.findIndex(({ id }) => id === preset.id) < index;
  return [
    ...(twice ? [{ kind: 'twice' as const, place: `${place}.id` }] : []),
    ...(findsSomething(preset) ? [] : [{ kind: 'finds-all' as const, place }]),
  ];
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
