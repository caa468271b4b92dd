// The options page: for each help desk what can be set, presets to and from others, and what was done, in the browser's language.
import { browser } from 'wxt/browser';
import { drawOwnPage } from '@/components/own-page';
import { readHelpDesks } from '@/lib/store/help-desks';
import { migrate } from '@/lib/store/migrate';
import { presentHelpDesk } from '@/lib/tabs';
import { optionsWords } from '@/lib/words/options';
import { ownPageWords } from '@/lib/words/own-page';
import { Page } from './page';
import { readStored } from './stored';

const language = browser.i18n.getUILanguage();
const words = optionsWords(language);
const area = browser.storage.local;

document.title = words.title;
await drawOwnPage(ownPageWords(language), async () => {
  await migrate(area);
  const helpDesks = await readHelpDesks(area);
  const first = await readStored(await presentHelpDesk(helpDesks), area);
  return <Page {...{ language, words, area, helpDesks, first }} />;
});
