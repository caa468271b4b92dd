import { useMemo } from 'preact/hooks';
import { Journal } from '@/lib/store/journal';
import { Policies } from '@/lib/store/policies';
import { Presets } from '@/lib/store/presets';
import { Runs } from '@/lib/store/runs';
import { faultWords } from '@/lib/words/faults';
import { jobFieldWords } from '@/lib/words/job-fields';
import { journalWords } from '@/lib/words/journal';
import { presetWords } from '@/lib/words/presets';
import { ruleWords } from '@/lib/words/rules';
import { runWords } from '@/lib/words/runs';
import { searchIndexWords } from '@/lib/words/search-index';
import { JournalSection } from './journal';
import { PoliciesSection } from './policies/section';
import { allWords } from './policies/words';
import { PresetsSection } from './presets';
import { RunsSection } from './runs';
import { SearchIndexSection } from './search-index';
import type { Stored } from './stored';

interface SectionsProps {
  readonly language: string;
  readonly stored: Stored;
}

/** What there is for a help desk beside its settings. */
export function Sections({ language, stored }: SectionsProps) {
  const { helpDesk, area, settings, index } = stored;
  const { presets, policies, live } = useMemo(() => storesOf(helpDesk), [helpDesk]);
  return (
    <>
      <SearchIndexSection words={searchIndexWords(language)} {...{ helpDesk, area }} stored={index} />
      <PresetsSection
        words={presetWords(language)}
        faultWords={faultWords(language)}
        source={live.presets}
        store={presets}
      />
      <PoliciesSection
        {...allWords(language)}
        {...{ helpDesk, area, settings }}
        source={live.policies}
        store={policies}
      />
      <RunsSection
        words={runWords(language)}
        fieldWords={jobFieldWords(language)}
        ruleWords={ruleWords(language)}
        source={live.runs}
      />
      <JournalSection words={journalWords(language)} source={live.journal} />
    </>
  );
}

/** What is stored, and what tells of it. */
function storesOf(helpDesk: string) {
  const presets = new Presets(helpDesk);
  const policies = new Policies();
  const live = {
    presets: presets.live(),
    policies: policies.live(helpDesk),
    runs: new Runs().newest(helpDesk),
    journal: new Journal().newest(helpDesk, Number.POSITIVE_INFINITY),
  };
  return { presets, policies, live };
}
