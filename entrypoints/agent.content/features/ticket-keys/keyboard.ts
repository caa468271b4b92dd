// What keys do. A key does what a press of the button would do. Loaded with the first key.
import type { ButtonPresses } from '@/components/action-button';
import { focusMessage } from '@/components/focus-message';
import { isDialogOpen } from '@/lib/otrs/dialog';
import { type KeyAction, type Keys, keyActions, readKeys } from '@/lib/store/keys';
import type { FeatureContext } from '../../feature';
import { type Deeds, deedsOn } from './deeds';
import { keyOf } from './key';

export interface Keyboard {
  /** Does what a key stands for, if it is one of ours. @param target what had the focus when it was pressed */
  readonly press: (event: KeyboardEvent, target: HTMLElement) => void;
  /** Does what a shortcut of the browser asks for. */
  readonly act: (action: KeyAction) => Promise<void>;
}

/** Reads which keys there are; who changes them in the options need not load the page again. */
export async function startKeyboard(context: FeatureContext, presses: ButtonPresses): Promise<Keyboard> {
  const { area, document, signal } = context;
  let settings = await readKeys(area);
  const readAgain = async () => {
    settings = await readKeys(area);
  };
  area.onChanged.addListener(readAgain);
  signal.addEventListener('abort', () => area.onChanged.removeListener(readAgain));

  const deeds: Deeds = {
    ...deedsOn(context, presses),
    message: () => focusMessage(document),
    help: () => showHelp(context, deeds, settings.keys),
  };
  let waiting = false;
  const act = async (action: KeyAction) => {
    if (waiting || isDialogOpen(document)) return;
    waiting = true; // the next letter does not act while a field or a dialog opens
    try {
      await deeds[action]?.();
    } finally {
      waiting = false;
    }
  };
  const press: Keyboard['press'] = (event, target) => {
    const key = settings.on && keyOf(event, target);
    const action = keyActions.find((one) => settings.keys[one] === key);
    if (!action || !deeds[action]) return;
    event.preventDefault(); // the field that a key opens does not get its letter
    void act(action);
  };
  return { press, act };
}

/** Until the help is closed, no key acts. */
async function showHelp(context: FeatureContext, deeds: Deeds, keys: Keys): Promise<void> {
  const showKeys = await context.load('/keyboard-help.js');
  const here = keyActions.filter((action) => deeds[action]);
  await showKeys(
    context,
    here.map((action) => [keys[action], action]),
  );
}
