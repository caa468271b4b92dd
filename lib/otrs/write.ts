// What the screens that Loods writes by have in common.
import type { Outcome } from './client';

/** What a screen answered to a write. It never says whether a ticket changed. */
export interface WriteAnswer {
  /** `refused` when it shows its form again, since the agent may write none of the tickets. */
  readonly kind: 'processed' | 'refused';
  /** The ticket's page as it is after the write, where the screen goes on to it. */
  readonly zoom?: Document;
}

export type Written = Promise<Outcome<WriteAnswer>>;
