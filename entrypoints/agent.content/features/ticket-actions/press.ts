// What all of Loods' controls on tickets do with a press: load what acts, and say so when that can't be had.
import type { ActionButton } from '@/components/action-button';
import type { TicketWords } from '@/lib/words/ticket';
import type { FeatureContext } from '../../feature';
import type { Attempts } from './attempts';
import { loadAttempts } from './load';

/**
 * Handlers for an action button.
 *
 * @param button the button itself; asked for when it is pressed, since it is made with these handlers
 * @param press what a press does, with the attempts of this page
 */
export function pressWith(
  context: FeatureContext,
  words: TicketWords,
  button: () => ActionButton,
  press: (attempts: Attempts) => Promise<unknown>,
) {
  const offerReload = { label: words.reload, press: () => location.reload() };
  return {
    async onPress() {
      if (!context.isAlive()) return button().retire(words.updated, offerReload);
      await press(await loadAttempts(context));
    },
    onError(error: unknown) {
      console.error('[Loods] A press could not be carried out', error);
      button().retire(words.notLoaded, offerReload);
    },
  };
}
