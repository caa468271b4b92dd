// Rows of tickets to which something was done together fare as they do one by one: Undo in them, and those whose tickets have
// left the list fade.
import type { Outcome } from '@/lib/otrs/client';
import { listingOf } from '@/lib/otrs/lists';
import type { FoundTicket, TicketQuestion } from '@/lib/otrs/oracle';
import { rowOfTicket } from '@/lib/otrs/rows';
import type { UndoableEntry } from '@/lib/store/undoable';
import type { FeatureContext } from '../../feature';
import { noteDone } from '../list-actions/done-together';
import { markLeft } from '../list-actions/left';

/** A ticket that something was done to. */
export interface Handled {
  readonly ticketId: number;
  readonly number: string;
  /** What can be taken back of it. */
  readonly entry: UndoableEntry | undefined;
}

/** Asks the help desk about tickets. */
export type Ask = (question: TicketQuestion) => Promise<Outcome<FoundTicket[]>>;

/**
 * Has the rows offer Undo, and marks those of tickets that are not in the list any more, by one question for all. Without an answer
 * none is marked.
 */
export async function followOnRows(
  { document, page }: FeatureContext,
  ask: Ask,
  handled: readonly Handled[],
): Promise<void> {
  const rows = handled.flatMap(({ ticketId, number, entry }) => {
    const row = rowOfTicket(document, ticketId);
    if (row) noteDone(row, entry);
    return row ? [{ row, number }] : [];
  });
  const listing = rows[0] && listingOf(page, document, rows[0].row);
  if (!listing) return;
  const ticketIds = rows.map(({ row }) => row.ticketId);
  const found = await ask({ ticketIds, listing });
  if (found.kind !== 'done') return;
  const listed = new Set(found.value.map(({ number }) => number));
  for (const { row, number } of rows) markLeft(row, !listed.has(number));
}
