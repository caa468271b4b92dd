// The pencil, wherever a ticket's title is shown.
import { type ActionButton, drawActionButton } from '@/components/action-button';
import { pencil } from '@/components/icons';
import { ticketWords } from '@/lib/words/ticket';
import type { FeatureContext } from '../../feature';
import type { Attempts } from '../ticket-actions/attempts';
import { pressWith } from '../ticket-actions/press';
import type { TitlePlace } from './edit';

export interface RenameButton {
  readonly ticketId: number;
  /** Drawn into, as an open shadow root. */
  readonly host: HTMLElement;
  /** `data-loods-feature` of the field. */
  readonly feature: string;
  /** Asked for with each press; undefined when there is nothing to edit now. */
  readonly findPlace: (attempts: Attempts) => Promise<TitlePlace | undefined> | TitlePlace | undefined;
}

/** Draws the pencil; what it says is in the language of the page. */
export function drawRenameButton(
  context: FeatureContext,
  { ticketId, host, feature, findPlace }: RenameButton,
): ActionButton {
  const { document, page, signal } = context;
  const words = ticketWords(page.language);
  const button: ActionButton = drawActionButton(host, {
    action: 'rename',
    ticket: ticketId,
    label: words.rename,
    title: words.renameTitle,
    icon: pencil,
    iconOnly: true,
    ...pressWith(
      context,
      words,
      () => button,
      async (attempts) => {
        const place = await findPlace(attempts);
        const editTitle = await context.load('/title-edit.js');
        if (place) editTitle({ document, attempts, button, place, ticketId, feature, signal });
      },
    ),
  });
  return button;
}
