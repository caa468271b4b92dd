// Policies as text: a file of those that were approved, for other computers and colleagues, and the rules of one, to be edited.
import * as z from 'zod/mini';
import { type ApprovedPolicy, approvedShape } from '../guard';
import { type Fault, type Reading, readJson } from '../json/read';
import type { KnownPolicy } from './known-policies';
import { type FiledPolicy, filedPolicy, type StoredPolicy } from './stored-policy';

const fileSchema = z.strictObject({
  loods: z.literal('policies'),
  version: z.literal(1),
  helpDesk: z.string(),
  policies: z.readonly(z.array(filedPolicy).check(z.maxLength(1000))),
});

/** The file with these policies of a help desk. */
export function toFile(helpDesk: string, stored: readonly StoredPolicy[]): string {
  const policies = stored.map(({ helpDesk: _, ...policy }) => policy);
  return `${JSON.stringify({ loods: 'policies', version: 1, helpDesk, policies }, null, 2)}\n`;
}

/** Reads a file for a help desk: one of another is refused, since the ids in it are that one's. */
export function readFile(text: string, helpDesk: string): Reading<readonly StoredPolicy[]> {
  const reading = readJson(text, fileSchema, (file) =>
    file.helpDesk === helpDesk
      ? faultsOf(file.policies)
      : [{ kind: 'other-help-desk', place: 'helpDesk' } as const],
  );
  if (reading.kind === 'broken') return reading;
  return { kind: 'read', value: reading.value.policies.map((policy) => ({ ...policy, helpDesk })) };
}

function faultsOf(policies: readonly FiledPolicy[]): Fault[] {
  return policies.flatMap(({ job }, index) =>
    policies.findIndex((other) => other.job === job) < index
      ? [{ kind: 'twice' as const, place: `policies[${index + 1}].job` }]
      : [],
  );
}

/** What a file has of a policy: nothing of the handbook's, nor of a damaged one. */
export function toFiled({ job, fields, origin }: KnownPolicy): FiledPolicy[] {
  if (origin.kind !== 'approved' || !fields) return [];
  return [{ job, fields, by: origin.by, at: origin.at }];
}

/** The rules of a policy, as they are edited. */
export function toText(fields: ApprovedPolicy['fields'] = {}): string {
  const lines = Object.entries(fields).map(
    ([field, rule]) => `  ${JSON.stringify(field)}: ${JSON.stringify(rule)}`,
  );
  return `{\n${lines.join(',\n')}\n}`;
}

/** Reads edited rules. */
export function readText(text: string): Reading<ApprovedPolicy['fields']> {
  return readJson(text, approvedShape.fields, () => []);
}

/** What an import would do. */
export interface Preview {
  readonly fresh: readonly StoredPolicy[];
  /** They take the place of others for the same jobs. */
  readonly changed: readonly { readonly from: ApprovedPolicy; readonly to: StoredPolicy }[];
  /** They are so already, whoever approved them. */
  readonly same: readonly StoredPolicy[];
}

/** Compares policies of a file with those that count now; one that has no rules, since it is damaged, is replaced by any. */
export function compare(
  own: readonly { job: string; fields?: ApprovedPolicy['fields'] | undefined }[],
  theirs: readonly StoredPolicy[],
): Preview {
  const fresh: StoredPolicy[] = [];
  const changed: { from: ApprovedPolicy; to: StoredPolicy }[] = [];
  const same: StoredPolicy[] = [];
  for (const to of theirs) {
    const { fields } = own.find(({ job }) => job === to.job) ?? {};
    if (!fields) fresh.push(to);
    else if (contentOf(fields) === contentOf(to.fields)) same.push(to);
    else changed.push({ from: { job: to.job, fields }, to });
  }
  return { fresh, changed, same };
}

/** The rules, in whatever order they and their parts are written; names of values decide nothing, but are read. */
function contentOf(fields: ApprovedPolicy['fields']): string {
  const sorted = (entries: object) =>
    Object.entries(entries).sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify(sorted(fields).map(([field, rule]) => [field, sorted(rule)]));
}
