// The options page: what can be set, presets to and from others, and what was done, in the browser's language.
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { helpDesk } from '@/lib/help-desk';
import { readBackupCommand } from '@/lib/store/backup';
import { readStoredIndex } from '@/lib/store/index-settings';
import { Journal } from '@/lib/store/journal';
import { readKeys } from '@/lib/store/keys';
import { Policies } from '@/lib/store/policies';
import { Presets } from '@/lib/store/presets';
import { Runs } from '@/lib/store/runs';
import { readSearchAutomatically } from '@/lib/store/search-settings';
import { readSettings } from '@/lib/store/settings';
import { faultWords } from '@/lib/words/faults';
import { jobFieldWords } from '@/lib/words/job-fields';
import { journalWords } from '@/lib/words/journal';
import { keyWords } from '@/lib/words/keys';
import { optionsWords } from '@/lib/words/options';
import { presetWords } from '@/lib/words/presets';
import { ruleWords } from '@/lib/words/rules';
import { runWords } from '@/lib/words/runs';
import { searchIndexWords } from '@/lib/words/search-index';
import { JournalSection } from './journal';
import { Options } from './options';
import { PoliciesSection } from './policies/section';
import { allWords } from './policies/words';
import { PresetsSection } from './presets';
import { RunsSection } from './runs';
import { SearchIndexSection } from './search-index';

const language = browser.i18n.getUILanguage();
const words = optionsWords(language);
const presets = new Presets();
const policies = new Policies();
const policySource = policies.live(helpDesk);
const runs = new Runs().newest();
const area = browser.storage.local;
const source = new Journal().newest(Number.POSITIVE_INFINITY);

document.documentElement.lang = words.language;
document.title = words.title;
const [settings, keySettings, searchAutomatically, stored, backupCommand] = await Promise.all([
  readSettings(area),
  readKeys(area),
  readSearchAutomatically(area),
  readStoredIndex(area),
  readBackupCommand(area),
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
      backupCommand={backupCommand}
    />
    <SearchIndexSection words={searchIndexWords(language)} area={area} stored={stored} />
    <PresetsSection
      words={presetWords(language)}
      faultWords={faultWords(language)}
      source={presets.live()}
      store={presets}
    />
    <PoliciesSection
      {...allWords(language)}
      helpDesk={helpDesk}
      area={area}
      settings={settings}
      source={policySource}
      store={policies}
    />
    <RunsSection
      words={runWords(language)}
      fieldWords={jobFieldWords(language)}
      ruleWords={ruleWords(language)}
      source={runs}
    />
    <JournalSection words={journalWords(language)} source={source} />
  </>,
  document.body,
);
