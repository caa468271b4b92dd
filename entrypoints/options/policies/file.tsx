import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Reading } from '@/lib/json/read';
import type { KnownPolicy } from '@/lib/store/known-policies';
import { compare, readFile, toFile } from '@/lib/store/policy-file';
import type { StoredPolicy } from '@/lib/store/stored-policy';
import { download } from '../download';
import { FileTools } from '../file-tools';
import { RefusedFile } from '../refused-file';
import { Preview } from './preview';
import type { AllWords } from './words';

interface FileProps extends AllWords {
  readonly helpDesk: string;
  readonly own: readonly KnownPolicy[];
  readonly stored: readonly StoredPolicy[];
  /** Stores them all or none, and says what came of it. */
  readonly takeOver: (policies: readonly StoredPolicy[]) => void;
  /** Buttons beside its own. */
  readonly children: ComponentChildren;
}

/** Policies given to others, and taken from them after a look. */
export function PolicyFile({ helpDesk, own, stored, takeOver, children, ...allWords }: FileProps) {
  const { words, faultWords } = allWords;
  const [reading, setReading] = useState<Reading<readonly StoredPolicy[]>>();
  const merge = () => {
    if (reading?.kind !== 'read') return;
    const { fresh, changed } = compare(own, reading.value);
    takeOver([...fresh, ...changed.map(({ to }) => to)]);
    setReading(undefined);
  };
  return (
    <>
      <FileTools
        exportLabel={words.exportPolicies}
        importLabel={words.importPolicies}
        canExport={stored.length > 0}
        onExport={() => download(toFile(helpDesk, stored), 'application/json', 'policies.json')}
        onText={(text) => setReading(readFile(text, helpDesk))}
      >
        {children}
      </FileTools>
      <div role="status">
        {reading?.kind === 'broken' && (
          <RefusedFile heading={words.fileRefused} faults={reading.faults} words={faultWords} />
        )}
        {reading?.kind === 'read' && (
          <Preview {...allWords} preview={compare(own, reading.value)} takeOver={merge} />
        )}
      </div>
    </>
  );
}
