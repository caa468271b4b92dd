import { useState } from 'preact/hooks';
import { isStateName, type Settings, type SettingsStorage, writeSettings } from '@/lib/store/settings';
import type { OptionsWords } from '@/lib/words/options';

interface OptionsProps {
  readonly words: OptionsWords;
  readonly area: SettingsStorage;
  readonly settings: Settings;
}

/** One form for all settings; saved together, and only when each is allowed. */
export function Options({ words, area, settings }: OptionsProps) {
  const [spamState, setSpamState] = useState(settings.spamState);
  const [message, setMessage] = useState('');

  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!isStateName(spamState)) return setMessage(words.notAName);
    await writeSettings(area, { spamState });
    setMessage(words.saved(spamState.trim()));
  };

  return (
    <main>
      <h1>{words.title}</h1>
      <form onSubmit={save}>
        <label for="spam-state">{words.spamState}</label>
        <input
          id="spam-state"
          value={spamState}
          aria-describedby="spam-state-hint"
          onInput={(event) => setSpamState(event.currentTarget.value)}
        />
        <p id="spam-state-hint">{words.spamStateHint}</p>
        <button type="submit">{words.save}</button>
        <output>{message}</output>
      </form>
    </main>
  );
}
