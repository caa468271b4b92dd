import { intoField, lens, pencil } from '@/components/icons';
import { summaryOf } from '@/lib/presets/summary';
import type { Preset } from '@/lib/store/preset';
import type { PresetWords } from '@/lib/words/presets';
import { fill, type Outcome, openDialog, run } from './use-preset';

interface PresetRowProps {
  readonly helpDesk: string;
  readonly preset: Preset;
  readonly words: PresetWords;
  /** The one row that the Tab key comes to; arrows go to others. */
  readonly isActive: boolean;
  readonly onFocus: () => void;
  readonly say: (working: Promise<Outcome>) => unknown;
  readonly edit: (preset: Preset) => void;
  /** What dragging does; nothing where the order is not one's own. */
  readonly drag: { readonly start: () => void; readonly drop: () => void } | undefined;
}

/** One preset: its name runs it; beside it what else one does with it. */
export function PresetRow({ helpDesk, preset, words, isActive, onFocus, say, edit, drag }: PresetRowProps) {
  const tabIndex = isActive ? 0 : -1;
  const press = (act: (event: MouseEvent) => Promise<Outcome>) => (event: MouseEvent) => {
    if (event.isTrusted) say(act(event));
  };
  const tools = [
    {
      action: 'preset-fill',
      label: words.fill(preset.name),
      path: intoField,
      act: press(() => fill(helpDesk, preset)),
    },
    {
      action: 'preset-dialog',
      label: words.dialog(preset.name),
      path: lens,
      act: press(() => openDialog(helpDesk, preset)),
    },
    { action: 'preset-edit', label: words.edit(preset.name), path: pencil, act: () => edit(preset) },
  ];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dragging; keys do the same in the list
    <div
      class="preset"
      data-loods-preset={preset.id}
      draggable={drag !== undefined}
      onDragStart={() => drag?.start()}
      onDragOver={(event) => drag && event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        if (event.isTrusted) drag?.drop();
      }}
      onFocusCapture={onFocus}
    >
      <button
        type="button"
        data-loods-action="preset-run"
        aria-label={`${words.run(preset.name)} ${summaryOf(preset, words)}`}
        tabIndex={tabIndex}
        onClick={press((event) => run(helpDesk, preset, event.ctrlKey ? 'new tab' : 'help desk'))}
      >
        <bdi class="name">{preset.name}</bdi> <bdi class="about">{summaryOf(preset, words)}</bdi>
      </button>
      {tools.map(({ action, label, path, act }) => (
        <button
          key={action}
          type="button"
          class="tool"
          data-loods-action={action}
          aria-label={label}
          title={label}
          tabIndex={tabIndex}
          onClick={act}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={path} />
          </svg>
        </button>
      ))}
    </div>
  );
}
