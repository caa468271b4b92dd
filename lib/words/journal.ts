// The words for the journal, on the options page and in the pop-up, in each language.
import type { JournalEntry } from '../store/journal-entry';
import { inLanguage } from './language';

const english = {
  title: 'Journal',
  about:
    'What Loods did to tickets in this browser. It is kept for 90 days, here and nowhere else. Export what you want to keep longer.',
  empty:
    'Nothing yet. Every ticket you mark as spam, move, rename or restore with Loods will be listed here: when, by whom, how it was and how it is.',
  loading: 'Reading the journal …',
  broken:
    'The journal can’t be read: the browser does not open its database. Loods works on tickets as ever, but what it does may not be recorded. Restarting the browser may help; so may freeing space on this computer.',
  search: 'Search in the journal',
  searchHint: 'Number, title, agent, action or outcome',
  nothingFound: 'No entry has all these words.',
  range: (first: number, last: number, all: number) => `${first} to ${last} of ${all}`,
  newer: 'Newer',
  older: 'Older',
  exportCsv: 'Export as CSV',
  exportJson: 'Export as JSON',
  time: 'Time',
  agent: 'Agent',
  ticket: 'Ticket',
  ticketTitle: 'Title',
  action: 'Action',
  outcome: 'Outcome',
  changes: 'Before → after',
  now: 'Now',
  wanted: 'Wanted',
  locked: 'locked',
  unlocked: 'unlocked',
  parts: { title: 'Title', state: 'State', queue: 'Queue', lock: 'Lock', owner: 'Owner' },
  actions: { spam: 'Spam', bounce: 'Bounces', rename: 'Rename', undo: 'Undo' } satisfies {
    [action in JournalEntry['action']]: string;
  },
  outcomes: {
    done: 'Done',
    'done-but-locked': 'Done, but someone locked it',
    'done-but-unlocked': 'Done, but its lock is gone',
    'done-but-dateless': 'Done, but its pending date is gone',
    altered: 'Done, with other characters',
    already: 'Was so already',
    'unknown-name': 'Unknown state or queue',
    refused: 'Refused by Znuny',
    locked: 'Locked by another agent',
    overtaken: 'Left alone: renamed by someone meanwhile',
    'changed-since': 'Left alone: changed since',
    'no-right': 'No right to do it',
    'not-found': 'Ticket not found',
    'not-done': 'Not done',
    failed: 'Failed, nothing changed',
    unconfirmed: 'Outcome unknown',
  } satisfies { [outcome in JournalEntry['outcome']]: string },
};

/** The words for the journal in one language. */
export type JournalWords = typeof english;

const dutch: JournalWords = {
  title: 'Logboek',
  about:
    'Wat Loods in deze browser met tickets deed. Het blijft 90 dagen bewaard, hier en nergens anders. Exporteer wat je langer wilt houden.',
  empty:
    'Nog niets. Elk ticket dat je met Loods als spam markeert, verplaatst, hernoemt of terugzet, komt hier te staan: wanneer, door wie, hoe het was en hoe het is.',
  loading: 'Het logboek wordt gelezen …',
  broken:
    'Het logboek kan niet gelezen worden: de browser opent de database niet. Loods doet zijn werk op tickets als altijd, maar wat het doet wordt misschien niet vastgelegd. De browser opnieuw starten kan helpen; ruimte maken op deze computer ook.',
  search: 'Zoeken in het logboek',
  searchHint: 'Nummer, titel, behandelaar, actie of uitkomst',
  nothingFound: 'Geen regel heeft al deze woorden.',
  range: (first, last, all) => `${first} tot ${last} van ${all}`,
  newer: 'Nieuwer',
  older: 'Ouder',
  exportCsv: 'Exporteren als CSV',
  exportJson: 'Exporteren als JSON',
  time: 'Tijd',
  agent: 'Behandelaar',
  ticket: 'Ticket',
  ticketTitle: 'Titel',
  action: 'Actie',
  outcome: 'Uitkomst',
  changes: 'Voor → na',
  now: 'Nu',
  wanted: 'Gewenst',
  locked: 'vergrendeld',
  unlocked: 'ontgrendeld',
  parts: { title: 'Titel', state: 'Status', queue: 'Wachtrij', lock: 'Vergrendeling', owner: 'Eigenaar' },
  actions: { spam: 'Spam', bounce: 'Bounces', rename: 'Hernoemen', undo: 'Ongedaan maken' },
  outcomes: {
    done: 'Gedaan',
    'done-but-locked': 'Gedaan, maar iemand vergrendelde het',
    'done-but-unlocked': 'Gedaan, maar de vergrendeling is weg',
    'done-but-dateless': 'Gedaan, maar de wachtdatum is weg',
    altered: 'Gedaan, met andere tekens',
    already: 'Was al zo',
    'unknown-name': 'Onbekende status of wachtrij',
    refused: 'Geweigerd door Znuny',
    locked: 'Vergrendeld door een andere behandelaar',
    overtaken: 'Met rust gelaten: intussen door iemand hernoemd',
    'changed-since': 'Met rust gelaten: sindsdien veranderd',
    'no-right': 'Geen recht om het te doen',
    'not-found': 'Ticket niet gevonden',
    'not-done': 'Niet gedaan',
    failed: 'Mislukt, niets veranderd',
    unconfirmed: 'Uitkomst onbekend',
  },
};

/** The words for this browser language. */
export const journalWords = (language: string): JournalWords =>
  inLanguage(language, { en: english, nl: dutch });
