import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { WindowList, type WindowRow } from '@/components/window-list';
import { findPresets } from '@/lib/presets/find';
import { arrange, moveTo, nudge } from '@/lib/presets/order';
import type { Preset } from '@/lib/store/preset';
import type { PresetWords } from '@/lib/words/presets';
import { PresetRow } from './preset-row';
import type { Note } from './preset-told';
import { type Outcome, run } from './use-preset';

interface PresetFinderProps {
  readonly helpDesk: string;
  readonly words: PresetWords;
  readonly presets: readonly Preset[];
  /** The one that the list begins at, e.g. the one that was edited last. */
  readonly first: string | undefined;
  readonly change: (toOthers: (presets: Preset[]) => readonly Preset[]) => Promise<boolean>;
  readonly edit: (preset: Preset) => void;
  readonly say: (working: Promise<Outcome>) => unknown;
  readonly setNote: (note: Note | undefined) => void;
}

/** Heights in pixels, as popup.css has them. */
const rowHeight = 46;
const headingHeight = 26;

/** The list, and the field above it. The field keeps no order: what fits best stands first, and can't be moved. */
export function PresetFinder(props: PresetFinderProps) {
  const { helpDesk, words, presets, change, edit, say, setNote } = props;
  const [text, setText] = useState('');
  const [wanted, setActive] = useState(props.first);
  const dragged = useRef<string | undefined>(undefined);
  const list = useRef<HTMLDivElement>(null);
  const focusNext = useRef(false);
  const isOrdered = text.trim() === '';
  const shown = isOrdered ? arrange(presets) : findPresets(presets, text);
  const active = shown.some(({ id }) => id === wanted) ? wanted : shown[0]?.id;

  // After the list has drawn the row, which may have been out of sight, and before the next key.
  useLayoutEffect(() => {
    if (!focusNext.current) return;
    focusNext.current = false;
    list.current?.querySelector<HTMLElement>('[data-loods-action="preset-run"][tabindex="0"]')?.focus();
  });

  const go = (step: number) => {
    const index = shown.findIndex(({ id }) => id === active) + step;
    const next = shown[Math.max(0, Math.min(shown.length - 1, index))];
    focusNext.current = true;
    setActive(next?.id);
  };
  const move = async (preset: Preset, order: (all: readonly Preset[]) => Preset[]) => {
    focusNext.current = true;
    setActive(preset.id);
    if (!(await change(order))) return;
    const place = order(presets).findIndex(({ id }) => id === preset.id) + 1;
    setNote({ kind: 'done', text: words.moved(preset.name, place, presets.length) });
  };
  const runFirst = (event: KeyboardEvent) => {
    const [first] = shown;
    if (first && event.isTrusted) say(run(helpDesk, first, event.ctrlKey ? 'new tab' : 'help desk'));
  };
  const onKey = (event: KeyboardEvent) => {
    const inField = event.target instanceof HTMLInputElement;
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 5, PageUp: -5 }[event.key];
    const preset = shown.find(({ id }) => id === active);
    if (inField && event.key === 'Enter') runFirst(event);
    else if (!step || !preset || (inField && step < 0)) return;
    else if (inField) go(0);
    else if (event.altKey && isOrdered) {
      if (Math.abs(step) === 1) void move(preset, (all) => nudge(all, preset.id, step < 0 ? -1 : 1));
    } else go(step);
    event.preventDefault();
  };
  const drop = (target: Preset) => {
    const preset = presets.find(({ id }) => id === dragged.current);
    dragged.current = undefined;
    if (preset) void move(preset, (all) => moveTo(all, preset.id, target.id));
  };

  const rows: WindowRow[] = shown.flatMap((preset, index) => {
    const isFirst = isOrdered && preset.group !== shown[index - 1]?.group;
    const heading = {
      key: `group ${preset.group}`,
      height: headingHeight,
      draw: () => <bdi>{preset.group}</bdi>,
    };
    const drag = isOrdered
      ? {
          start: () => {
            dragged.current = preset.id;
          },
          drop: () => drop(preset),
        }
      : undefined;
    const draw = () => (
      <PresetRow
        {...{ helpDesk, preset, words, say, edit, drag }}
        isActive={preset.id === active}
        onFocus={() => setActive(preset.id)}
      />
    );
    const row = { key: preset.id, height: rowHeight, place: index + 1, draw };
    return isFirst && preset.group ? [heading, row] : [row];
  });

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the field and the buttons in it come by here
    <div ref={list} onKeyDown={onKey}>
      <input
        type="search"
        aria-label={words.find}
        placeholder={words.find}
        value={text}
        // biome-ignore lint/a11y/noAutofocus: the pop-up is opened to type into it
        autoFocus
        onInput={(event) => {
          setActive(undefined);
          setText(event.currentTarget.value);
        }}
      />
      {shown.length === 0 ? (
        <p role="status">{words.noneFound}</p>
      ) : (
        <WindowList rows={rows} count={shown.length} label={words.presets} active={active} />
      )}
      <p class="about keys">{words.keys}</p>
    </div>
  );
}
