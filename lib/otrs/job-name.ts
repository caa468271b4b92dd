// Names of jobs as databases compare them.

const { compare } = new Intl.Collator('en', { sensitivity: 'base' });

/**
 * True for two spellings that may be one job: MariaDB takes upper for lower case and "é" for "e", and passes over blanks at the end, so that
 * a run of "deletespam in all queues" is one of "DeleteSpam in all queues" (6.5.1). Other databases know them for two.
 */
export const isSameJob = (one: string, other: string): boolean =>
  compare(one.trimEnd(), other.trimEnd()) === 0;
