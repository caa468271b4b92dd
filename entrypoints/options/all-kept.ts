// All that Loods keeps for help desks: gathered for a file, compared with one, and taken over from one.
import { builtInPolicies } from '@/lib/guard';
import { compare as comparePresets, merge } from '@/lib/presets/file';
import { readAll, writeAll } from '@/lib/store/all-settings';
import { type Area, areaOf } from '@/lib/store/area';
import type { Kept } from '@/lib/store/everything';
import { addHelpDesk, readHelpDesks } from '@/lib/store/help-desks';
import { Journal } from '@/lib/store/journal';
import { type KnownPolicy, overlay } from '@/lib/store/known-policies';
import { Policies } from '@/lib/store/policies';
import { compare as comparePolicies, toFiled } from '@/lib/store/policy-file';
import { Presets } from '@/lib/store/presets';
import { Runs } from '@/lib/store/runs';

/** Of all help desks. @param area the extension's storage */
export async function gather(area: Area): Promise<Kept[]> {
  return Promise.all((await readHelpDesks(area)).map((helpDesk) => gatherOf(helpDesk, area)));
}

async function gatherOf(helpDesk: string, area: Area): Promise<Kept> {
  using presets = new Presets(helpDesk);
  using journal = new Journal();
  using runs = new Runs();
  return {
    helpDesk,
    settings: await readAll(areaOf(helpDesk, area)),
    presets: await presets.list(),
    policies: (await knownPolicies(helpDesk, area)).flatMap(toFiled),
    journal: await journal.list(helpDesk),
    runs: await runs.list(helpDesk),
  };
}

async function knownPolicies(helpDesk: string, area: Area): Promise<KnownPolicy[]> {
  using policies = new Policies();
  const { settings } = await readAll(areaOf(helpDesk, area));
  return overlay(builtInPolicies(settings), await policies.list(helpDesk));
}

/** What taking over would do to one help desk. */
export interface Change {
  readonly helpDesk: string;
  readonly isNew: boolean;
  readonly settings: boolean;
  readonly presets: number;
  /** Names of jobs that would be judged otherwise: what is approved there may delete. */
  readonly jobs: readonly string[];
  readonly journal: number;
  readonly runs: number;
}

/** Compares what a file has with what is here. */
export async function compareAll(theirs: readonly Kept[], area: Area): Promise<Change[]> {
  const listed = await readHelpDesks(area);
  return Promise.all(
    theirs.map(async (their) => {
      const { helpDesk } = their;
      const own = await gatherOf(helpDesk, area);
      const presets = comparePresets(own.presets, their.presets);
      const policies = comparePolicies(await knownPolicies(helpDesk, area), withHelpDesk(their));
      return {
        helpDesk,
        isNew: !listed.includes(helpDesk),
        settings: JSON.stringify(own.settings) !== JSON.stringify(their.settings),
        presets: presets.fresh.length + presets.changed.length,
        jobs: [...policies.fresh, ...policies.changed.map(({ to }) => to)].map(({ job }) => job),
        journal: missing(own.journal, their.journal),
        runs: missing(own.runs, their.runs),
      };
    }),
  );
}

const withHelpDesk = ({ helpDesk, policies }: Kept) => policies.map((policy) => ({ ...policy, helpDesk }));

function missing(own: readonly { id: string }[], theirs: readonly { id: string }[]): number {
  const there = new Set(own.map(({ id }) => id));
  return theirs.filter(({ id }) => !there.has(id)).length;
}

/** Takes a file over: doing so again is harmless. @throws when something can't be stored; what came before it is stored then */
export async function takeAllOver(theirs: readonly Kept[], area: Area): Promise<void> {
  for (const their of theirs) {
    const { helpDesk } = their;
    if (!(await readHelpDesks(area)).includes(helpDesk)) await addHelpDesk(area, helpDesk);
    using presets = new Presets(helpDesk);
    using policies = new Policies();
    using journal = new Journal();
    using runs = new Runs();
    await writeAll(areaOf(helpDesk, area), their.settings);
    await presets.change((own) => merge(own, their.presets));
    await policies.put(withHelpDesk(their));
    await journal.add(their.journal);
    await runs.add(their.runs);
  }
}
