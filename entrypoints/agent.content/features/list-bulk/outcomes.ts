// From what was seen on the server to the groups that the agent reads.
import type { OutcomeGroup } from '@/components/outcome-panel';
import type { ActionResult } from '@/lib/actions/action';
import type { Failure } from '@/lib/otrs/client';
import { shown } from '@/lib/shown';
import type { BulkWords } from '@/lib/words/bulk';

/** What became of a ticket; it may not have been begun. */
export type Became = ActionResult | { readonly kind: 'not-begun' };

/** A ticket, as its line shows it. */
export interface Line {
  readonly ticketId: number;
  readonly href: string;
  readonly label: string;
  readonly title: string;
  readonly became: Became;
}

/** What is said of a group of tickets. */
interface Said {
  readonly phrase: string;
  readonly advice?: string;
}

/** What went well last and folded up. @param target what the action leads to */
export function groupsOf(lines: readonly Line[], target: string, words: BulkWords): OutcomeGroup[] {
  const groups = Map.groupBy(lines, ({ became }) => JSON.stringify(toSaid(became, target, words)));
  const rank = ([, [first]]: [string, Line[]]) => order.indexOf(first?.became.kind ?? 'locked');
  return [...groups]
    .sort((a, b) => rank(a) - rank(b))
    .map(([key, members]) => {
      const { phrase, advice }: Said = JSON.parse(key);
      return {
        key,
        title: `${members.length} ${phrase}`,
        advice,
        lines: members.map(({ href, label, title }) => ({ href, label, text: title })),
        isOpen: !members.every(({ became }) => isWell(became)),
      };
    });
}

/** All others come before these. */
const order: readonly Became['kind'][] = ['not-begun', 'already', 'done'];

/** True when nothing is left to do: the box can be unticked. */
export function isWell({ kind }: Became): boolean {
  return kind === 'done' || kind === 'already';
}

/** What the whole came to. */
export function kindOf(lines: readonly Line[]): 'done' | 'partial' | 'failed' {
  if (lines.every(({ became }) => isWell(became))) return 'done';
  return lines.some(({ became }) => /^(done|already|unconfirmed)/.test(became.kind)) ? 'partial' : 'failed';
}

function toSaid(became: Became, target: string, { said, advice, ...words }: BulkWords): Said {
  switch (became.kind) {
    case 'done':
    case 'already':
      return { phrase: said[became.kind] };
    case 'done-but-locked':
      return { phrase: words.doneButLocked(named(became.owner)) };
    case 'done-but-unlocked':
      return { phrase: said.unlocked, advice: advice.unlocked };
    case 'done-but-dateless':
      return { phrase: said.dateless, advice: advice.dateless };
    case 'locked':
      return { phrase: words.locked(named(became.owner)), advice: advice.locked };
    case 'no-right':
      return { phrase: said.noRight, advice: advice.noRight };
    case 'not-found':
      return { phrase: said.notFound, advice: advice.notFound };
    case 'unknown-name':
      return { phrase: said.unknownName, advice: advice.unknownName(shown(target)) };
    case 'changed-since':
      return { phrase: said.changedSince, advice: advice.changedSince };
    case 'unconfirmed':
      return { phrase: said.unconfirmed, advice: advice.unconfirmed };
    case 'not-begun':
      return { phrase: said.notBegun, advice: advice.notBegun };
    case 'failed':
      return { phrase: said.failed, advice: fromFailure(became.failure, words.failures) };
    default: // refused; the others are about titles
      return { phrase: said.refused, advice: advice.refused };
  }
}

const named = (owner: string | undefined) => owner && shown(owner);

function fromFailure(failure: Failure, words: BulkWords['failures']): string {
  if (failure.kind === 'no-permission' || failure.kind === 'error-screen') {
    return words[failure.kind](shown(failure.message));
  }
  return words[failure.kind];
}
