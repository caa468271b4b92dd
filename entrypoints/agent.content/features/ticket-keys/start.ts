// Waits for the first key, or for a shortcut of the browser; only then what acts on keys is loaded. Who never uses them
// pays for one listener.
import { buttonPresses } from '@/components/action-button';
import type { Command } from '@/lib/commands';
import type { FeatureContext } from '../../feature';
import type { Keyboard } from './keyboard';

/** Listens until the feature has to go. */
export function startKeys(context: FeatureContext): void {
  const { commands, load, signal } = context;
  let keyboard: Keyboard | undefined;
  let loading: Promise<Keyboard | undefined> | undefined;
  const whenLoaded = async (act: (keyboard: Keyboard) => unknown) => {
    loading ??= load('/keys.js')
      .then((start) => start(context, buttonPresses))
      .catch((error) => void console.error('[Loods] Keys can not be used', error));
    keyboard = await loading;
    if (keyboard) act(keyboard);
  };
  const command = (action: Command) => whenLoaded(({ act }) => act(action));
  // On the window: whatever the page has on its document comes first, and may say that the key was its own.
  const onKeyDown = (event: KeyboardEvent) => {
    const [target] = event.composedPath(); // inside of open shadow roots; it is not told afterwards
    if (keyboard) keyboard.press(event, target as HTMLElement);
    else whenLoaded(({ press }) => press(event, target as HTMLElement));
  };
  window.addEventListener('keydown', onKeyDown, { signal });
  commands.add(command);
  signal.addEventListener('abort', () => commands.delete(command));
}
