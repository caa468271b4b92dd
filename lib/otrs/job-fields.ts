// The controls of a Generic Agent job's edit page, and at which value each does nothing (6.5.1: Kernel/Modules/
// AdminGenericAgent.pm, its template and Kernel/System/GenericAgent.pm; 6.0 and 7.x have the same list).

/** What a control of the page is about. */
export type Part =
  /** Its name, and whether it is valid. */
  | 'job'
  /** When it runs by itself. */
  | 'schedule'
  /** What happens to a ticket for the job to run on it by itself. */
  | 'event'
  /** Which tickets it runs on. */
  | 'selection'
  /** What it does to them, other than delete. */
  | 'change'
  | 'deletion'
  /** Code of the server that it runs. */
  | 'execution'
  /** Nobody here knows. */
  | 'unknown';

/** What is known of a control. */
export interface JobField {
  readonly part: Part;
  /** A value that does nothing; an empty one never does, unless it is `always` in force. */
  readonly off?: string;
  /** Whatever it says counts. */
  readonly always?: true;
  /** Of use to the page alone: it is not stored with the job, or says nothing of what the job does. */
  readonly helper?: true;
  /** It only counts where that control has this value; any value but an empty one, without `value`. */
  readonly behind?: { readonly field: string; readonly value?: string };
  /** Some help desks have it, by their settings. */
  readonly optional?: true;
}

const helper = { part: 'job', helper: true } as const;
const optionalHelper = { ...helper, optional: true } as const;

const listed = (part: Part, names: string, more: Partial<JobField> = {}): [string, JobField][] =>
  names.split(/\s+/).map((name) => [name, { part, ...more }]);

/** The ten times of a ticket: the radio, and what the names of the controls behind it begin with. */
export const times: readonly (readonly [radio: string, prefix: string])[] = [
  ['TimeSearchType', 'TicketCreateTime'],
  ['ChangeTimeSearchType', 'TicketChangeTime'],
  ['LastChangeTimeSearchType', 'TicketLastChangeTime'],
  ['CloseTimeSearchType', 'TicketCloseTime'],
  ['LastCloseTimeSearchType', 'TicketLastCloseTime'],
  ['TimePendingSearchType', 'TicketPendingTime'],
  ['EscalationTimeSearchType', 'TicketEscalationTime'],
  ['EscalationResponseTimeSearchType', 'TicketEscalationResponseTime'],
  ['EscalationUpdateTimeSearchType', 'TicketEscalationUpdateTime'],
  ['EscalationSolutionTimeSearchType', 'TicketEscalationSolutionTime'],
];

/** Parts of a date, each a control of its own behind the date's name; the order in which dates are compared. */
export const dateParts = ['Year', 'Month', 'Day'] as const;

const timeFields = times.flatMap(([radio, prefix]): [string, JobField][] => [
  [radio, { part: 'selection' }],
  ...['PointStart', 'Point', 'PointFormat'].map((name): [string, JobField] => [
    prefix + name,
    { part: 'selection', behind: { field: radio, value: 'TimePoint' } },
  ]),
  ...['Start', 'Stop'].flatMap((end) =>
    dateParts.map((name): [string, JobField] => [
      prefix + end + name,
      { part: 'selection', behind: { field: radio, value: 'TimeSlot' } },
    ]),
  ),
]);

const numbered = [1, 2, 3, 4, 5, 6].flatMap((number) => [`NewParamKey${number}`, `NewParamValue${number}`]);

const known = new Map<string, JobField>([
  ['Action', helper],
  ['Subaction', helper],
  ['OldProfile', helper],
  ['ScheduleLastRun', helper],
  ['ChallengeToken', optionalHelper], // put in as the page loads
  ['ContinueAfterSave', optionalHelper], // not for a new job
  // What events and dynamic fields are chosen from; what was chosen gets controls of its own.
  ['EventType', helper],
  ['TicketEvent', optionalHelper],
  ['ArticleEvent', optionalHelper],
  ['AddDynamicFields', helper],
  ['AddNewDynamicFields', helper],
  ['Profile', { part: 'job', always: true }],
  ['Valid', { part: 'job', always: true }],
  ...listed('schedule', 'ScheduleMinutes ScheduleHours ScheduleDays'),
  ['EventValues', { part: 'event', optional: true }],
  ...listed(
    'selection',
    `TicketNumber Title CustomerID CustomerUserLogin MIMEBase_From MIMEBase_To MIMEBase_Cc MIMEBase_Subject
    MIMEBase_Body PriorityIDs QueueIDs StateIDs OwnerIDs LockIDs`,
  ),
  ...listed('selection', 'TypeIDs ServiceIDs SLAIDs ResponsibleIDs', { optional: true }),
  ['SearchInArchive', { part: 'selection', off: 'AllTickets', optional: true }],
  ...timeFields,
  ...listed(
    'change',
    `NewPriorityID NewQueueID NewStateID NewPendingTime NewOwnerID NewLockID NewCustomerUserLogin NewCustomerID
    NewTitle NewNoteFrom NewNoteSubject NewNoteBody NewNoteIsVisibleForCustomer NewNoteTimeUnits`,
  ),
  // Has no empty option.
  ['NewPendingTimeType', { part: 'change', behind: { field: 'NewPendingTime' } }],
  ['NewSendNoNotification', { part: 'change', off: '0' }],
  ...listed('change', 'NewTypeID NewServiceID NewSLAID NewResponsibleID NewArchiveFlag', { optional: true }),
  ['NewDelete', { part: 'deletion', off: '0' }],
  // Ticket::GenericAgentAllowCustomModuleExecution
  ...listed('execution', `NewModule ${numbered.join(' ')}`, { optional: true }),
]);

/** Controls whose names are known, helpers among them. */
export const knownFields: readonly string[] = [...known.keys()];

/** Controls that every edit page has. */
export const expectedFields: readonly string[] = [...known].flatMap(([name, { optional }]) =>
  optional ? [] : [name],
);

/**
 * What is known of a control.
 *
 * A dynamic field has controls only if the job has a value for it, and an empty one counts, too: as a condition it narrows nothing, but
 * lets a job without any other run, on every ticket (seen on 6.5.1); as a change it empties the field.
 */
export function fieldNamed(name: string): JobField {
  const found = known.get(name);
  if (found) return found;
  if (name.startsWith('Search_DynamicField_')) return { part: 'selection', always: true };
  if (name.startsWith('DynamicField_')) return { part: 'change', always: true };
  return { part: 'unknown' };
}
