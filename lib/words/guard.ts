// What the guard says of a job's settings, in each language. It speaks of what is read on the page: names, values and days
// as they stand there.
import type { Effect, Finding, Wrong } from '../guard/verdict';
import { dateParts } from '../otrs/job-fields';
import type { AskFailure } from '../otrs/job-pages';
import { shown } from '../shown';
import { inLanguage } from './language';

/** What a finding is made of, for the words. */
type Said = Pick<Finding, 'set' | 'expected'>;

const quoted = (names: readonly string[], join: string) => names.map((name) => `“${shown(name)}”`).join(join);

const english = {
  wrong: {
    'not-allowed': ({ set }) =>
      set.length > 0 ? `Set to ${quoted(set, ', ')}. It must be off.` : 'It must be off.',
    missing: ({ expected }) =>
      expected.length > 0
        ? `Nothing is set. It must be ${quoted(expected, ', ')}.`
        : 'Nothing is set. One must be chosen.',
    gone: () => 'It is not there. It must be there, with nothing filled in.',
    different: ({ set, expected }) =>
      expected.length > 0
        ? `Set to ${quoted(set, ', ')}. It must be ${quoted(expected, ', ')}.`
        : `Set to ${quoted(set, ', ')}. Only one may be chosen.`,
    unknown: ({ set }) => `Loods does not know this setting; it is set to ${quoted(set, ', ')}.`,
    'not-offered': ({ set }) =>
      set.length > 0
        ? `The page shows ${quoted(set, ', ')}, but something else is stored, which it does not offer.`
        : 'Something is stored that the page does not offer.',
    'not-a-number': ({ set }) => `${quoted(set, ', ')} is not the whole number of one ticket.`,
    'no-day': ({ set }) => `There is no day ${set.join(', ')}.`,
    'too-late': ({ set, expected }) =>
      `The end is ${set.join()}. It may not be later than ${expected.join()}.`,
    early: ({ set, expected }) => `The end is ${set.join()}. It may be as late as ${expected.join()}.`,
    'not-approved': () => 'Nobody has checked and approved the settings of this job.',
    'other-job': ({ set, expected }) =>
      `The job is called ${quoted(set, ' / ')}, and was checked as ${quoted(expected, ', ')}.`,
    'not-listed': ({ set, expected }) =>
      `The list of jobs has none called ${quoted(set, '')}${expected.length > 0 ? `, but ${quoted(expected, ', ')}. Open that one` : ''}.`,
  } satisfies Record<Wrong, (said: Said) => string>,
  verb: { delete: 'delete', handle: 'handle' },
  effect: {
    'selects-more': (verb, about) => `It would also ${verb} tickets with ${quoted(about, ', ')}.`,
    'selects-later': (verb, [from, to]) => `It would also ${verb} tickets from after ${from}, until ${to}.`,
    'selects-any': (verb) => `It would ${verb} tickets whatever they have here.`,
    'selects-others': (verb, about) =>
      `It would ${verb} other tickets${about.length > 0 ? `: ${quoted(about, ', ')}` : ''}.`,
    'selects-fewer': (verb, about) =>
      `It would ${verb} fewer tickets${about.length > 0 ? ` (${quoted(about, ', ')})` : ''}.`,
    changes: () => 'It would change the tickets.',
    'runs-by-itself': (verb) => `The job could run by itself, and ${verb} tickets while nobody looks.`,
    'runs-code': () => 'It would run a program on the server for each ticket.',
    deletes: () => 'It would delete the tickets for good.',
    'does-not-delete': () => 'It would delete nothing.',
    'is-off': () => 'The job is meant to be valid.',
    'does-less': () => 'It would not do all that was approved.',
    unknown: () => 'Nobody can say what it would do.',
  } satisfies Record<Effect, (verb: string, about: readonly string[]) => string>,
  west: 'Znuny shows dates a day early where your time zone is west of the server’s: then choose the server’s in your settings there.',
  unchecked: {
    'session-expired': 'You are logged out. Log in, and load this page again.',
    'no-permission': 'The help desk does not let you see the settings of this job.',
    'error-screen': 'The help desk shows an error instead of the settings of this job.',
    'unknown-page': 'The help desk gave an answer that Loods does not know.',
    'no-connection': 'The help desk can’t be reached. Load this page again once it can.',
    'timed-out': 'The help desk did not answer in time. Load this page again to check once more.',
    'not-understood': 'Loods does not understand the page with the settings of this job.',
    'no-policies': 'Loods can’t tell what this job may be. Load this page again.',
  } satisfies Record<Unchecked, string>,
};

/** Why there is no verdict. */
export type Unchecked = AskFailure | 'no-policies';

/** All the words; both languages have the same. */
export type GuardWords = {
  readonly wrong: Readonly<Record<Wrong, (said: Said) => string>>;
  readonly verb: { readonly delete: string; readonly handle: string };
  readonly effect: Readonly<Record<Effect, (verb: string, about: readonly string[]) => string>>;
  /** Of a date that the page does not offer. */
  readonly west: string;
  readonly unchecked: Readonly<Record<Unchecked, string>>;
};

