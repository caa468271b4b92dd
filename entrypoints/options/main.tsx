// The options page: what can be set, and what was done, in the browser's language.
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Journal } from '@/lib/store/journal';
import { readSettings } from '@/lib/store/settings';
import { journalWords } from '@/lib/words/journal';
import { optionsWords } from '@/lib/words/options';
import { JournalSection } from './journal';
import { Options } from './options';

const language = browser.i18n.getUILanguage();
const words = optionsWords(language);
const area = browser.storage.local;
const source = new Journal().newest(Number.POSITIVE_INFINITY);

document.documentElement.lang = words.language;
document.title = words.title;
render(
  <>
    <Options words={words} area={area} settings={await readSettings(area)} />
    <JournalSection words={journalWords(language)} source={source} />
  </>,
  document.body,
);
