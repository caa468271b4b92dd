// A press of an action button without a click. In a module of its own, since only who uses keys loads it.
import type { ButtonPresses } from './action-button';

/**
 * Presses a button. Only for who has seen that a person wants it, by a trusted key for one.
 *
 * @param place holds the button: a row, since the dashboard can have a ticket in two of its widgets
 * @param presses of the script that drew the button
 * @returns settled with the press; undefined where there is no such button, or not any more
 */
export function pressActionButton(
  place: ParentNode,
  action: string,
  presses: ButtonPresses,
): Promise<void> | undefined {
  for (const host of place.querySelectorAll('*')) {
    const pressed = presses.get(host)?.(action);
    if (pressed) return pressed;
  }
  return undefined;
}
