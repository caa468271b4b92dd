// What was in a job's form when it was sent, kept over the page's end: saving leads to another page. In the tab's own session storage,
// which the help desk's scripts can read, too: it is what they have just sent themselves, and never the token.
import type { Sent } from '@/lib/guard/saved';
import type { Choice } from '@/lib/otrs/job-settings';

/** A form that was sent. */
export type Typed = Sent;

/** In the address of an edit page: fill in what was kept. Without it, what was kept is what was saved. */
export const typedFragment = '#loods-typed';

const key = 'loods-typed-job';
/** Long enough to log in again; beyond that, who looks at the page has forgotten the form. */
const lastsMs = 15 * 60_000;

/** Keeps it for the next page about jobs in this tab. */
export function keepTyped(storage: Storage, typed: Typed, now: number): void {
  try {
    storage.setItem(key, JSON.stringify({ ...typed, at: now }));
  } catch (error) {
    console.warn('[Loods] What was typed could not be kept to compare it with what is stored', error); // full, or switched off
  }
}

/** What was kept, once. */
export function takeTyped(storage: Storage, now: number): Typed | undefined {
  try {
    const kept: unknown = JSON.parse(storage.getItem(key) ?? 'null');
    storage.removeItem(key);
    return isTyped(kept) && now - kept.at < lastsMs ? kept : undefined;
  } catch {
    return undefined; // whatever a script of the page has put there
  }
}

function isTyped(value: unknown): value is Typed & { readonly at: number } {
  const { job, oldJob, at, inForce } = Object(value) as Record<string, unknown>;
  const texts = [job, oldJob].every((text) => typeof text === 'string');
  return texts && typeof at === 'number' && Array.isArray(inForce) && inForce.every(isSetting);
}

function isSetting(value: unknown): boolean {
  const { field, choices } = Object(value) as Record<string, unknown>;
  return typeof field === 'string' && Array.isArray(choices) && choices.every(isChoice);
}

const isChoice = (value: unknown): value is Choice =>
  typeof Object(value).value === 'string' && typeof Object(value).name === 'string';
