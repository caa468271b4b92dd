// What the screens that Loods writes by have in common.
import type { Outcome } from './client';

/**
 * What a screen answered to a write; it never says whether a ticket changed. `refused` when it shows its form again, since
 * the agent may write none of the tickets.
 */
export type WriteAnswer = 'processed' | 'refused';

export type Written = Promise<Outcome<WriteAnswer>>;
