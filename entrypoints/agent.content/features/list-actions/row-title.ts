// Where a row's title is edited: in place of the row's controls, over the row.
import { type Row, showTitle } from '@/lib/otrs/rows';
import type { Attempts } from '../ticket-actions/attempts';
import type { TitlePlace } from '../ticket-rename/edit';

/**
 * The place for a row's title, with the title as the server has it now.
 *
 * @param controls what makes way for the field
 * @param opened told when the field is open
 * @returns undefined when the title can't be asked for; a message has said why
 */
export async function findRowTitle(
  attempts: Attempts,
  row: Row,
  controls: HTMLElement,
  opened: () => void,
): Promise<TitlePlace | undefined> {
  const title = await askTitle(attempts, row.ticketId);
  if (title === undefined) return undefined;
  const buttons = [...controls.children] as HTMLElement[];
  const hideButtons = (hidden: boolean) => {
    for (const button of buttons) button.hidden = hidden;
    controls.style.width = hidden ? '60em' : '';
    controls.style.zIndex = hidden ? '11' : '1'; // over a row that is pointed at, which has 10
  };
  return {
    title,
    open: (field) => {
      opened();
      hideButtons(true);
      field.style.cssText = 'width: 100%; max-width: none'; // narrow, Znuny has no span in a cell wider than 200 px
      controls.append(field);
    },
    close: (shown) => {
      hideButtons(false);
      showTitle(row, shown);
    },
  };
}

/** The title as the server has it now: rows show it from long ago, or something else for none. */
async function askTitle(attempts: Attempts, ticketId: number): Promise<string | undefined> {
  const found = await attempts.ask({ ticketIds: [ticketId] });
  if (found.kind === 'done' && found.value[0]) return found.value[0].title;
  attempts.refuseRename(
    ticketId,
    found.kind === 'done' ? { kind: 'not-found' } : { kind: 'failed', failure: found },
  );
  return undefined;
}
