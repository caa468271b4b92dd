// All that Loods keeps, as one file: for another computer, or for the day when this one is gone.
import * as z from 'zod/mini';
import { isHelpDesk } from '../help-desk';
import { type Reading, readJson } from '../json/read';
import { faultsOf as faultsOfPresets } from '../presets/file';
import type { AllSettings } from './all-settings';
import { isBackupCommand } from './backup';
import { switchable } from './features';
import { storedIndex } from './index-check';
import type { StoredIndex } from './index-settings';
import { journalEntry } from './journal-entry';
import { defaultKeys, doubleKey, isKey, type KeyAction, type Keys } from './keys';
import { presetSchema } from './preset';
import { runRecord } from './run-record';
import { isName } from './settings';
import { filedPolicy } from './stored-policy';

const name = z.string().check(z.refine(isName));
const key = z.string().check(z.refine(isKey));
const eachKey = Object.fromEntries(Object.keys(defaultKeys).map((action) => [action, key]));
const list = <One extends z.ZodMiniType>(one: One, most: number) =>
  z.readonly(z.array(one).check(z.maxLength(most)));

const settings = z.strictObject({
  settings: z.strictObject({
    spamState: name,
    bounceQueue: name,
    undoSeconds: z.int().check(z.minimum(5), z.maximum(120)),
  }),
  keySettings: z.strictObject({
    on: z.boolean(),
    keys: z
      .strictObject(eachKey as Record<KeyAction, typeof key>)
      .check(z.refine((keys) => !doubleKey(keys as Keys))),
  }),
  searchAutomatically: z.boolean(),
  off: list(z.enum(switchable), switchable.length),
  backupCommand: z.string().check(z.refine(isBackupCommand)),
  index: z.optional(storedIndex),
});

const ofHelpDesk = z.strictObject({
  helpDesk: z.string().check(z.refine(isHelpDesk)),
  settings,
  presets: list(presetSchema, 5000),
  policies: list(filedPolicy, 1000),
  journal: list(journalEntry, 1_000_000),
  runs: list(runRecord, 100_000),
});

const fileSchema = z.strictObject({
  loods: z.literal('everything'),
  version: z.literal(1),
  helpDesks: list(ofHelpDesk, 50),
});

/** What is kept for one help desk. */
export type Kept = Omit<z.infer<typeof ofHelpDesk>, 'settings'> & { readonly settings: AllSettings };

/** The file with all of it. */
export function toFile(helpDesks: readonly Kept[]): string {
  return `${JSON.stringify({ loods: 'everything', version: 1, helpDesks })}\n`;
}

/** Reads a file. */
export function readFile(text: string): Reading<readonly Kept[]> {
  const reading = readJson(text, fileSchema, ({ helpDesks }) =>
    helpDesks.flatMap((kept, index) => faultsOf(kept, `helpDesks[${index + 1}]`)),
  );
  if (reading.kind === 'broken') return reading;
  return { kind: 'read', value: reading.value.helpDesks.map(toKept) };
}

const toKept = (kept: z.infer<typeof ofHelpDesk>): Kept => ({
  ...kept,
  settings: { ...kept.settings, index: kept.settings.index as StoredIndex | undefined },
});

/** What the schema can't see: entries of another help desk's, and presets that find every ticket. */
function faultsOf({ helpDesk, presets, journal, runs }: z.infer<typeof ofHelpDesk>, place: string) {
  const strangers = (name: string, rows: readonly { helpDesk: string }[]) =>
    rows.flatMap((row, index) =>
      row.helpDesk === helpDesk
        ? []
        : [{ kind: 'other-help-desk' as const, place: `${place}.${name}[${index + 1}].helpDesk` }],
    );
  return [
    ...faultsOfPresets(presets, `${place}.presets`),
    ...strangers('journal', journal),
    ...strangers('runs', runs),
  ];
}
