// Presets by typing.
import { fold } from '../store/find';
import type { Preset } from '../store/preset';

/** The presets in which each word of a text occurs: in name, group, text or queues. Those with it in the name come first. */
export function findPresets(presets: readonly Preset[], text: string): readonly Preset[] {
  const terms = fold(text).split(/\s+/).filter(Boolean);
  if (terms.length === 0) return presets;
  const has = (shown: string) => terms.every((term) => shown.includes(term));
  const found = presets.filter((preset) => has(fold(shownOf(preset))));
  const byName = found.filter(({ name }) => has(fold(name)));
  return [...byName, ...found.filter((preset) => !byName.includes(preset))];
}

function shownOf({ name, group, text, queues }: Preset): string {
  return [name, group, text, ...queues.map((queue) => queue.name)].join('\n');
}