const dutch: GuardWords = {
  wrong: {
    'not-allowed': ({ set }) =>
      set.length > 0 ? `Staat op ${quoted(set, ', ')}. Het moet uit staan.` : 'Het moet uit staan.',
    missing: ({ expected }) =>
      expected.length > 0
        ? `Er is niets ingesteld. Het moet ${quoted(expected, ', ')} zijn.`
        : 'Er is niets ingesteld. Er moet één gekozen zijn.',
    gone: () => 'Het staat er niet. Het moet er staan, met niets ingevuld.',
    different: ({ set, expected }) =>
      expected.length > 0
        ? `Staat op ${quoted(set, ', ')}. Het moet ${quoted(expected, ', ')} zijn.`
        : `Staat op ${quoted(set, ', ')}. Er mag er maar één gekozen zijn.`,
    unknown: ({ set }) => `Loods kent deze instelling niet; ze staat op ${quoted(set, ', ')}.`,
    'not-offered': ({ set }) =>
      set.length > 0
        ? `De pagina toont ${quoted(set, ', ')}, maar er is iets anders opgeslagen dat ze niet aanbiedt.`
        : 'Er is iets opgeslagen dat de pagina niet aanbiedt.',
    'not-a-number': ({ set }) => `${quoted(set, ', ')} is niet het hele nummer van één ticket.`,
    'no-day': ({ set }) => `De dag ${set.join(', ')} bestaat niet.`,
    'too-late': ({ set, expected }) =>
      `Het einde is ${set.join()}. Het mag niet later zijn dan ${expected.join()}.`,
    early: ({ set, expected }) => `Het einde is ${set.join()}. Het mag tot ${expected.join()}.`,
    'not-approved': () => 'Niemand heeft de instellingen van deze taak nagekeken en goedgekeurd.',
    'other-job': ({ set, expected }) =>
      `De taak heet ${quoted(set, ' / ')}, en is nagekeken als ${quoted(expected, ', ')}.`,
    'not-listed': ({ set, expected }) =>
      `In de lijst staat geen taak ${quoted(set, '')}${expected.length > 0 ? `, wel ${quoted(expected, ', ')}. Open die` : ''}.`,
  },
  verb: { delete: 'verwijderen', handle: 'bewerken' },
  effect: {
    'selects-more': (verb, about) => `Hij zou ook tickets ${verb} met ${quoted(about, ', ')}.`,
    'selects-later': (verb, [from, to]) => `Hij zou ook tickets ${verb} van na ${from}, tot en met ${to}.`,
    'selects-any': (verb) => `Hij zou tickets ${verb}, wat ze hier ook hebben.`,
    'selects-others': (verb, about) =>
      `Hij zou andere tickets ${verb}${about.length > 0 ? `: ${quoted(about, ', ')}` : ''}.`,
    'selects-fewer': (verb, about) =>
      `Hij zou minder tickets ${verb}${about.length > 0 ? ` (${quoted(about, ', ')})` : ''}.`,
    changes: () => 'Hij zou de tickets wijzigen.',
    'runs-by-itself': (verb) => `De taak kan vanzelf lopen, en tickets ${verb} terwijl niemand kijkt.`,
    'runs-code': () => 'Hij zou voor elk ticket een programma op de server uitvoeren.',
    deletes: () => 'Hij zou de tickets voorgoed verwijderen.',
    'does-not-delete': () => 'Hij zou niets verwijderen.',
    'is-off': () => 'De taak hoort geldig te zijn.',
    'does-less': () => 'Hij zou niet alles doen wat is goedgekeurd.',
    unknown: () => 'Niemand kan zeggen wat het zou doen.',
  },
  west: 'Znuny toont datums een dag te vroeg als jouw tijdzone ten westen van die van de server ligt: kies dan die van de server bij je instellingen daar.',
  unchecked: {
    'session-expired': 'Je bent uitgelogd. Log in, en laad deze pagina opnieuw.',
    'no-permission': 'De helpdesk laat je de instellingen van deze taak niet zien.',
    'error-screen': 'De helpdesk toont een fout in plaats van de instellingen van deze taak.',
    'unknown-page': 'De helpdesk gaf een antwoord dat Loods niet kent.',
    'no-connection': 'De helpdesk is niet bereikbaar. Laad deze pagina opnieuw zodra dat weer kan.',
    'timed-out':
      'De helpdesk antwoordde niet op tijd. Laad deze pagina opnieuw om het nog eens na te kijken.',
    'not-understood': 'Loods begrijpt de pagina met de instellingen van deze taak niet.',
    'no-policies': 'Loods kan niet zeggen hoe deze taak mag zijn. Laad deze pagina opnieuw.',
  },
};

/** The words for a page in this language, as Znuny names it. */
export const guardWords = (language: string): GuardWords => inLanguage(language, { en: english, nl: dutch });

/** A finding as sentences: what is set and should be, and what that would do. */
export function describeFinding(words: GuardWords, finding: Finding, deletes: boolean): string[] {
  const verb = deletes ? words.verb.delete : words.verb.handle;
  const isDate = finding.wrong === 'not-offered' && dateParts.some((part) => finding.field.endsWith(part));
  return [
    words.wrong[finding.wrong](finding),
    ...(isDate ? [words.west] : []),
    words.effect[finding.effect](verb, finding.about),
  ];
}
