// Entries of the journal to test with.
import type { JournalEntry } from '@/lib/store/journal-entry';

/** A ticket marked as spam, unless said otherwise. */
export function entryWith(parts: Partial<JournalEntry> = {}): JournalEntry {
  return {
    id: crypto.randomUUID(),
    at: Date.UTC(2026, 10, 24, 12),
    helpDesk: 'https://tickets.piratenpartij.nl/otrs/index.pl',
    agent: 'Anna Achternaam',
    action: 'spam',
    ticketId: 17,
    number: '2026112410000017',
    title: 'You have WON!!!',
    outcome: 'done',
    target: 'Spam',
    before: { state: { id: 1, name: 'new' }, locked: true, owner: { id: 2, name: 'Bram' } },
    after: { state: { id: 9, name: 'Spam' }, locked: false, owner: { id: 3, name: 'Anna Achternaam' } },
    ...parts,
  };
}
