import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type Source, useLive } from '@/components/use-live';
import { emptyDraft } from '@/lib/presets/form';
import { shown } from '@/lib/shown';
import type { Preset, PresetDraft } from '@/lib/store/preset';
import type { Presets as Store } from '@/lib/store/presets';
import type { PresetWords } from '@/lib/words/presets';
import { FirstPresets } from './first-presets';
import { PresetEditor } from './preset-editor';
import { PresetFinder } from './preset-finder';
import { type Note, Told } from './preset-told';
import { type Outcome, readCurrent } from './use-preset';

interface PresetsProps {
  readonly helpDesk: string;
  readonly words: PresetWords;
  readonly source: Source<readonly Preset[]>;
  readonly store: Pick<Store, 'change'>;
}

/** What is being edited, and the labels of what could not be taken into it. */
interface Editing {
  readonly draft: PresetDraft;
  readonly leftOut: readonly string[];
}

/** Saved searches: found by typing, run, filled in, edited. */
export function PresetsSection({ helpDesk, words, source, store }: PresetsProps) {
  const live = useLive(source);
  const [editing, edit] = useState<Editing>();
  const [note, setNote] = useState<Note | 'waiting'>();
  const top = useRef<HTMLElement>(null);
  const say = async (working: Promise<Outcome>) => {
    setNote('waiting');
    const outcome = await working.catch(() => ({ kind: 'failed', told: 'noAnswer' }) as const);
    if (outcome.kind === 'done') leave();
    setNote({ kind: outcome.kind, text: inWords(outcome, words) });
  };

  const change = async (toOthers: (presets: Preset[]) => readonly Preset[]): Promise<boolean> => {
    try {
      await store.change(toOthers);
      return true;
    } catch (error) {
      console.error('[Loods] The presets could not be changed', error);
      setNote({ kind: 'failed', text: words.notSaved });
      return false;
    }
  };
  // Back to the control that opened the form, once it is there again.
  const lastEdited = useRef<string>(undefined);
  useLayoutEffect(() => {
    lastEdited.current = editing?.draft.id ?? lastEdited.current;
    return editing && (() => focusOpener(top.current, editing.draft.id));
  }, [editing]);
  const close = () => edit(undefined);
  const save = async (preset: Preset) => {
    const isNew = editing?.draft.id === undefined;
    const put = (all: Preset[]) =>
      isNew ? [...all, preset] : all.map((one) => (one.id === preset.id ? preset : one));
    if (await change(put)) close();
  };
  const remove = async (id: string) => {
    let before: Preset[] = [];
    const done = await change((all) => {
      before = all;
      return all.filter((one) => one.id !== id);
    });
    const gone = before.find((one) => one.id === id);
    if (!done || !gone) return;
    close();
    const putBack = async () => {
      setNote(undefined);
      const index = before.indexOf(gone);
      await change((all) => all.toSpliced(index, 0, gone));
    };
    setNote({ kind: 'done', text: words.removed(shown(gone.name)), button: words.putBack, press: putBack });
  };
  const saveCurrent = async () => {
    setNote('waiting');
    const current = await readCurrent(helpDesk);
    if (current.kind === 'failed') return setNote({ kind: 'failed', text: words[current.told] });
    setNote(undefined);
    edit(current);
  };

  if (live.kind === 'loading') return <p role="status">{words.loadingPresets}</p>;
  // No alert of its own: the actions below have the same trouble, and say so.
  if (live.kind === 'broken') return <p role="status">{words.brokenPresets}</p>;
  const groups = [...new Set(live.value.map(({ group }) => group))];
  return (
    <section class="presets" aria-labelledby="presets" ref={top} tabIndex={-1}>
      <div class="bar">
        <h1 id="presets">{words.presets}</h1>
        {!editing && (
          <>
            <button type="button" onClick={() => edit({ draft: emptyDraft, leftOut: [] })}>
              {words.make}
            </button>
            <button type="button" onClick={(event) => event.isTrusted && void saveCurrent()}>
              {words.saveCurrent}
            </button>
          </>
        )}
      </div>
      {editing ? (
        <PresetEditor {...{ ...editing, words, groups, save, remove }} cancel={close} />
      ) : live.value.length === 0 ? (
        <FirstPresets words={words} add={(presets) => change((all) => [...all, ...presets])} />
      ) : (
        <PresetFinder
          helpDesk={helpDesk}
          words={words}
          presets={live.value}
          first={lastEdited.current}
          edit={(draft) => {
            setNote(undefined);
            edit({ draft, leftOut: [] });
          }}
          {...{ change, say, setNote }}
        />
      )}
      <Told note={note} words={words} />
      {!editing && (
        <a href="options.html#presets" target="_blank" rel="noreferrer">
          {words.importExport}
        </a>
      )}
    </section>
  );
}

function focusOpener(section: HTMLElement | null, preset: string | undefined): void {
  const pencil = `[data-loods-preset="${preset}"] [data-loods-action="preset-edit"]`;
  const opener = section?.querySelector<HTMLElement>(preset ? pencil : 'button');
  (opener ?? section)?.focus();
}

/** The pop-up is in the way of what it has done; where it is a tab, it stays. */
function leave(): void {
  if (browser.extension.getViews({ type: 'popup' }).includes(window)) window.close();
}

function inWords(outcome: Outcome, words: PresetWords): string {
  if (outcome.kind !== 'partial') return words[outcome.told];
  const names = { text: words.text, queues: words.queues, states: words.state, age: words.age };
  return words.dialogPartly(outcome.parts.map((part) => names[part]).join(', '));
}
