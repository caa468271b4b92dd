// What Loods says on the edit page of a Generic Agent job, in each language; lib/words/guard.ts has the findings.
import { inLanguage } from './language';

const english = {
  heading: 'Loods: may this job run?',
  checking: 'Looking at the settings …',
  right: 'What stands here is right. If more is stored, the page before the run finds it.',
  deletesNothing: 'As it stands here, it may: it deletes nothing.',
  block: 'As it stands here, this job must not run.',
  unknown: 'Loods can’t tell whether this job may run.',
  judged:
    'What is judged is what this form shows now. Saving runs nothing; the page before a run looks again.',
  noPolicy: 'This job has no policy, and needs none as long as it deletes nothing.',
  approveIt: 'Its settings can be checked and approved on the page before its run, once they are saved.',
  saveIt: 'Saving stores what the page shows, and nothing else.',
  isNew: (job: string) => `There is no job “${job}” yet. Saving makes it.`,
  toLookAt: 'To look at:',
  show: 'Show this setting',
  fix: 'Fill in what is expected',
  fixTitle: 'Sets each setting to what this job’s policy wants. Saves nothing.',
  filled: 'Filled in. Nothing is saved yet: look it over, then save.',
  retyped: 'What you typed is filled in again. Nothing is saved yet.',
  notWhole:
    'After an error Znuny shows this form without its dates. The job would lose them if it were saved like this.',
  nothingFilled: 'There was nothing that Loods could fill in.',
  notFilled: (labels: string) => `Left to you: ${labels}.`,
  prepared: (number: string, title: string, queue: string) =>
    `Filled in for ticket ${number} “${title}” in “${queue}”. Nothing is saved yet: look it over, and save it; then run the job from the list.`,
  notPrepared: 'Nothing was filled in: this job is not one that deletes a single ticket.',
  noTicket: 'Nothing was filled in: the help desk does not show you that ticket.',
  ticketUnasked: 'Nothing was filled in: the help desk could not be asked for the ticket.',
  nothing: 'nothing',
  empty: 'there, with nothing filled in',
  ends: { start: 'from', stop: 'until' },
  tooLong: (length: number, most: number) =>
    `${length} characters: Znuny before 6.5.5 keeps ${most} and cuts off the rest. The job can’t be saved until this is shorter.`,
  nameTaken: (job: string) =>
    `There is a job “${job}” already: Znuny would not save this one. It can’t be saved under this name.`,
  renameTaken: (job: string, old: string) =>
    `There is a job “${job}” already: Znuny would delete “${old}” before it noticed. It can’t be saved under this name.`,
};

/** These words in one language. */
export type JobEditWords = typeof english;

const dutch: JobEditWords = {
  heading: 'Loods: mag deze taak lopen?',
  checking: 'De instellingen worden bekeken …',
  right: 'Wat hier staat klopt. Is er meer opgeslagen, dan vindt de pagina vóór de uitvoering dat.',
  deletesNothing: 'Zoals het hier staat wel: hij verwijdert niets.',
  block: 'Zoals het hier staat mag deze taak niet lopen.',
  unknown: 'Loods kan niet zeggen of deze taak mag lopen.',
  judged:
    'Beoordeeld wordt wat dit formulier nu toont. Opslaan voert niets uit; de pagina vóór de uitvoering kijkt opnieuw.',
  noPolicy: 'Deze taak heeft geen beleid, en hoeft dat niet zolang hij niets verwijdert.',
  approveIt:
    'De instellingen kunnen worden nagekeken en goedgekeurd op de pagina vóór de uitvoering, zodra ze zijn opgeslagen.',
  saveIt: 'Opslaan bewaart wat de pagina toont, en niets anders.',
  isNew: (job) => `Er is nog geen taak “${job}”. Opslaan maakt hem aan.`,
  toLookAt: 'Te bekijken:',
  show: 'Deze instelling tonen',
  fix: 'Invullen wat verwacht wordt',
  fixTitle: 'Zet elke instelling op wat het beleid van deze taak wil. Slaat niets op.',
  filled: 'Ingevuld. Er is nog niets opgeslagen: kijk het na, en sla het dan op.',
  retyped: 'Wat je typte is opnieuw ingevuld. Er is nog niets opgeslagen.',
  notWhole:
    'Na een fout toont Znuny dit formulier zonder zijn datums. De taak zou ze kwijtraken als het zo werd opgeslagen.',
  nothingFilled: 'Er was niets wat Loods kon invullen.',
  notFilled: (labels) => `Aan jou overgelaten: ${labels}.`,
  prepared: (number, title, queue) =>
    `Ingevuld voor ticket ${number} “${title}” in “${queue}”. Er is nog niets opgeslagen: kijk het na en sla het op; voer de taak dan uit vanuit de lijst.`,
  notPrepared: 'Er is niets ingevuld: dit is geen taak die één ticket verwijdert.',
  noTicket: 'Er is niets ingevuld: de helpdesk toont je dat ticket niet.',
  ticketUnasked: 'Er is niets ingevuld: de helpdesk kon niet naar het ticket worden gevraagd.',
  nothing: 'niets',
  empty: 'aanwezig, met niets ingevuld',
  ends: { start: 'van', stop: 'tot en met' },
  tooLong: (length, most) =>
    `${length} tekens: Znuny voor 6.5.5 bewaart er ${most} en kapt de rest af. Opslaan kan pas als dit korter is.`,
  nameTaken: (job) =>
    `Er is al een taak “${job}”: Znuny zou deze niet opslaan. Onder deze naam kan hij niet worden opgeslagen.`,
  renameTaken: (job, old) =>
    `Er is al een taak “${job}”: Znuny zou “${old}” verwijderen voordat het dat merkt. Onder deze naam kan hij niet worden opgeslagen.`,
};

/** The words for a page in this language, as Znuny names it. */
export const jobEditWords = (language: string): JobEditWords =>
  inLanguage(language, { en: english, nl: dutch });
