// The words of the options page, in each language.
import { inLanguage } from './language';

const english = {
  title: 'Options of Loods',
  spamState: 'State that marks a ticket as spam',
  spamStateHint:
    'The name as an admin entered it in Znuny (Admin → States), not a translation. Loods asks the help desk before it uses it.',
  save: 'Save',
  bounceQueue: 'Queue for bounces',
  bounceQueueHint: 'Its full name, with the queues above it: “Postmaster::Bounces”.',
  undoSeconds: 'Seconds that a message offers Undo',
  undoSecondsHint: 'From 5 to 120. Afterwards the pop-up of Loods still offers it.',
  backupCommand: 'Command for a backup of the help desk’s database',
  backupCommandHint:
    'The run guard shows it before tickets are deleted, for the server’s administrator to run. {date} is the day. Today:',
  notACommand: 'A command is one line of 1 to 1000 characters that can be seen. Nothing was saved.',
  searchAutomatically: 'Search with what Loods proposes',
  searchAutomaticallyHint:
    'Without asking, as soon as you search; it stays in the field, and Escape leaves what you typed. Never in a Generic Agent’s job, which may delete what it finds.',
  notAnUndoTime: 'Undo is offered for 5 to 120 whole seconds. Nothing was saved.',
  offered: (count: number) => `The help desk has it; it has ${count} in all to choose from.`,
  otherName:
    'Not among those that the help desk was seen to have. A state that is translated may be right all the same: Loods asks the help desk before it uses it.',
  asking: 'Asking the help desk for its names …',
  none: 'To choose from those that the help desk has, log in to it in another tab and load this page again.',
  notSaved: 'It could not be stored. What counted before may still count: load this page again to see.',
  saved: 'Saved. It counts from now on, in open tabs too.',
  damaged:
    'This browser’s storage is damaged. What stood there of the following is lost; what a new user has counts in its place, also on the help desk’s pages. Check it, and save:',
  notAName: 'A name has 1 to 200 characters. Nothing was saved.',
};

/** The words of the options page in one language. */
export type OptionsWords = typeof english;

const dutch: OptionsWords = {
  title: 'Opties van Loods',
  spamState: 'Status die een ticket als spam markeert',
  spamStateHint:
    'De naam zoals een beheerder die in Znuny invoerde (Beheer → Statussen), geen vertaling. Loods vraagt het na bij de helpdesk voordat hij gebruikt wordt.',
  save: 'Opslaan',
  bounceQueue: 'Wachtrij voor bounces',
  bounceQueueHint: 'De volledige naam, met de wachtrijen erboven: “Postmaster::Bounces”.',
  undoSeconds: 'Seconden dat een melding Ongedaan maken aanbiedt',
  undoSecondsHint: 'Van 5 tot 120. Daarna biedt de pop-up van Loods het nog aan.',
  backupCommand: 'Opdracht voor een backup van de database van de helpdesk',
  backupCommandHint:
    'De bewaker van taken toont ze voordat tickets verwijderd worden, om door de serverbeheerder uitgevoerd te worden. {date} is de dag. Vandaag:',
  notACommand: 'Een opdracht is één regel van 1 tot 1000 zichtbare tekens. Er is niets opgeslagen.',
  searchAutomatically: 'Zoeken met wat Loods voorstelt',
  searchAutomaticallyHint:
    'Zonder te vragen, zodra je zoekt; het staat dan in het veld, en Escape laat staan wat je typte. Nooit in een taak van de Generic Agent, die kan verwijderen wat hij vindt.',
  notAnUndoTime: 'Ongedaan maken wordt 5 tot 120 hele seconden aangeboden. Er is niets opgeslagen.',
  offered: (count) => `De helpdesk heeft hem; er zijn er in totaal ${count} om uit te kiezen.`,
  otherName:
    'Hoort niet bij wat de helpdesk liet zien. Een status die vertaald wordt kan toch kloppen: Loods vraagt het na bij de helpdesk voordat hij gebruikt wordt.',
  asking: 'De helpdesk wordt naar zijn namen gevraagd …',
  none: 'Wil je kiezen uit wat de helpdesk heeft, log er dan in op een ander tabblad en laad deze pagina opnieuw.',
  notSaved:
    'Het kon niet bewaard worden. Misschien geldt nog wat eerder gold: laad deze pagina opnieuw om het te zien.',
  saved: 'Opgeslagen. Het geldt vanaf nu, ook in open tabbladen.',
  damaged:
    'De opslag van deze browser is beschadigd. Wat daar van het volgende stond, is verloren; in plaats daarvan geldt wat een nieuwe gebruiker heeft, ook op de pagina’s van de helpdesk. Kijk het na en sla op:',
  notAName: 'Een naam heeft 1 tot 200 tekens. Er is niets opgeslagen.',
};

/** The words for this browser language. */
export const optionsWords = (language: string): OptionsWords =>
  inLanguage(language, { en: english, nl: dutch });
