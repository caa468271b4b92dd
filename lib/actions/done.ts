// An action that was done, and whether it can be taken back.
import type { FoundTicket } from '../otrs/oracle';
import type { Before } from './action';

/** An action that was done, as far as taking it back needs it. */
export interface DoneAction {
  readonly kind: 'spam' | 'bounce' | 'rename';
  /** The ticket's number and former title. */
  readonly found: FoundTicket;
  /** What it led to: the untranslated name of a state or queue, or a title. */
  readonly target: string;
  /** Full name of the agent who did it; '' when it is not known. */
  readonly agent: string;
  readonly before: Before;
}

/** True when enough is known of what was before. */
export function canUndo({ kind, before }: Pick<DoneAction, 'kind' | 'before'>): boolean {
  if (kind === 'spam') return before.state !== undefined && (before.locked || before.owner?.id !== undefined);
  return kind === 'rename' || before.queue !== undefined;
}
