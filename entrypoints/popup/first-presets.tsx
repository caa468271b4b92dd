import { useState } from 'preact/hooks';
import { handbookPresets } from '@/lib/presets/handbook';
import type { Preset } from '@/lib/store/preset';
import type { PresetWords } from '@/lib/words/presets';

interface FirstPresetsProps {
  readonly words: PresetWords;
  readonly add: (presets: readonly Preset[]) => void;
}

/** Where there are none yet: what presets are, and those of the handbook to begin with. */
export function FirstPresets({ words, add }: FirstPresetsProps) {
  const [offered] = useState(() =>
    handbookPresets({ cron: words.handbookCron, delivery: words.handbookDelivery }),
  );
  return (
    <>
      <p>{words.teach}</p>
      <ul class="offered">
        {offered.map(({ id, name, text, field }) => (
          <li key={id}>
            <b>{name}</b> <span class="about">{`${words.fields[field]}: ${text}`}</span>
          </li>
        ))}
      </ul>
      <button type="button" data-loods-action="presets-first" onClick={() => add(offered)}>
        {words.addHandbook(offered.length)}
      </button>
    </>
  );
}
