// All that Loods keeps, given away as one file and taken over from one.
import { useState } from 'preact/hooks';
import { Sentence } from '@/components/sentence';
import { nameOf } from '@/lib/help-desk';
import type { Fault } from '@/lib/json/read';
import { shown } from '@/lib/shown';
import type { Area } from '@/lib/store/area';
import { type Kept, readFile, toFile } from '@/lib/store/everything';
import type { EverythingWords } from '@/lib/words/everything';
import type { FaultWords } from '@/lib/words/faults';
import { type Change, compareAll, gather, takeAllOver } from './all-kept';
import { download } from './download';
import { FileTools } from './file-tools';
import { RefusedFile } from './refused-file';

interface EverythingProps {
  readonly words: EverythingWords;
  readonly faultWords: FaultWords;
  /** The extension's whole storage. */
  readonly area: Area;
}

/** What is said of a file. */
type Told =
  | { readonly kind: 'refused'; readonly faults: readonly Fault[] }
  | { readonly kind: 'compared'; readonly theirs: readonly Kept[]; readonly changes: readonly Change[] }
  | { readonly kind: 'said'; readonly told: 'tookOver' | 'notSaved' | 'broken' };

export function EverythingSection({ words, faultWords, area }: EverythingProps) {
  const [told, tell] = useState<Told>();
  const unless = async (told: 'notSaved' | 'broken', work: () => Promise<Told | undefined>) => {
    try {
      tell(await work());
    } catch (error) {
      console.error('[Loods] What is kept could not be read or stored', error);
      tell({ kind: 'said', told });
    }
  };
  const exportAll = () =>
    unless('broken', async () => {
      download(toFile(await gather(area)), 'application/json', 'everything.json');
      return undefined;
    });
  const open = (text: string) =>
    unless('broken', async () => {
      const reading = readFile(text);
      if (reading.kind === 'broken') return { kind: 'refused', faults: reading.faults };
      const theirs = reading.value;
      return { kind: 'compared', theirs, changes: await compareAll(theirs, area) };
    });
  const takeOver = (theirs: readonly Kept[]) =>
    unless('notSaved', async () => {
      await takeAllOver(theirs, area);
      return { kind: 'said', told: 'tookOver' };
    });
  return (
    <section class="wide everything" aria-labelledby="everything">
      <h2 id="everything">{words.title}</h2>
      <p>{words.about}</p>
      <FileTools
        exportLabel={words.exportAll}
        importLabel={words.importAll}
        canExport
        onExport={exportAll}
        onText={open}
      />
      <div role="status">
        {told?.kind === 'refused' && (
          <RefusedFile heading={words.refused} faults={told.faults} words={faultWords} />
        )}
        {told?.kind === 'compared' && (
          <Changes words={words} changes={told.changes} takeOver={() => takeOver(told.theirs)} />
        )}
        {told?.kind === 'said' && <p>{words[told.told]}</p>}
      </div>
    </section>
  );
}

interface ChangesProps {
  readonly words: EverythingWords;
  readonly changes: readonly Change[];
  readonly takeOver: () => void;
}

/** What taking over would do, before it is done. */
function Changes({ words, changes, takeOver }: ChangesProps) {
  const lines = changes.map((change) => ({ change, parts: partsOf(words, change) }));
  if (lines.every(({ parts }) => parts.length === 0)) return <p>{words.nothingNew}</p>;
  return (
    <>
      <p>{words.wouldChange}</p>
      <ul>
        {lines.map(({ change: { helpDesk }, parts }) => (
          <li key={helpDesk}>
            <b>{nameOf(helpDesk)}</b>:{' '}
            {parts.length > 0 ? <Sentence text={parts.join('; ')} /> : words.nothingNew}
          </li>
        ))}
      </ul>
      <button type="button" data-loods-action="everything-merge" onClick={takeOver}>
        {words.takeOver}
      </button>
    </>
  );
}

function partsOf(words: EverythingWords, change: Change): string[] {
  const { isNew, settings, presets, jobs, journal, runs } = change;
  return [
    isNew ? words.isNew : [],
    settings ? words.settings : [],
    presets > 0 ? words.presets(presets) : [],
    jobs.length > 0 ? words.jobs(jobs.map((job) => `“${shown(job)}”`).join(', ')) : [],
    journal > 0 ? words.journal(journal) : [],
    runs > 0 ? words.runs(runs) : [],
  ].flat();
}
