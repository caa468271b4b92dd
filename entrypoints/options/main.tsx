// The options page: what can be set, in the browser's language.
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { readSettings } from '@/lib/store/settings';
import { optionsWords } from '@/lib/words/options';
import { Options } from './options';

const words = optionsWords(browser.i18n.getUILanguage());
const area = browser.storage.local;

document.documentElement.lang = words.language;
document.title = words.title;
render(<Options words={words} area={area} settings={await readSettings(area)} />, document.body);
