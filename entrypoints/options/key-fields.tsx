// Which key does what, and whether any does.
import { isKey, type KeySettings, keyActions } from '@/lib/store/keys';
import type { KeyWords } from '@/lib/words/keys';

interface KeyFieldsProps {
  readonly words: KeyWords;
  readonly settings: KeySettings;
  readonly onEdit: (settings: KeySettings) => void;
}

/** A field for each key; it shows at once that one can't be a key. */
export function KeyFields({ words, settings, onEdit }: KeyFieldsProps) {
  const { on, keys } = settings;
  return (
    <fieldset>
      <legend>{words.title}</legend>
      <label>
        <input
          id="keysOn"
          type="checkbox"
          checked={on}
          onInput={(event) => onEdit({ on: event.currentTarget.checked, keys })}
        />
        {words.on}
      </label>
      <p>{words.onHint}</p>
      {keyActions.map((action) => (
        <div key={action}>
          <label for={`key-${action}`}>{words[action]}</label>
          <input
            id={`key-${action}`}
            value={keys[action]}
            maxLength={1}
            autocomplete="off"
            disabled={!on}
            aria-invalid={!isKey(keys[action])}
            onFocus={(event) => event.currentTarget.select()}
            onInput={(event) =>
              onEdit({ on, keys: { ...keys, [action]: event.currentTarget.value.toLowerCase() } })
            }
          />
        </div>
      ))}
      <p>{words.browser}</p>
    </fieldset>
  );
}
