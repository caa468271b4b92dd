// A Generic Agent job's edit page, read whole: what the job selects, changes and runs, and when. Nothing is left out: a
// control that nobody here knows is a setting, too.
import { type Choice, type Control, readControls } from './job-controls.ts';
import { dateParts, expectedFields, fieldNamed, type Part, times } from './job-fields.ts';
import { readAgentPage, readSessionField } from './page.ts';

export type { Choice } from './job-controls.ts';
export type { Part } from './job-fields.ts';

/** What one control says. */
export interface JobSetting {
  /** The control's name in the form, e.g. "StateIDs". */
  readonly field: string;
  readonly part: Part;
  /** None, if nothing is chosen. */
  readonly choices: readonly Choice[];
  /** The stored value is none of those that the page offers: what it shows is not what the job does. */
  readonly notOffered?: true;
}

/** A day of the calendar; months count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** All that the page says. */
export interface JobSettings {
  /** The job's stored name; '' for a new one. */
  readonly job: string;
  /** What the job goes by. */
  readonly inForce: readonly JobSetting[];
  /** What does nothing: empty, off, or behind a radio that is not chosen. */
  readonly inert: readonly JobSetting[];
  /** The server's date, in the agent's time zone. */
  readonly today?: Day;
}

/** The page is no edit page of a job, or not all of it: nothing can be said of the job. */
export class NotUnderstood extends Error {
  override readonly name = 'NotUnderstood';
}

/**
 * Reads a job's edit page, in any language.
 *
 * It can't see what a job has stored and the page doesn't offer, such as a state that was made invalid (6.5.1), except
 * where a list of one line shows another value instead. Dates are shown in the agent's time zone, but meant in
 * the server's: for an agent west of it they are one day early (Layout.pm, BuildDateSelection).
 *
 * @param document the page as loaded, or parsed from an answer
 * @throws NotUnderstood
 */
export function readJobSettings(document: Document): JobSettings {
  const secrets = ['ChallengeToken', readSessionField(document)];
  const controls = readControls(editForm(document)).filter(({ field }) => !secrets.includes(field));
  const values = new Map(controls.map(({ field, choices }) => [field, choices.map(({ value }) => value)]));
  requireAll(values);
  const inForce: JobSetting[] = [];
  const inert: JobSetting[] = [];
  for (const control of controls) {
    (isInForce(control, values) ? inForce : inert).push(toSetting(control));
  }
  const today = readToday(controls, values);
  return { job: values.get('OldProfile')?.[0] ?? '', inForce, inert, ...(today && { today }) };
}

/** When the job ran last, as the page has it: in the server's zone, for comparing. It is written as a run begins (6.5.1). */
export function lastRunOf({ inert }: JobSettings): string {
  return inert.find(({ field }) => field === 'ScheduleLastRun')?.choices[0]?.value ?? '';
}

/** The page's configuration stands behind the form, and its last button at the form's end: both are there if all is. */
function editForm(document: Document): HTMLFormElement {
  if (readAgentPage(document)?.action !== 'AdminGenericAgent') {
    throw new NotUnderstood('This is no page of a Generic Agent job');
  }
  const forms = document.querySelectorAll<HTMLFormElement>('form[name="compose"]');
  const [form] = forms;
  if (!form || forms.length > 1) throw new NotUnderstood('The page has no form of a job, or several');
  if (!form.querySelector('#Submit')) throw new NotUnderstood('The form of the job has no end');
  return form;
}

type Values = ReadonlyMap<string, readonly string[]>;

function requireAll(values: Values): void {
  const missing = expectedFields.filter((field) => !values.has(field));
  if (missing.length > 0) throw new NotUnderstood(`The page does not have ${missing.join(', ')}`);
  const kind = [values.get('Action'), values.get('Subaction')].join();
  if (kind !== 'AdminGenericAgent,UpdateAction') throw new NotUnderstood(`The form does ${kind}`);
}

function isInForce({ field, choices, notOffered }: Control, values: Values): boolean {
  const { always, behind, helper, off } = fieldNamed(field);
  if (helper) return false;
  if (always) return true;
  if (behind) return isChosen(behind, values);
  // Whether a list without an empty option really is at the value it shows, only its mark can tell.
  if (notOffered && (off !== undefined || isTime(field))) return true;
  return choices.some(({ value }) => value !== '' && value !== off);
}

function isChosen(behind: { field: string; value?: string }, values: Values): boolean {
  const found = values.get(behind.field) ?? [];
  return behind.value === undefined ? found.some((value) => value !== '') : found.includes(behind.value);
}

const isTime = (field: string) => times.some(([radio]) => radio === field);

function toSetting({ field, choices, notOffered }: Control): JobSetting {
  const { part, off, always, behind } = fieldNamed(field);
  const mustShow = off !== undefined || always || behind !== undefined || isTime(field);
  return {
    field,
    part,
    choices: choices.filter(({ value }) => value !== ''),
    ...(notOffered && mustShow && { notOffered }),
  };
}

/** A date behind a radio that is not chosen is not stored; the page then ends it with today (6.5.1). */
function readToday(controls: readonly Control[], values: Values): Day | undefined {
  const original = new Map(controls.map((control) => [control.field, control.original]));
  const days = times
    .filter(([radio]) => values.get(radio)?.join() === '')
    .map(([, prefix]) => dateParts.map((part) => Number(original.get(`${prefix}Stop${part}`))));
  const [first] = days;
  if (!first || days.some((day) => day.join() !== first.join())) return undefined;
  const [year = 0, month = 0, day = 0] = first;
  return year > 0 && month > 0 && day > 0 ? { year, month, day } : undefined;
}
