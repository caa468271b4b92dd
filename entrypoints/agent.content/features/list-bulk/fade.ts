// Rows whose tickets have left the list by an action on many fade as they do one by one.

import type { Outcome } from '@/lib/otrs/client';
import { listingOf } from '@/lib/otrs/lists';
import type { FoundTicket, TicketQuestion } from '@/lib/otrs/oracle';
import { rowOfTicket } from '@/lib/otrs/rows';
import type { FeatureContext } from '../../feature';
import { markLeft } from '../list-actions/left';

/** A ticket that something was done to. */
export interface Handled {
  readonly ticketId: number;
  readonly number: string;
}

/** Asks the help desk about tickets. */
export type Ask = (question: TicketQuestion) => Promise<Outcome<FoundTicket[]>>;

/** Marks the rows of tickets that are not in the list any more, by one question for all. Without an answer all stay as they are. */
export async function fadeRows(
  { document, page }: FeatureContext,
  ask: Ask,
  handled: readonly Handled[],
): Promise<void> {
  const rows = handled.flatMap(({ ticketId, number }) => {
    const row = rowOfTicket(document, ticketId);
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
