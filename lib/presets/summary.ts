// What a preset finds, in a line.

import type { Preset } from '../store/preset';
import type { PresetWords } from '../words/presets';

/** Field, text, queues, states and age, as far as they are given. */
export function summaryOf({ field, text, queues, states, age }: Preset, words: PresetWords): string {
  const named = (chosen: readonly { name: string }[]) => chosen.map(({ name }) => name).join(', ');
  return [
    text && `${words.fields[field]}: ${text}`,
    named(queues),
    states === 'any' ? '' : typeof states === 'string' ? words.states[states] : named(states),
    age && words[age.than](age.count, words.units[age.unit]),
  ]
    .filter(Boolean)
    .join(' · ');
}
