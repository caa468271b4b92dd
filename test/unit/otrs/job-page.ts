// An edit page of a Generic Agent job, small and made by hand: all controls that every page of 6.5.1 has.
import { agentPage } from './pages';

const times: [string, string][] = [
  ['Time', 'Create'],
  ['ChangeTime', 'Change'],
  ['LastChangeTime', 'LastChange'],
  ['CloseTime', 'Close'],
  ['LastCloseTime', 'LastClose'],
  ['TimePending', 'Pending'],
  ['EscalationTime', 'Escalation'],
  ['EscalationResponseTime', 'EscalationResponse'],
  ['EscalationUpdateTime', 'EscalationUpdate'],
  ['EscalationSolutionTime', 'EscalationSolution'],
];

export const hidden = (name: string, value = '') => `<input type="hidden" name="${name}" value="${value}">`;
export const text = (name: string, value = '') => `<input type="text" name="${name}" value="${value}">`;

/** A list: options as "value" or "value=text", the chosen ones marked by "!". */
export function select(name: string, options: string, attributes = ''): string {
  const made = options.split(' ').map((option) => {
    const [, value, , label, chosen] = /^([^=!]*)(=([^!]*))?(!?)$/.exec(option) ?? [];
    return `<option value="${value}"${chosen ? ' selected="selected"' : ''}>${label ?? value}</option>`;
  });
  return `<select name="${name}" ${attributes}>${options === '' ? '' : made.join('')}</select>`;
}
const many = 'multiple="multiple" size="5"';

const day = (prefix: string) =>
  select(`${prefix}Day`, '24!') + select(`${prefix}Month`, '11!') + select(`${prefix}Year`, '2026!');

const time = ([radio, name]: [string, string]) =>
  ['', 'TimePoint', 'TimeSlot']
    .map(
      (value) => `<input type="radio" name="${radio}SearchType" value="${value}"${value ? '' : ' checked'}>`,
    )
    .join('') +
  select(`Ticket${name}TimePointStart`, 'Before Last!') +
  select(`Ticket${name}TimePoint`, '1 2') +
  select(`Ticket${name}TimePointFormat`, 'day hour') +
  day(`Ticket${name}TimeStart`) +
  day(`Ticket${name}TimeStop`);

const texts = (names: string) => names.split(' ').map((name) => text(name));

/** The form's controls of a job with nothing set. */
export const controls: readonly string[] = [
  hidden('Action', 'AdminGenericAgent'),
  hidden('Subaction', 'UpdateAction'),
  hidden('ScheduleLastRun', '2026-11-01 10:00:00'),
  hidden('OldProfile', 'Job'),
  hidden('ChallengeToken', 'SecretToken'),
  text('Profile', 'Job'),
  select('Valid', '0=Nee 1=Ja!'),
  ...['ScheduleMinutes', 'ScheduleHours', 'ScheduleDays'].map((name) => select(name, '0 1', many)),
  select('EventType', 'Article Ticket!'),
  ...texts('TicketNumber Title CustomerID CustomerUserLogin MIMEBase_From MIMEBase_To MIMEBase_Cc'),
  ...texts('MIMEBase_Subject MIMEBase_Body'),
  ...['PriorityIDs', 'OwnerIDs', 'LockIDs'].map((name) => select(name, '1 2', many)),
  select('QueueIDs', '5=ICT 6=Bounces', many),
  select('StateIDs', '1=nieuw 10=Spam', many),
  select('AddDynamicFields', ' Search_DynamicField_X'),
  ...times.map(time),
  ...['NewPriorityID', 'NewQueueID', 'NewStateID', 'NewOwnerID', 'NewLockID'].map((name) =>
    select(name, '1 2', 'size="5"'),
  ),
  ...texts('NewPendingTime NewCustomerUserLogin NewCustomerID NewTitle NewNoteFrom NewNoteSubject'),
  select('NewPendingTimeType', '60 3600', 'size="1"'),
  '<textarea name="NewNoteBody"></textarea><input type="checkbox" name="NewNoteIsVisibleForCustomer">',
  text('NewNoteTimeUnits'),
  select('NewSendNoNotification', '1=Nee 0=Ja!'),
  select('NewDelete', '0=Nee! 1=Ja'),
  select('AddNewDynamicFields', ' DynamicField_X'),
];

/** The page; a control given here takes the place of the one of that name, or is added. */
export function jobPage(others: Readonly<Record<string, string>> = {}, behind = ''): string {
  const left = new Map(Object.entries(others));
  const placed = controls.map((control) => {
    const name = /name="(\w+)"/.exec(control)?.[1] ?? '';
    const other = left.get(name);
    left.delete(name);
    return other ?? control;
  });
  const all = [...placed, ...left.values()].join('\n');
  const form = `<form action="/otrs/index.pl" method="post" name="compose">${all}
    <button id="Submit" type="submit">Opslaan</button></form>${behind}`;
  return agentPage({ Action: 'AdminGenericAgent', Subaction: 'Update' }, form);
}
