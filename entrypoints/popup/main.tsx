// The pop-up behind the button in the browser's bar: presets of searches, and the last actions with their undo.
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Journal } from '@/lib/store/journal';
import { Presets } from '@/lib/store/presets';
import { journalWords } from '@/lib/words/journal';
import { popupWords } from '@/lib/words/popup';
import { presetWords } from '@/lib/words/presets';
import { Popup } from './popup';
import { PresetsSection } from './presets';

const language = browser.i18n.getUILanguage();
const words = { ...journalWords(language), ...popupWords(language) };

document.documentElement.lang = words.language;
const presets = new Presets();
render(
  <Popup words={words} source={new Journal().newest(50)}>
    <PresetsSection words={presetWords(language)} source={presets.live()} store={presets} />
  </Popup>,
  document.body,
);
