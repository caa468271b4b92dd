import { useEffect, useRef, useState } from 'preact/hooks';
import { Faults } from '@/components/faults';
import type { ApprovedPolicy } from '@/lib/guard';
import type { Fault } from '@/lib/json/read';
import { readText, toText } from '@/lib/store/policy-file';
import { describeFault } from '@/lib/words/faults';
import type { AllWords } from './words';

interface EditorProps extends AllWords {
  readonly id: string;
  readonly fields: ApprovedPolicy['fields'];
  readonly save: (fields: ApprovedPolicy['fields']) => void;
  readonly test: (fields: ApprovedPolicy['fields']) => void;
  readonly cancel: () => void;
}

/** The rules of a policy as text; what is no sound text of rules is neither kept nor tested. */
export function Editor({ words, faultWords, id, fields, save, test, cancel }: EditorProps) {
  const [text, setText] = useState(() => toText(fields));
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), []);
  const reading = (use: (fields: ApprovedPolicy['fields']) => void) => () => {
    const read = readText(text);
    setFaults(read.kind === 'broken' ? read.faults : []);
    if (read.kind === 'read') use(read.value);
  };
  return (
    <div class="editor">
      <label for={id}>{words.rules}</label>
      <textarea
        ref={area}
        id={id}
        rows={Object.keys(fields).length + 4}
        spellcheck={false}
        value={text}
        aria-describedby={`${id}-hint ${id}-faults`}
        aria-invalid={faults.length > 0}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div id={`${id}-faults`} role="alert">
        {faults.length > 0 && (
          <Faults
            heading={words.refused}
            lines={faults.map((fault) => describeFault(faultWords, fault))}
            more={faultWords.moreFlaws}
          />
        )}
      </div>
      <div class="tools">
        <button type="button" onClick={reading(save)}>
          {words.save}
        </button>
        <button type="button" onClick={reading(test)}>
          {words.test}
        </button>
        <button type="button" onClick={cancel}>
          {words.cancel}
        </button>
      </div>
      <dl id={`${id}-hint`}>
        {Object.entries(words.kinds).flatMap(([kind, meaning]) => [
          <dt key={`${kind} name`}>
            <code>{kind}</code>
          </dt>,
          <dd key={kind}>{meaning}</dd>,
        ])}
      </dl>
    </div>
  );
}
