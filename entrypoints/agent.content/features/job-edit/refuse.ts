// What must not be saved: texts that the server would cut, and names that would cost another job.
import type { FieldNoteLine } from '@/components/field-note';
import { type FormControl, findJobForm, readNames } from '@/lib/otrs/job-form';
import { isSameJob } from '@/lib/otrs/job-name';
import { findSearchField } from '@/lib/otrs/search-fields';
import { shown } from '@/lib/shown';
import type { JobEditWords } from '@/lib/words/job-edit';

/** Characters that any server keeps of a value: VARCHAR(200) on 6.5.1. Since 6.5.5 it is 3,800, but no page tells whether the database has changed, too. */
const most = 200;

/** Lines on what can't be saved as it is; search fields say it themselves (search-helper). */
export function refusals(document: Document, jobs: readonly string[], words: JobEditWords): FieldNoteLine[] {
  const long = tooLong(document)
    .filter((control) => !findSearchField(control))
    .map((control) => line(control.name, words.tooLong(sentLength(control.value), most)));
  const { name, oldName } = readNames(document);
  if (!isTaken(name, oldName, jobs)) return long;
  return [
    line('Profile', oldName ? words.renameTaken(shown(name), shown(oldName)) : words.nameTaken(shown(name))),
    ...long,
  ];
}

const line = (field: string, text: string): FieldNoteLine => ({ field, text, isNote: false, isAlert: true });

/** The controls whose text is too long, those of searches, too. */
export function tooLong(document: Document): FormControl[] {
  const controls = findJobForm(document)?.querySelectorAll<FormControl>('input, textarea') ?? [];
  return Array.from(controls).filter(({ name, value }) => name !== '' && sentLength(value) > most);
}

/** As the server counts: characters, not halves of them; and a new line is sent as two. */
const sentLength = (text: string) => [...text.trim().replaceAll('\n', '\r\n')].length;

function isTaken(name: string, oldName: string, jobs: readonly string[]): boolean {
  const others = jobs.filter((job) => job !== oldName);
  return name !== '' && name !== oldName && others.some((job) => isSameJob(job, name));
}
