// The pop-up behind the button in the browser's bar: presets of searches, and the last actions with their undo.
import { browser } from 'wxt/browser';
import { drawOwnPage } from '@/components/own-page';
import { nameOf } from '@/lib/help-desk';
import { readHelpDesks } from '@/lib/store/help-desks';
import { Journal } from '@/lib/store/journal';
import { migrate } from '@/lib/store/migrate';
import { Presets } from '@/lib/store/presets';
import { presentHelpDesk } from '@/lib/tabs';
import { helpDeskWords } from '@/lib/words/help-desks';
import { journalWords } from '@/lib/words/journal';
import { ownPageWords } from '@/lib/words/own-page';
import { popupWords } from '@/lib/words/popup';
import { presetWords } from '@/lib/words/presets';
import { HelpDeskHere } from './help-desk-here';
import { whereAmI } from './here';
import { Popup } from './popup';
import { PresetsSection } from './presets';

const language = browser.i18n.getUILanguage();
const words = { ...journalWords(language), ...popupWords(language) };
const forHelpDesks = helpDeskWords(language);
const area = browser.storage.local;

await drawOwnPage(ownPageWords(language), async () => {
  await migrate(area);
  const helpDesks = await readHelpDesks(area);
  const here = await whereAmI(helpDesks);
  const isKnown = here.kind === 'known' || here.kind === 'not-permitted';
  const helpDesk = isKnown ? here.helpDesk : await presentHelpDesk(helpDesks);
  const presets = new Presets(helpDesk);
  return (
    <Popup words={words} helpDesk={helpDesk} source={new Journal().newest(helpDesk, 50)}>
      <HelpDeskHere words={forHelpDesks} here={here} area={area} />
      {helpDesks.length > 1 && <p class="about">{forHelpDesks.present(nameOf(helpDesk))}</p>}
      <PresetsSection
        words={presetWords(language)}
        helpDesk={helpDesk}
        source={presets.live()}
        store={presets}
      />
    </Popup>
  );
});
