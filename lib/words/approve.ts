// The words for approving a job's settings, in each language.
import { inLanguage } from './language';

const english = {
  title: 'Approve these settings',
  about:
    'The job may then run as long as its settings are exactly these. Whoever changes one has to approve them anew. Check each of them: what a job deletes is gone for good.',
  typeName: 'To approve them, type the job’s name:',
  approve: 'Approve',
  outcomes: {
    approved: 'Approved. The job is checked against these settings from now on.',
    changed:
      'Nothing was approved: someone has changed the job meanwhile. Look at the settings as they are now.',
    'not-offered':
      'Nothing was approved: the job has something stored that its page does not show. Save the job on its page first.',
    'runs-by-itself':
      'Nothing was approved: the job deletes, and could run by itself. Take its schedule and its events away first.',
    'other-job': 'Nothing was approved: the list of jobs has none of this name.',
    'built-in': 'Nothing was approved: what this job may do is changed in the options of Loods.',
    'not-read': 'Nothing was approved: the job’s settings could not be read anew.',
    'not-kept': 'Nothing was approved: the browser could not store it.',
  },
};

/** The words of one language. */
export type ApproveWords = typeof english;

const dutch: ApproveWords = {
  title: 'Deze instellingen goedkeuren',
  about:
    'De taak mag dan lopen zolang de instellingen precies zo zijn. Wie er een wijzigt, moet ze opnieuw goedkeuren. Controleer ze allemaal: wat een taak verwijdert is voorgoed weg.',
  typeName: 'Typ de naam van de taak om ze goed te keuren:',
  approve: 'Goedkeuren',
  outcomes: {
    approved: 'Goedgekeurd. De taak wordt vanaf nu aan deze instellingen getoetst.',
    changed:
      'Er is niets goedgekeurd: iemand heeft de taak intussen gewijzigd. Bekijk de instellingen zoals ze nu zijn.',
    'not-offered':
      'Er is niets goedgekeurd: de taak heeft iets opgeslagen dat zijn pagina niet toont. Sla de taak eerst op zijn pagina op.',
    'runs-by-itself':
      'Er is niets goedgekeurd: de taak verwijdert, en kan vanzelf lopen. Haal eerst het tijdschema en de gebeurtenissen weg.',
    'other-job': 'Er is niets goedgekeurd: de lijst heeft geen taak met deze naam.',
    'built-in': 'Er is niets goedgekeurd: wat deze taak mag, wordt in de opties van Loods gewijzigd.',
    'not-read': 'Er is niets goedgekeurd: de instellingen van de taak konden niet opnieuw gelezen worden.',
    'not-kept': 'Er is niets goedgekeurd: de browser kon het niet opslaan.',
  },
};

/** The words for a page in this language, as Znuny names it. */
export const approveWords = (language: string): ApproveWords =>
  inLanguage(language, { en: english, nl: dutch });
