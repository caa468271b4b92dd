// The page after a save: what was typed there is compared with what is stored now.
import type { FeatureContext } from '../feature';
import { takeTyped } from './typed';

/** Says what became of the form that was sent last in this tab, if that was a job's. */
export function followSave(context: FeatureContext): void {
  const typed = takeTyped(sessionStorage, Date.now());
  if (!typed) return;
  context
    .load('/job-saved.js')
    .then((showSaved) => showSaved(context, typed))
    .catch((error) => console.error('[Loods] What was saved could not be read back', error));
}
