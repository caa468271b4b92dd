import { useState } from 'preact/hooks';
import { writeEdited } from '@/lib/store/all-settings';
import { isBackupCommand } from '@/lib/store/backup';
import { doubleKey, isKey } from '@/lib/store/keys';
import { isName, isUndoTime } from '@/lib/store/settings';
import { featureWords } from '@/lib/words/features';
import { keyWords } from '@/lib/words/keys';
import type { OptionsWords } from '@/lib/words/options';
import { BackupField } from './backup-field';
import { DamagedNote } from './damaged-note';
import { FeatureFields } from './feature-fields';
import { KeyFields } from './key-fields';
import { NameField } from './name-field';
import type { Stored } from './stored';
import { useOffered } from './use-offered';

interface OptionsProps {
  readonly language: string;
  readonly words: OptionsWords;
  readonly stored: Stored;
}

/** One form for all settings of a help desk; saved together, and only when each is allowed. */
export function Options({ language, words, stored }: OptionsProps) {
  const [edited, setEdited] = useState(stored);
  const [message, setMessage] = useState('');
  const offered = useOffered(stored.helpDesk);
  const { settings, keySettings, searchAutomatically, off, backupCommand } = edited;
  const edit = (part: Partial<Stored>) => setEdited({ ...edited, ...part });
  const editSettings = (part: Partial<Stored['settings']>) => edit({ settings: { ...settings, ...part } });

  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    const wrong = whatIsWrong(edited, words, language);
    if (wrong) return setMessage(wrong);
    try {
      await writeEdited(edited.area, edited);
    } catch (error) {
      console.error('[Loods] The options could not be stored', error);
      return setMessage(words.notSaved);
    }
    setMessage(words.saved);
    // The index is not in this form. What was typed meanwhile stays.
    setEdited((now) => ({ ...now, damaged: now.damaged.filter((one) => one === 'index') }));
  };

  return (
    <form onSubmit={save}>
      <DamagedNote language={language} damaged={edited.damaged} />
      <NameField
        id="spamState"
        words={words}
        names={typeof offered === 'string' ? offered : offered.states}
        value={settings.spamState}
        onEdit={(spamState) => editSettings({ spamState })}
      />
      <NameField
        id="bounceQueue"
        words={words}
        names={typeof offered === 'string' ? offered : offered.queues}
        value={settings.bounceQueue}
        onEdit={(bounceQueue) => editSettings({ bounceQueue })}
      />
      <div>
        <label for="undoSeconds">{words.undoSeconds}</label>
        <input
          id="undoSeconds"
          type="number"
          value={settings.undoSeconds}
          aria-describedby="undoSeconds-hint"
          aria-invalid={!isUndoTime(settings.undoSeconds)}
          onInput={(event) => editSettings({ undoSeconds: event.currentTarget.valueAsNumber })}
        />
        <p id="undoSeconds-hint">{words.undoSecondsHint}</p>
      </div>
      <BackupField
        words={words}
        command={backupCommand}
        onEdit={(command) => edit({ backupCommand: command })}
      />
      <FeatureFields words={featureWords(language)} off={off} onEdit={(next) => edit({ off: next })} />
      <KeyFields
        words={keyWords(language)}
        settings={keySettings}
        onEdit={(next) => edit({ keySettings: next })}
      />
      <div>
        <label for="searchAutomatically">
          <input
            id="searchAutomatically"
            type="checkbox"
            checked={searchAutomatically}
            aria-describedby="searchAutomatically-hint"
            onChange={(event) => edit({ searchAutomatically: event.currentTarget.checked })}
          />
          {words.searchAutomatically}
        </label>
        <p id="searchAutomatically-hint">{words.searchAutomaticallyHint}</p>
      </div>
      <button type="submit">{words.save}</button>
      <output>{message}</output>
    </form>
  );
}

/** Why it can't be saved; undefined if it can. */
function whatIsWrong(edited: Stored, words: OptionsWords, language: string): string | undefined {
  const { settings, keySettings, backupCommand } = edited;
  const { spamState, bounceQueue, undoSeconds } = settings;
  const forKeys = keyWords(language);
  if (![spamState, bounceQueue].every(isName)) return words.notAName;
  if (!isUndoTime(undoSeconds)) return words.notAnUndoTime;
  if (!Object.values(keySettings.keys).every(isKey)) return forKeys.notAKey;
  const twice = doubleKey(keySettings.keys);
  if (twice) return forKeys.keyTwice(twice);
  return isBackupCommand(backupCommand) ? undefined : words.notACommand;
}
