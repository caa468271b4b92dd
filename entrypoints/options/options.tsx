import { useState } from 'preact/hooks';
import { type BackupStorage, isBackupCommand, writeBackupCommand } from '@/lib/store/backup';
import { doubleKey, isKey, type KeySettings, type KeyStorage, writeKeys } from '@/lib/store/keys';
import { writeSearchAutomatically } from '@/lib/store/search-settings';
import { isName, isUndoTime, type Settings, type SettingsStorage, writeSettings } from '@/lib/store/settings';
import type { KeyWords } from '@/lib/words/keys';
import type { OptionsWords } from '@/lib/words/options';
import { BackupField } from './backup-field';
import { KeyFields } from './key-fields';

interface OptionsProps {
  readonly words: OptionsWords;
  readonly keyWords: KeyWords;
  readonly area: SettingsStorage & KeyStorage & BackupStorage;
  readonly settings: Settings;
  readonly keySettings: KeySettings;
  readonly searchAutomatically: boolean;
  readonly backupCommand: string;
}

const names = ['spamState', 'bounceQueue'] as const;

/** One form for all settings; saved together, and only when each is allowed. */
export function Options(props: OptionsProps) {
  const { words, keyWords, area, settings, keySettings } = props;
  const [edited, edit] = useState(settings);
  const [editedKeys, editKeys] = useState(keySettings);
  const [searchAutomatically, setSearchAutomatically] = useState(props.searchAutomatically);
  const [backupCommand, setBackupCommand] = useState(props.backupCommand);
  const [message, setMessage] = useState('');

  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!names.every((name) => isName(edited[name]))) return setMessage(words.notAName);
    if (!isUndoTime(edited.undoSeconds)) return setMessage(words.notAnUndoTime);
    if (!Object.values(editedKeys.keys).every(isKey)) return setMessage(keyWords.notAKey);
    const twice = doubleKey(editedKeys.keys);
    if (twice) return setMessage(keyWords.keyTwice(twice));
    if (!isBackupCommand(backupCommand)) return setMessage(words.notACommand);
    await writeSettings(area, edited);
    await writeKeys(area, editedKeys);
    await writeSearchAutomatically(area, searchAutomatically);
    await writeBackupCommand(area, backupCommand);
    setMessage(words.saved);
  };

  return (
    <main>
      <h1>{words.title}</h1>
      <form onSubmit={save}>
        {names.map((name) => (
          <div key={name}>
            <label for={name}>{words[name]}</label>
            <input
              id={name}
              value={edited[name]}
              aria-describedby={`${name}-hint`}
              aria-invalid={!isName(edited[name])}
              onInput={(event) => edit({ ...edited, [name]: event.currentTarget.value })}
            />
            <p id={`${name}-hint`}>{words[`${name}Hint`]}</p>
          </div>
        ))}
        <div>
          <label for="undoSeconds">{words.undoSeconds}</label>
          <input
            id="undoSeconds"
            type="number"
            value={edited.undoSeconds}
            aria-describedby="undoSeconds-hint"
            aria-invalid={!isUndoTime(edited.undoSeconds)}
            onInput={(event) => edit({ ...edited, undoSeconds: event.currentTarget.valueAsNumber })}
          />
          <p id="undoSeconds-hint">{words.undoSecondsHint}</p>
        </div>
        <BackupField words={words} command={backupCommand} onEdit={setBackupCommand} />
        <KeyFields words={keyWords} settings={editedKeys} onEdit={editKeys} />
        <div>
          <label for="searchAutomatically">
            <input
              id="searchAutomatically"
              type="checkbox"
              checked={searchAutomatically}
              aria-describedby="searchAutomatically-hint"
              onChange={(event) => setSearchAutomatically(event.currentTarget.checked)}
            />
            {words.searchAutomatically}
          </label>
          <p id="searchAutomatically-hint">{words.searchAutomaticallyHint}</p>
        </div>
        <button type="submit">{words.save}</button>
        <output>{message}</output>
      </form>
    </main>
  );
}
