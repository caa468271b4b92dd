// What a setting that is not as it should be would do.
import type { Part } from '../otrs/job-settings.ts';
import type { Effect } from './verdict.ts';

/** An effect, and which names it is about. */
export interface Consequence {
  readonly effect: Effect;
  readonly about: readonly string[];
}

/**
 * What follows from a setting's difference.
 *
 * @param set what is set, by name
 * @param expected what should be, by name
 */
export function consequenceOf(part: Part, set: readonly string[], expected: readonly string[]): Consequence {
  if (part === 'selection') return selectionConsequence(set, expected);
  return { effect: effectOf(part, set.length > 0), about: set };
}

function effectOf(part: Exclude<Part, 'selection'>, isSet: boolean): Effect {
  if (!isSet && part === 'deletion') return 'does-not-delete';
  if (!isSet && part !== 'job') return 'does-less';
  return effects[part];
}

const effects = {
  job: 'is-off',
  schedule: 'runs-by-itself',
  event: 'runs-by-itself',
  change: 'changes',
  deletion: 'deletes',
  execution: 'runs-code',
  unknown: 'unknown',
} as const satisfies Record<Exclude<Part, 'selection'>, Effect>;

function selectionConsequence(set: readonly string[], expected: readonly string[]): Consequence {
  const more = set.filter((name) => !expected.includes(name));
  const fewer = expected.filter((name) => !set.includes(name));
  // Conditions are joined by "and": one more narrows the selection, one less widens it, and one that is empty is passed over.
  if (set.length === 0) return { effect: 'selects-any', about: [] };
  if (expected.length === 0) return { effect: 'selects-fewer', about: set };
  if (more.length === 0) return { effect: 'selects-fewer', about: fewer };
  return fewer.length === 0
    ? { effect: 'selects-more', about: more }
    : { effect: 'selects-others', about: more };
}
