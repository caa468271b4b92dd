// The options page: what can be set, presets to and from others, and what was done, in the browser's language.
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { readStoredIndex } from '@/lib/store/index-settings';
import { Journal } from '@/lib/store/journal';
import { readKeys } from '@/lib/store/keys';
import { Presets } from '@/lib/store/presets';
import { readSearchAutomatically } from '@/lib/store/search-settings';
import { readSettings } from '@/lib/store/settings';
import { faultWords } from '@/lib/words/faults';
import { journalWords } from '@/lib/words/journal';
import { keyWords } from '@/lib/words/keys';
import { optionsWords } from '@/lib/words/options';
import { presetWords } from '@/lib/words/presets';
import { searchIndexWords } from '@/lib/words/search-index';
import { JournalSection } from './journal';
import { Options } from './options';
import { PresetsSection } from './presets';
import { SearchIndexSection } from './search-index';

const language = browser.i18n.getUILanguage();
const words = optionsWords(language);
const presets = new Presets();
const area = browser.storage.local;
const source = new Journal().newest(Number.POSITIVE_INFINITY);

document.documentElement.lang = words.language;
document.title = words.title;
const [settings, keySettings, searchAutomatically, stored] = await Promise.all([
  readSettings(area),
  readKeys(area),
  readSearchAutomatically(area),
  readStoredIndex(area),
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
    <SearchIndexSection words={searchIndexWords(language)} area={area} stored={stored} />
    <PresetsSection
      words={presetWords(language)}
      faultWords={faultWords(language)}
      source={presets.live()}
      store={presets}
    />
    <JournalSection words={journalWords(language)} source={source} />
  </>,
  document.body,
);
