// Single keys on a screen: one listener, and what it does. A key does what a press of the button would do.
import { isDialogOpen } from '@/lib/otrs/dialog';
import { type KeyAction, type KeySettings, type Keys, keyActions, readKeys } from '@/lib/store/keys';
import type { FeatureContext } from '../../feature';
import { keyOf } from './key';

/** What the keys of a screen do. Who returns a promise keeps further keys from acting until it is settled. */
export type Deeds = { readonly [action in KeyAction]?: () => unknown };

/** Listens until the feature has to go. The keys are known beforehand: whether a press is ours is said at once. */
export function listenForKeys(context: FeatureContext, own: Deeds): void {
  const { area, document, signal } = context;
  const deeds: Deeds = { ...own, help: () => settings && showHelp(context, deeds, settings.keys) };
  let settings: KeySettings | undefined;
  let waiting = false;
  const read = async () => {
    settings = await readKeys(area);
  };
  const press = async (event: KeyboardEvent) => {
    const key = keyOf(event);
    const action = settings?.on && keyActions.find((one) => settings?.keys[one] === key);
    const deed = action && deeds[action];
    if (!deed || waiting || isDialogOpen(document)) return;
    event.preventDefault(); // the field that a key opens does not get its letter
    waiting = true; // nor does the next letter act while it opens
    try {
      await deed();
    } finally {
      waiting = false;
    }
  };
  void read();
  area.onChanged.addListener(read);
  signal.addEventListener('abort', () => area.onChanged.removeListener(read));
  // On the window: whatever the page has on its document comes first, and may say that the key was its own.
  window.addEventListener('keydown', press, { signal });
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
