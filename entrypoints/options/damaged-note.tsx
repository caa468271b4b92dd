import type { Damageable } from '@/lib/store/damaged';
import { featureWords } from '@/lib/words/features';
import { keyWords } from '@/lib/words/keys';
import { optionsWords } from '@/lib/words/options';
import { searchIndexWords } from '@/lib/words/search-index';

interface DamagedNoteProps {
  readonly language: string;
  readonly damaged: readonly Damageable[];
}

/** Which settings count as a new user has them, since what was stored of them is damaged; nothing where none is. */
export function DamagedNote({ language, damaged }: DamagedNoteProps) {
  if (damaged.length === 0) return null;
  const words = optionsWords(language);
  const names: Record<Damageable, string> = {
    spamState: words.spamState,
    bounceQueue: words.bounceQueue,
    undoSeconds: words.undoSeconds,
    backupCommand: words.backupCommand,
    off: featureWords(language).title,
    keySettings: keyWords(language).title,
    searchAutomatically: words.searchAutomatically,
    index: searchIndexWords(language).title,
  };
  return (
    <div role="alert" class="warning">
      <p>{words.damaged}</p>
      <ul>
        {damaged.map((one) => (
          <li key={one}>{names[one]}</li>
        ))}
      </ul>
    </div>
  );
}
