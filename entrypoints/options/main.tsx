// The options page: what can be set, presets to and from others, and what was done, in the browser's language.
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Journal } from '@/lib/store/journal';
import { readKeys } from '@/lib/store/keys';
import { Presets } from '@/lib/store/presets';
import { readSearchAutomatically } from '@/lib/store/search-settings';
import { readSettings } from '@/lib/store/settings';
import { journalWords } from '@/lib/words/journal';
import { keyWords } from '@/lib/words/keys';
import { optionsWords } from '@/lib/words/options';
import { presetWords } from '@/lib/words/presets';
import { JournalSection } from './journal';
import { Options } from './options';
import { PresetsSection } from './presets';

const language = browser.i18n.getUILanguage();
const words = optionsWords(language);
const presets = new Presets();
const area = browser.storage.local;
const source = new Journal().newest(Number.POSITIVE_INFINITY);

document.documentElement.lang = words.language;
document.title = words.title;
const [settings, keySettings, searchAutomatically] = await Promise.all([
  readSettings(area),
  readKeys(area),
  readSearchAutomatically(area),
]);
render(
  <>
    <Options
      words={words}
      keyWords={keyWords(language)}
      area={area}
      settings={settings}
      keySettings={keySettings}
      searchAutomatically={searchAutomatically}
    />
    <PresetsSection words={presetWords(language)} source={presets.live()} store={presets} />
    <JournalSection words={journalWords(language)} source={source} />
  </>,
  document.body,
);
