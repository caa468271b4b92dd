// The button for Spam or Bounces, wherever a ticket is shown.
import { type ActionButton, drawActionButton } from '@/components/action-button';
import { ban, bounceBack } from '@/components/icons';
import { ticketWords } from '@/lib/words/ticket';
import type { FeatureContext } from '../../feature';
import type { Caller } from './attempts';
import { pressWith } from './press';

/** What a button does with one press. */
export type ButtonKind = 'spam' | 'bounce';

export interface TicketButton {
  readonly kind: ButtonKind;
  readonly ticketId: number;
  /** Drawn into, as an open shadow root. */
  readonly host: Element;
  /** Told what came of each attempt. */
  readonly settled?: Caller['settled'];
}

/** The icon of each action. */
export const actionIcons: Record<ButtonKind, string> = { spam: ban, bounce: bounceBack };

/** Draws the button; what it says is in the language of the page. */
export function drawTicketButton(
  context: FeatureContext,
  { kind, ticketId, host, settled }: TicketButton,
): ActionButton {
  const words = ticketWords(context.page.language);
  const caller: Caller = { again: (attempt) => void button.run(attempt), ...(settled && { settled }) };
  const button: ActionButton = drawActionButton(host, {
    action: kind,
    ticket: ticketId,
    label: words[kind],
    title: words[`${kind}Title`],
    icon: actionIcons[kind],
    ...pressWith(
      context,
      words,
      () => button,
      (attempts) => attempts.fulfil({ kind, ticketId }, caller),
    ),
  });
  return button;
}
