// Conditions on dynamic fields in a Generic Agent's job: what their drivers make of them (6.5.1, Kernel/System/DynamicField/Driver).
import type { Choice } from './job-controls.ts';
import type { JobSetting } from './job-settings.ts';
import type { Listing } from './oracle.ts';

const partOfDate =
  /^(Search_DynamicField_.*Time(?:Point|Slot))(?:Value|Format|(?:Start|Stop)(?:Year|Month|Day|Hour|Minute|Second)?)$/;

/** A date has a box to tick, and controls behind it whose names begin with the box's. */
const boxOf = (field: string): string | undefined => partOfDate.exec(field)?.[1];

/** True for a control that says more of a date whose box is there. */
export function isPartOfDate(field: string, inForce: readonly Pick<JobSetting, 'field'>[]): boolean {
  const box = boxOf(field);
  return box !== undefined && inForce.some((setting) => setting.field === box);
}

/**
 * The condition by the names of TicketSearch.
 *
 * @returns undefined for a date: its span is counted from now, in zones that the page doesn't tell
 */
export function dynamicCriterion(
  field: string,
  choices: readonly Choice[],
  inForce: readonly JobSetting[],
): Listing | undefined {
  if (inForce.some((other) => boxOf(other.field) === field)) return undefined;
  const name = field.replace(/^Search_/, '');
  const [first, ...more] = choices;
  if (!first) return {}; // it narrows nothing
  const isTyped = first.value === first.name && more.length === 0;
  if (isTyped && /\*|\|\|/.test(first.value)) return { [name]: { Like: first.value } };
  return { [name]: { Equals: choices.map(equalTo) } };
}

/** A box that isn't ticked is "-1" on the page, with words of its own, and 0 in the database. */
const equalTo = ({ value, name }: Choice) => (value === '-1' && name !== value ? '0' : value);
