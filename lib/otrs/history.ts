// AgentTicketHistory: who did what to a ticket, in the agent's language. Reading it leaves no traces (6.5.1).
import type { Client, Outcome } from './client';

/** One thing that was done to a ticket. */
export interface HistoryRow {
  /** Full name of the agent; "-" for the system and for who writes mails. */
  readonly agent: string;
  /** Znuny's name for what was done, in no language: "StateUpdate", "Move" … */
  readonly type: string;
  /** The same as a sentence, with names as the database has them. */
  readonly text: string;
}

/** The ticket's history, oldest first. */
export function getHistory(client: Client, ticketId: number): Promise<Outcome<HistoryRow[]>> {
  return client.get({ Action: 'AgentTicketHistory', TicketID: ticketId }, (answer) => {
    // Its configuration stands at its end: where that is missing, so may be the newest rows.
    if (answer.type !== 'page' || answer.page?.action !== 'AgentTicketHistory') return undefined;
    const rows = Array.from(answer.document.querySelectorAll('td.UserName'), readRow);
    // Ticket::Frontend::HistoryOrder: the newest may stand first
    return rows.at(-1)?.type === 'NewTicket' ? rows.reverse() : rows;
  });
}

/**
 * What the history shows of a change of title: two values. Znuny keeps both titles with `%%` before each, the new one without what
 * follows its first 50 characters, in 200 characters together; and takes apart again what has `%%` of its own in it (6.5.1).
 */
export function titleValues(from: string, to: string): string[] {
  const shortened = to.length < 50 ? to : `${to.slice(0, 50)}...`;
  return `%%${from}%%${shortened}`.slice(0, 200).replace(/^%%/, '').split('%%').slice(0, 2);
}

/** The cell after the name has the type as its title, and behind its text in brackets (6.5.1). */
function readRow(name: Element): HistoryRow {
  const what = name.nextElementSibling;
  const type = what?.getAttribute('title') ?? '';
  const text = plainText(what);
  return {
    agent: plainText(name),
    type,
    text: text.endsWith(` (${type})`) ? text.slice(0, -type.length - 3) : text,
  };
}

function plainText(element: Element | null): string {
  return element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}
