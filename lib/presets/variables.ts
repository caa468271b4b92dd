// What stands in braces in a preset's text, and is filled in when it runs.

const variable = /\{(?:today(?:([+-])(\d{1,4})([dwmy]))?|selection)\}/g;

/** What variables are filled in from. */
export interface Now {
  readonly today: Date;
  /** The text that is selected in the help desk's page; '' if none is. */
  readonly selection: string;
}

/** True for a text that can't do without a selection. */
export function needsSelection(text: string): boolean {
  return text.includes('{selection}');
}

/**
 * The text with its variables filled in: `{today}` as 2026-11-24, `{today-3y}`, `{today+2w}`, also by days and months, and
 * `{selection}`. Other braces stay as they are.
 */
export function fillIn(text: string, { today, selection }: Now): string {
  return text.replace(variable, (whole, sign?: string, count?: string, unit?: string) => {
    if (whole === '{selection}') return selection;
    return toIsoDay(unit ? shifted(today, Number(`${sign}${count}`), unit) : today);
  });
}

/** A day that its month doesn't have becomes the month's last: a year before 29 February is 28 February. */
function shifted(date: Date, count: number, unit: string): Date {
  const [year, month, day] = [date.getFullYear(), date.getMonth(), date.getDate()];
  if (unit === 'd' || unit === 'w') return new Date(year, month, day + count * (unit === 'w' ? 7 : 1));
  const months = unit === 'y' ? count * 12 : count;
  const last = new Date(year, month + months + 1, 0);
  return new Date(last.getFullYear(), last.getMonth(), Math.min(day, last.getDate()));
}

/** In the time zone of who asks, which toISOString is not. */
function toIsoDay(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
