// The order of presets: those of a group stand together, where the first of them is.
import type { Preset } from '../store/preset';

/** All presets as they are shown. */
export function arrange(presets: readonly Preset[]): Preset[] {
  return [...Map.groupBy(presets, ({ group }) => group).values()].flat();
}

/** A preset put where another is, into its group; those from there on make room. */
export function moveTo(presets: readonly Preset[], id: string, targetId: string): Preset[] {
  const ordered = arrange(presets);
  const from = ordered.findIndex((preset) => preset.id === id);
  const to = ordered.findIndex((preset) => preset.id === targetId);
  const [moved, target] = [ordered[from], ordered[to]];
  if (!moved || !target) return ordered;
  ordered.splice(from, 1);
  ordered.splice(to, 0, { ...moved, group: target.group });
  return arrange(ordered);
}

/** A preset moved one up or down: past its neighbour, or into the neighbour's group. */
export function nudge(presets: readonly Preset[], id: string, step: -1 | 1): Preset[] {
  const ordered = arrange(presets);
  const index = ordered.findIndex((preset) => preset.id === id);
  const [moved, neighbour] = [ordered[index], ordered[index + step]];
  if (!moved || !neighbour) return ordered;
  if (moved.group === neighbour.group) return moveTo(ordered, id, neighbour.id);
  return arrange(ordered.with(index, { ...moved, group: neighbour.group }));
}
