// The guard's verdict on each job of the list, asked for in the background.
import { drawGuardBadge, type GuardBadge } from '@/components/guard-badge';
import { twoAtATime } from '@/lib/actions/at-a-time';
import { policyOf } from '@/lib/guard/approve';
import { type CheckedJob, checkJob } from '@/lib/guard/check';
import type { JobPolicy } from '@/lib/guard/policy';
import { send } from '@/lib/messages';
import { addColumn, type JobRow } from '@/lib/otrs/job-overview';
import { isJobOverview } from '@/lib/otrs/screens';
import { guardWords, type Unchecked } from '@/lib/words/guard';
import { jobBadgeWords } from '@/lib/words/job-badges';
import { clientOf } from '../client';
import type { Feature, FeatureContext } from '../feature';
import { labelOf, sentencesOf } from '../findings';
import { followSave } from '../job-saved/follow';

// An edit page took the server 0.1 s (6.5.1).
const timeoutMs = 15_000;

type Show = (badge: GuardBadge) => void;

export const jobBadges: Feature = {
  id: 'job-badges',
  screens: [isJobOverview],
  mount(context) {
    const words = jobBadgeWords(context.page.language);
    const badges = new Map<string, Show>();
    addColumn(context.document, createCell(context, 'th', words.column), (row) => {
      const cell = createCell(context, 'td');
      const show = addBadge(cell, row);
      show({ kind: 'checking', word: words.checking, reasons: [] });
      badges.set(row.job, show);
      return cell;
    });
    void checkAll(context, badges);
    followSave(context);
  },
};

function createCell({ document }: FeatureContext, name: 'th' | 'td', text = ''): HTMLTableCellElement {
  const cell = document.createElement(name);
  cell.dataset['loodsFeature'] = jobBadges.id;
  cell.append(text);
  return cell;
}

function addBadge(cell: HTMLTableCellElement, { job }: JobRow): Show {
  const host = cell.appendChild(cell.ownerDocument.createElement('span'));
  host.dataset['loodsJob'] = job;
  return drawGuardBadge(host);
}

/** Two at a time: the page stays quick, and other agents do. What stops one check would stop the others, too. */
async function checkAll(context: FeatureContext, badges: ReadonlyMap<string, Show>): Promise<void> {
  const { page, signal } = context;
  const words = jobBadgeWords(page.language);
  const fail = (show: Show, why: Unchecked) =>
    show({ kind: 'unknown', word: words.unknown, reasons: [guardWords(page.language).unchecked[why]] });
  const known = await send('policies', undefined).catch(() => undefined);
  if (!known || known.broken) {
    for (const show of badges.values()) fail(show, 'no-policies');
    return;
  }
  const client = clientOf(page, timeoutMs);
  await twoAtATime([...badges], async ([job, show]) => {
    const policy = policyOf(known.policies, job);
    const asked = await checkJob(client, policy, new Date());
    if (asked.kind === 'done') show(badgeOf(asked.value, policy, page.language));
    else fail(show, asked.kind);
    return !signal.aborted;
  });
}

function badgeOf({ verdict, names }: CheckedJob, { fields }: JobPolicy, language: string): GuardBadge {
  const words = jobBadgeWords(language);
  const { kind, deletes, findings } = verdict;
  const reasons = findings.map((finding) =>
    [`${labelOf(finding.field, names)}:`, ...sentencesOf(finding, deletes, names, guardWords(language))].join(
      ' ',
    ),
  );
  const blocking = findings.filter(({ blocks }) => blocks).length;
  const passed = fields ? words.right : words.deletesNothing;
  return { kind, word: kind === 'block' ? words.blocked(blocking) : passed, reasons };
}
