// Which features there are on pages.
import { type Switchable, switchable } from '@/lib/store/features';
import type { FeatureWords } from '@/lib/words/features';

interface FeatureFieldsProps {
  readonly words: FeatureWords;
  readonly off: readonly Switchable[];
  readonly onEdit: (off: readonly Switchable[]) => void;
}

/** A box for each, ticked where it is on. */
export function FeatureFields({ words, off, onEdit }: FeatureFieldsProps) {
  const others = (id: Switchable) => off.filter((one) => one !== id);
  return (
    <fieldset>
      <legend>{words.title}</legend>
      <p>{words.hint}</p>
      {switchable.map((id) => (
        <label key={id}>
          <input
            id={`feature-${id}`}
            type="checkbox"
            checked={!off.includes(id)}
            onChange={({ currentTarget }) => onEdit(currentTarget.checked ? others(id) : [...others(id), id])}
          />
          {words[id]}
        </label>
      ))}
    </fieldset>
  );
}
