import { useState } from 'preact/hooks';
import { type Source, useLive } from '@/components/use-live';
import type { Fault } from '@/lib/json/read';
import { compare, merge, readFile, toFile } from '@/lib/presets/file';
import { arrange } from '@/lib/presets/order';
import { summaryOf } from '@/lib/presets/summary';
import type { Preset } from '@/lib/store/preset';
import type { Presets as Store } from '@/lib/store/presets';
import type { FaultWords } from '@/lib/words/faults';
import type { PresetWords } from '@/lib/words/presets';
import { download } from './download';
import { FileTools } from './file-tools';
import { RefusedFile } from './refused-file';

interface PresetsProps {
  readonly words: PresetWords;
  readonly faultWords: FaultWords;
  readonly source: Source<readonly Preset[]>;
  readonly store: Pick<Store, 'change'>;
}

/** What is said of a file. */
type Told =
  | { readonly kind: 'broken'; readonly faults: readonly Fault[] }
  | { readonly kind: 'read'; readonly value: readonly Preset[] }
  | { readonly kind: 'merged'; readonly count: number }
  | { readonly kind: 'not-saved' };

/** Presets given to others, and taken from them. */
export function PresetsSection({ words, faultWords, source, store }: PresetsProps) {
  const live = useLive(source);
  const [told, tell] = useState<Told>();
  const own = live.kind === 'read' ? live.value : [];
  const takeOver = async (presets: readonly Preset[]) => {
    let count = 0;
    const change = (present: readonly Preset[]) => {
      const { fresh, changed } = compare(present, presets);
      count = fresh.length + changed.length;
      return merge(present, presets);
    };
    try {
      await store.change(change);
      tell({ kind: 'merged', count });
    } catch (error) {
      console.error('[Loods] The presets could not be taken over', error);
      tell({ kind: 'not-saved' });
    }
  };
  return (
    <section class="presets" aria-labelledby="presets">
      <h2 id="presets">{words.presets}</h2>
      <p>{words.about}</p>
      <FileTools
        exportLabel={words.exportPresets}
        importLabel={words.importPresets}
        canExport={own.length > 0}
        onExport={() => download(toFile(arrange(own)), 'application/json', 'presets.json')}
        onText={(text) => tell(readFile(text))}
      />
      {live.kind === 'broken' && <p>{words.brokenPresets}</p>}
      <div role="status">
        {told?.kind === 'broken' && (
          <RefusedFile heading={words.refused} faults={told.faults} words={faultWords} />
        )}
        {told?.kind === 'read' && <Preview {...{ words, own, takeOver }} theirs={told.value} />}
        {told?.kind === 'merged' && <p>{words.merged(told.count)}</p>}
        {told?.kind === 'not-saved' && <p>{words.notSaved}</p>}
      </div>
    </section>
  );
}

interface PreviewProps {
  readonly words: PresetWords;
  readonly own: readonly Preset[];
  readonly theirs: readonly Preset[];
  readonly takeOver: (presets: readonly Preset[]) => void;
}

/** What merging would do, before it is done. */
function Preview({ words, own, theirs, takeOver }: PreviewProps) {
  const { fresh, changed, same } = compare(own, theirs);
  const line = (preset: Preset) =>
    [preset.group, preset.name, summaryOf(preset, words)].filter(Boolean).join(' · ');
  return (
    <>
      {fresh.length > 0 && (
        <>
          <p>{words.fresh(fresh.length)}</p>
          <ul class="scroll">
            {fresh.map((preset) => (
              <li key={preset.id}>
                <bdi>{line(preset)}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
      {changed.length > 0 && (
        <>
          <p>{words.changed(changed.length)}</p>
          <ul class="scroll">
            {changed.map(({ from, to }) => (
              <li key={to.id}>
                <bdi>{line(from)}</bdi> → <bdi>{line(to)}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
      {same.length > 0 && fresh.length + changed.length > 0 && <p>{words.same(same.length)}</p>}
      {fresh.length + changed.length === 0 ? (
        <p>{words.nothingNew}</p>
      ) : (
        <button type="button" data-loods-action="presets-merge" onClick={() => takeOver(theirs)}>
          {words.merge}
        </button>
      )}
    </>
  );
}
