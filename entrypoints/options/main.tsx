// The options page: for each help desk what can be set, presets to and from others, and what was done, in the browser's language.
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { keepFocus } from '@/components/keep-focus';
import { readHelpDesks } from '@/lib/store/help-desks';
import { migrate } from '@/lib/store/migrate';
import { presentHelpDesk } from '@/lib/tabs';
import { optionsWords } from '@/lib/words/options';
import { Page } from './page';
import { readStored } from './stored';

const language = browser.i18n.getUILanguage();
const words = optionsWords(language);
const area = browser.storage.local;

document.documentElement.lang = words.language;
keepFocus(document);
document.title = words.title;
await migrate(area);
const helpDesks = await readHelpDesks(area);
const first = await readStored(await presentHelpDesk(helpDesks), area);
render(<Page {...{ language, words, area, helpDesks, first }} />, document.body);
