// The words about keys: in the list that "?" shows, and in the options; in each language.
import { inLanguage } from './language';

const english = {
  language: 'en',
  title: 'Keys of Loods',
  spam: 'Mark as spam',
  bounce: 'Move to the queue for bounces',
  rename: 'Rename',
  next: 'To the next ticket of the list',
  previous: 'To the previous ticket of the list',
  tick: 'Tick the ticket, or take the tick away',
  open: 'Open the ticket',
  message: 'To the message, and what it offers',
  help: 'Show the keys',
  focused: 'In a list, keys act on the ticket that has the focus.',
  change: 'Other keys, or none, are set in the options of Loods. Keys never act while you type.',
  close: 'Close',
  on: 'Single keys',
  onHint:
    'On a ticket’s page and in lists, one letter does what a button does. It never acts while you type, and never together with Ctrl or Alt.',
  browser:
    'Shortcuts with Ctrl or Alt belong to the browser: set them at chrome://extensions/shortcuts, in Firefox at about:addons.',
  notAKey: 'A key is one character without a blank. Nothing was saved.',
  keyTwice: (key: string) => `“${key}” would do two things. Nothing was saved.`,
};

/** These words in one language. */
export type KeyWords = typeof english;

const dutch: KeyWords = {
  language: 'nl',
  title: 'Toetsen van Loods',
  spam: 'Markeren als spam',
  bounce: 'Verplaatsen naar de wachtrij voor bounces',
  rename: 'Hernoemen',
  next: 'Naar het volgende ticket van de lijst',
  previous: 'Naar het vorige ticket van de lijst',
  tick: 'Ticket aanvinken, of het vinkje weghalen',
  open: 'Ticket openen',
  message: 'Naar de melding, en wat die aanbiedt',
  help: 'De toetsen tonen',
  focused: 'In een lijst werken toetsen op het ticket dat de focus heeft.',
  change:
    'Andere toetsen, of geen, stel je in bij de opties van Loods. Toetsen werken nooit terwijl je typt.',
  close: 'Sluiten',
  on: 'Enkele toetsen',
  onHint:
    'Op de pagina van een ticket en in lijsten doet één letter wat een knop doet. Nooit terwijl je typt, en nooit samen met Ctrl of Alt.',
  browser:
    'Sneltoetsen met Ctrl of Alt horen bij de browser: stel ze in op chrome://extensions/shortcuts, in Firefox op about:addons.',
  notAKey: 'Een toets is één teken, geen spatie. Er is niets opgeslagen.',
  keyTwice: (key: string) => `“${key}” zou twee dingen doen. Er is niets opgeslagen.`,
};

/** The words for a language as Znuny or a browser names it. */
export const keyWords = (language: string): KeyWords => inLanguage(language, { en: english, nl: dutch });
