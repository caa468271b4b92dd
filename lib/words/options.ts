// The words of the options page, in each language.
import { inLanguage } from './language';

const english = {
  language: 'en',
  title: 'Options of Loods',
  spamState: 'State that marks a ticket as spam',
  spamStateHint:
    'The name as an admin entered it in Znuny (Admin → States), not a translation. Loods asks the help desk before it uses it.',
  save: 'Save',
  bounceQueue: 'Queue for bounces',
  bounceQueueHint: 'Its full name, with the queues above it: “Postmaster::Bounces”.',
  saved: 'Saved. It counts from now on, in open tabs too.',
  notAName: 'A name has 1 to 200 characters. Nothing was saved.',
};

/** The words of the options page in one language. */
export type OptionsWords = typeof english;

const dutch: OptionsWords = {
  language: 'nl',
  title: 'Opties van Loods',
  spamState: 'Status die een ticket als spam markeert',
  spamStateHint:
    'De naam zoals een beheerder die in Znuny invoerde (Beheer → Statussen), geen vertaling. Loods vraagt het na bij de helpdesk voordat hij gebruikt wordt.',
  save: 'Opslaan',
  bounceQueue: 'Wachtrij voor bounces',
  bounceQueueHint: 'De volledige naam, met de wachtrijen erboven: “Postmaster::Bounces”.',
  saved: 'Opgeslagen. Het geldt vanaf nu, ook in open tabbladen.',
  notAName: 'Een naam heeft 1 tot 200 tekens. Er is niets opgeslagen.',
};

/** The words for this browser language. */
export const optionsWords = (language: string): OptionsWords =>
  inLanguage(language, { en: english, nl: dutch });
