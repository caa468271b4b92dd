import { describe, expect, it } from 'vitest';
import { approveWords } from '@/lib/words/approve';
import { bulkWords } from '@/lib/words/bulk';
import { elsewhereWords } from '@/lib/words/elsewhere';
import { everythingWords } from '@/lib/words/everything';
import { faultWords } from '@/lib/words/faults';
import { featureWords } from '@/lib/words/features';
import { guardWords } from '@/lib/words/guard';
import { helpDeskWords } from '@/lib/words/help-desks';
import { jobBadgeWords } from '@/lib/words/job-badges';
import { jobEditWords } from '@/lib/words/job-edit';
import { jobFieldWords } from '@/lib/words/job-fields';
import { jobSavedWords } from '@/lib/words/job-saved';
import { journalWords } from '@/lib/words/journal';
import { keyWords } from '@/lib/words/keys';
import { inLanguage } from '@/lib/words/language';
import { optionsWords } from '@/lib/words/options';
import { english } from '@/lib/words/outcomes/en';
import { dutch } from '@/lib/words/outcomes/nl';
import { ownPageWords } from '@/lib/words/own-page';
import { policyWords } from '@/lib/words/policies';
import { popupWords } from '@/lib/words/popup';
import { prepareWords } from '@/lib/words/prepare-deletion';
import { presetWords } from '@/lib/words/presets';
import { ruleWords } from '@/lib/words/rules';
import { runGuardWords } from '@/lib/words/run-guard';
import { runWords } from '@/lib/words/runs';
import { searchWords } from '@/lib/words/search';
import { searchIndexWords } from '@/lib/words/search-index';
import { tickedWords } from '@/lib/words/ticked';
import { ticketWords } from '@/lib/words/ticket';

describe('the language of words', () => {
  it.each([
    ['nl', 'Dutch'],
    ['nl-BE', 'Dutch'],
    ['nl_NL', 'Dutch'],
    ['en', 'English'],
    ['de', 'English'],
    ['nlx', 'English'],
  ])('of %s is %s', (language, expected) => {
    expect(inLanguage(language, { en: 'English', nl: 'Dutch' })).toBe(expected);
  });
});

const outcomes = (language: string) => inLanguage(language, { en: english, nl: dutch });

describe.each([
  ['ticket screens', ticketWords],
  ['ticked tickets', tickedWords],
  ['actions on many tickets', bulkWords],
  ['outcomes of many tickets', (language) => bulkWords(language).said],
  ['advice on many tickets', (language) => bulkWords(language).advice],
  ['failures of many tickets', (language) => bulkWords(language).failures],
  ['options page', optionsWords],
  ["pages of Loods' own", ownPageWords],
  ['pop-up', popupWords],
  ['journal', journalWords],
  ['presets', presetWords],
  ['search index', searchIndexWords],
  ['mistakes in files', faultWords],
  ['flaws in files', (language) => faultWords(language).flaws],
  ['ages of presets', (language) => presetWords(language).ages],
  ['actions in the journal', (language) => journalWords(language).actions],
  ['outcomes in the journal', (language) => journalWords(language).outcomes],
  ['parts of a ticket in the journal', (language) => journalWords(language).parts],
  ['keys', keyWords],
  ['searches from elsewhere', elsewhereWords],
  ['search fields', searchWords],
  ['widenings of a search', (language) => searchWords(language).wider],
  ['left out words', (language) => searchWords(language).leftOut],
  ['what is wrong with a job', (language) => guardWords(language).wrong],
  ['what a wrong setting does', (language) => guardWords(language).effect],
  ['why a job was not checked', (language) => guardWords(language).unchecked],
  ['list of jobs', jobBadgeWords],
  ['preparing a deletion', prepareWords],
  ['edit page of jobs', jobEditWords],
  ['saving of jobs', jobSavedWords],
  ['approving a job', approveWords],
  ['outcomes of approving a job', (language) => approveWords(language).outcomes],
  ['rules of a policy', ruleWords],
  ['policies', policyWords],
  ['features that can be switched off', featureWords],
  ['help desks', helpDeskWords],
  ['file of everything', everythingWords],
  ['fields of a job', jobFieldWords],
  ['kinds of rules', (language) => policyWords(language).kinds],
  ['runs', runWords],
  ['outcomes of runs', (language) => runWords(language).outcomes],
  ['run guard', runGuardWords],
  ['what a run may find wrong', (language) => runGuardWords(language).trouble],
  ['why a run is refused', (language) => runGuardWords(language).refusals],
  ['why a run can’t be judged', (language) => runGuardWords(language).failures],
  ['what a policy wants', (language) => runGuardWords(language).wanted],
  ['what differs before a run', (language) => runGuardWords(language).differs],
  ['ends of a span', (language) => runGuardWords(language).ends],
  ['ends of a run', (language) => runGuardWords(language).ended],
  ['ends of a stopped run', (language) => runGuardWords(language).ended.stopped],
  ['backup', (language) => runGuardWords(language).backup],
  ['outcomes', outcomes],
  ['outcomes of spam', (language) => outcomes(language).spam],
  ['outcomes of bounce', (language) => outcomes(language).bounce],
  ['outcomes of rename', (language) => outcomes(language).rename],
  ['outcomes of undo', (language) => outcomes(language).undo],
] as [string, (language: string) => object][])('the words of the %s', (_name, words) => {
  it('are complete and different in both languages', () => {
    const one = words('en') as Record<string, unknown>;
    const other = words('nl') as Record<string, unknown>;
    expect(Object.keys(other)).toEqual(Object.keys(one));
    // What is an object of its own has a line of its own above.
    const texts = Object.keys(one).filter((key) => typeof one[key] !== 'object');
    const same = texts.filter((key) => String(one[key]) === String(other[key]));
    // Names of things.
    const allowed = [
      'spam',
      'bounce',
      'rename',
      'undo',
      'again',
      'agent',
      'ticket',
      'actions',
      'outcomes',
      'parts',
      'fields',
      'states',
      'ages',
      'units',
      'flaws',
      'kinds',
      'applyKey',
      'wider',
      'leftOut',
      'words',
      'column',
      'backup',
    ];
    expect(same.filter((key) => !allowed.includes(key))).toEqual([]);
  });
});

// Many of these are called the same in both languages: Type, Service, Cc.
describe.each(['fields', 'times', 'ends', 'dateParts'] as const)('the %s of a job', (kind) => {
  it('have labels in both languages', () => {
    expect(Object.keys(jobFieldWords('nl')[kind])).toEqual(Object.keys(jobFieldWords('en')[kind]));
  });
});
