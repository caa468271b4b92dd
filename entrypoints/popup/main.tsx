// The pop-up behind the button in the browser's bar: the last actions, and their undo.
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Journal } from '@/lib/store/journal';
import { journalWords } from '@/lib/words/journal';
import { popupWords } from '@/lib/words/popup';
import { Popup } from './popup';

const language = browser.i18n.getUILanguage();
const words = { ...journalWords(language), ...popupWords(language) };

document.documentElement.lang = words.language;
render(<Popup words={words} source={new Journal().newest(50)} />, document.body);
