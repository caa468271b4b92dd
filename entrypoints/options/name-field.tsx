// The name of a state or a queue: typed, or chosen from those that the help desk has.
import { isName } from '@/lib/store/settings';
import type { OptionsWords } from '@/lib/words/options';

interface NameFieldProps {
  readonly id: 'spamState' | 'bounceQueue';
  readonly words: OptionsWords;
  /** Those that it has; "none" where no tab of it answers. */
  readonly names: readonly string[] | 'asking' | 'none';
  readonly value: string;
  readonly onEdit: (name: string) => void;
}

/** It says at once that a name is none of those; such a name may be right all the same. */
export function NameField({ id, words, names, value, onEdit }: NameFieldProps) {
  const list = typeof names === 'string' ? [] : names;
  const isOther = typeof names !== 'string' && !names.includes(value.trim());
  return (
    <div>
      <label for={id}>{words[id]}</label>
      <input
        id={id}
        list={`${id}-names`}
        value={value}
        autocomplete="off"
        aria-describedby={`${id}-hint ${id}-offered`}
        aria-invalid={!isName(value)}
        onInput={(event) => onEdit(event.currentTarget.value)}
      />
      <datalist id={`${id}-names`}>
        {list.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <p id={`${id}-hint`}>{words[`${id}Hint`]}</p>
      <p id={`${id}-offered`} role="status" class={isOther ? 'warning' : undefined}>
        {typeof names === 'string' ? words[names] : isOther ? words.otherName : words.offered(list.length)}
      </p>
    </div>
  );
}
