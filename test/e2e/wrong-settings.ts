// One wrong setting at a time: for each control of a job's edit page, each kind of other value it could be left at.
import type { FormControl, StoredJob } from './job-pages.ts';

/** One change of a job. */
export interface Wrong {
  /** The control. */
  readonly field: string;
  /** What is stored in its place. */
  readonly values: readonly string[];
  readonly data: StoredJob;
}

// Not stored, or not a setting: what the page needs for itself.
const helpers =
  /^(ChallengeToken|Action|Subaction|OldProfile|ContinueAfterSave|ScheduleLastRun|Profile|EventType|(Ticket|Article)Event|Add(New)?DynamicFields)$/;

/** The controls that are settings, by name; of several radios the first. */
export function settingsOf(document: Document): Map<string, FormControl> {
  const all = document.querySelectorAll<FormControl>('form[name="compose"] [name]');
  const settings = Array.from(all).filter(({ name }) => name !== '' && !helpers.test(name));
  return new Map(settings.reverse().map((control) => [control.name, control]));
}

/** True for a date or a span behind a radio, which does nothing unless it is chosen, and for a unit without its number. */
export const isBehind = (field: string) =>
  /^Ticket.*Time(Point(Start|Format)?|(Start|Stop)(Day|Month|Year))$|^NewPendingTimeType$/.test(field);

/** Every single change of the job. */
export function wrongSettings(document: Document, data: StoredJob): Wrong[] {
  return [...settingsOf(document)].flatMap(([field, control]) => {
    const present = [data[field] ?? []].flat().filter((value) => value !== '');
    return otherValues(control, present).map((values) => ({
      field,
      values,
      data: changed(data, control, values),
    }));
  });
}

function changed(data: StoredJob, control: FormControl, values: readonly string[]): StoredJob {
  const { [control.name]: _present, ...others } = data;
  const isList = control.type === 'select-multiple' || control.name === 'EventValues';
  if (values.length === 0) return others;
  return { ...others, [control.name]: isList ? [...values] : String(values[0]) };
}

function otherValues(control: FormControl, present: readonly string[]): (readonly string[])[] {
  if ('options' in control) return otherOptions(control, present);
  if (control.type === 'checkbox') return [['on']];
  if (control.type === 'radio') return otherRadios(control, present);
  const nothing = present.length > 0 ? [[]] : [];
  return [...nothing, ['x'], ['*'], ...present.flatMap(distorted)];
}

/** What else could stand in a field for one text. */
const distorted = (text: string) => [
  [`${text}*`],
  [`*${text}`],
  [text.slice(0, -4).concat('%')],
  [`${text}||1`],
  [`${text}x`],
];

function otherRadios(
  control: HTMLInputElement | HTMLTextAreaElement,
  present: readonly string[],
): string[][] {
  const all = control.ownerDocument.querySelectorAll<HTMLInputElement>(`[name="${control.name}"]`);
  const others = Array.from(all, ({ value }) => value).filter((value) => value !== (present[0] ?? ''));
  return [...others, 'Nonsense'].map((value) => (value === '' ? [] : [value]));
}

function otherOptions(select: HTMLSelectElement, present: readonly string[]): (readonly string[])[] {
  const values = Array.from(select.options, ({ value }) => value).filter((value) => value !== '-');
  const others = few(values.filter((value) => !present.some((one) => isSame(one, value))));
  // Without a row, a list of one line says what it would say anyway (6.5.1: "0" for notifications, "1" for valid); but not a date's.
  const counts = select.size > 1 || select.name === 'NewDelete' || isBehind(select.name);
  const nothing = present.length > 0 && counts ? [[]] : [];
  const single = [...nothing, ...others.map((value) => [value])];
  if (select.multiple) {
    const more = present.length > 0 ? others.map((value) => [...present, value]) : [others];
    return [...single, ...more];
  }
  // A list of one line shows another value for one that it doesn't have; a longer one shows nothing.
  return select.size > 1 ? single : [...single, [notThere]];
}

/** No list has it. */
export const notThere = '77';

/** Znuny stores days and months with two digits, and has them in its lists with as many as they need. */
const isSame = (one: string, other: string) => one === other || one === other.padStart(2, '0');

/** Both ends of a long list. */
const few = (values: readonly string[]): readonly string[] =>
  values.length <= 4 ? values : [values[0] ?? '', values.at(-1) ?? ''];
