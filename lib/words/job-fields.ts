// What the fields of a Generic Agent job are called, as Znuny labels them (6.5.1); where one label stands twice on its page, with
// what tells them apart.
import { times } from '../otrs/job-fields';
import { inLanguage } from './language';

const english = {
  fields: {
    Profile: 'Job name',
    Valid: 'Validity',
    ScheduleMinutes: 'Schedule minutes',
    ScheduleHours: 'Schedule hours',
    ScheduleDays: 'Schedule days',
    EventValues: 'Event Triggers',
    TicketNumber: 'Ticket number',
    Title: 'Title',
    CustomerID: 'Customer ID',
    CustomerUserLogin: 'Customer user ID',
    MIMEBase_From: 'From',
    MIMEBase_To: 'To',
    MIMEBase_Cc: 'Cc',
    MIMEBase_Subject: 'Subject',
    MIMEBase_Body: 'Text',
    TypeIDs: 'Type',
    ServiceIDs: 'Service',
    SLAIDs: 'Service Level Agreement',
    PriorityIDs: 'Priority',
    QueueIDs: 'Queue',
    StateIDs: 'State',
    OwnerIDs: 'Owner',
    ResponsibleIDs: 'Responsible',
    LockIDs: 'Ticket lock',
    SearchInArchive: 'Archive search option',
    NewServiceID: 'Set new service',
    NewSLAID: 'Set new Service Level Agreement',
    NewPriorityID: 'Set new priority',
    NewQueueID: 'Set new queue',
    NewStateID: 'Set new state',
    NewPendingTime: 'Pending date',
    NewPendingTimeType: 'Pending date: unit',
    NewOwnerID: 'Set new owner',
    NewResponsibleID: 'Set new responsible',
    NewLockID: 'Set new ticket lock',
    NewCustomerUserLogin: 'New customer user ID',
    NewCustomerID: 'New customer ID',
    NewTitle: 'New title',
    NewTypeID: 'New type',
    NewArchiveFlag: 'Archive selected tickets',
    NewNoteFrom: 'Add Note: From',
    NewNoteSubject: 'Add Note: Subject',
    NewNoteBody: 'Add Note: Text',
    NewNoteIsVisibleForCustomer: 'Add Note: Visible for customer',
    NewNoteTimeUnits: 'Add Note: Time units',
    NewSendNoNotification: 'Send notifications on changes',
    NewDelete: 'Delete tickets',
    NewModule: 'Module',
  },
  times: {
    TicketCreateTime: 'Create times',
    TicketChangeTime: 'Change times',
    TicketLastChangeTime: 'Last changed times',
    TicketCloseTime: 'Close times',
    TicketLastCloseTime: 'Last close times',
    TicketPendingTime: 'Pending times',
    TicketEscalationTime: 'Escalation times',
    TicketEscalationResponseTime: 'Escalation - first response time',
    TicketEscalationUpdateTime: 'Escalation - update time',
    TicketEscalationSolutionTime: 'Escalation - solution time',
  },
  ends: { Start: 'from', Stop: 'until', PointStart: 'before or after', Point: 'number', PointFormat: 'unit' },
  dateParts: { Year: 'year', Month: 'month', Day: 'day' },
  dynamicField: (name: string) => `Dynamic field ${name}`,
  newDynamicField: (name: string) => `Set dynamic field ${name}`,
  parameter: (number: string, part: string) => `Param ${number} ${part === 'Key' ? 'key' : 'value'}`,
};

/** The labels of one language. */
export type JobFieldWords = typeof english;

const dutch: JobFieldWords = {
  fields: {
    Profile: 'Naam',
    Valid: 'Geldigheid',
    ScheduleMinutes: 'Tijdschema: minuten',
    ScheduleHours: 'Tijdschema: uren',
    ScheduleDays: 'Tijdschema: dagen',
    EventValues: 'Event-triggers',
    TicketNumber: 'Ticketnummer',
    Title: 'Titel',
    CustomerID: 'Klantcode',
    CustomerUserLogin: 'Klantgebruiker ID',
    MIMEBase_From: 'Van',
    MIMEBase_To: 'Aan',
    MIMEBase_Cc: 'Cc',
    MIMEBase_Subject: 'Onderwerp',
    MIMEBase_Body: 'Tekst',
    TypeIDs: 'Type',
    ServiceIDs: 'Service',
    SLAIDs: 'Service Level Agreement',
    PriorityIDs: 'Prioriteit',
    QueueIDs: 'Wachtrij',
    StateIDs: 'Status',
    OwnerIDs: 'Eigenaar',
    ResponsibleIDs: 'Verantwoordelijke',
    LockIDs: 'Vergrendeling',
    SearchInArchive: 'Zoek in archief',
    NewServiceID: 'Nieuwe service',
    NewSLAID: 'Nieuwe Service Level Agreement',
    NewPriorityID: 'Nieuwe prioriteit',
    NewQueueID: 'Nieuwe wachtrij',
    NewStateID: 'Nieuwe status',
    NewPendingTime: 'In de wacht: datum',
    NewPendingTimeType: 'In de wacht: eenheid',
    NewOwnerID: 'Nieuwe eigenaar',
    NewResponsibleID: 'Nieuwe verantwoordelijke',
    NewLockID: 'Nieuwe vergrendeling',
    NewCustomerUserLogin: 'Nieuwe klantgebruiker ID',
    NewCustomerID: 'Nieuwe klantcode',
    NewTitle: 'Nieuwe titel',
    NewTypeID: 'Nieuw type',
    NewArchiveFlag: 'Archiveer geselecteerde tickets',
    NewNoteFrom: 'Notitie toevoegen: Van',
    NewNoteSubject: 'Notitie toevoegen: Onderwerp',
    NewNoteBody: 'Notitie toevoegen: Tekst',
    NewNoteIsVisibleForCustomer: 'Notitie toevoegen: Zichtbaar voor klant',
    NewNoteTimeUnits: 'Notitie toevoegen: Bestede tijd',
    NewSendNoNotification: 'Stuur een melding bij wijzigingen',
    NewDelete: 'Verwijder tickets',
    NewModule: 'Module',
  },
  times: {
    TicketCreateTime: 'Tijdstip van aanmaken',
    TicketChangeTime: 'Tijdstip van wijzigen',
    TicketLastChangeTime: 'Tijdstip van laatste wijziging',
    TicketCloseTime: 'Tijdstip van sluiten',
    TicketLastCloseTime: 'Tijdstip van laatste sluiting',
    TicketPendingTime: 'Tijdstip van wachten',
    TicketEscalationTime: 'Tijdstip van escalatie',
    TicketEscalationResponseTime: 'Escalatie - eerste reactietijd',
    TicketEscalationUpdateTime: 'Escalatie - tijd van bijwerken',
    TicketEscalationSolutionTime: 'Escalatie - tijd van oplossen',
  },
  ends: {
    Start: 'vanaf',
    Stop: 'tot en met',
    PointStart: 'voor of na',
    Point: 'aantal',
    PointFormat: 'eenheid',
  },
  dateParts: { Year: 'jaar', Month: 'maand', Day: 'dag' },
  dynamicField: (name) => `Dynamisch veld ${name}`,
  newDynamicField: (name) => `Dynamisch veld ${name} zetten`,
  parameter: (number, part) => `Parameter ${number} ${part === 'Key' ? 'sleutel' : 'waarde'}`,
};

/** The labels for this language, as Znuny or a browser names it. */
export const jobFieldWords = (language: string): JobFieldWords =>
  inLanguage(language, { en: english, nl: dutch });

/**
 * What a field is called; its own name if nobody knows.
 *
 * @param field a control's name, or a date's without "Year", "Month" and "Day", as policies name dates
 */
export function labelOf(words: JobFieldWords, field: string): string {
  if (Object.hasOwn(words.fields, field)) return words.fields[field as keyof typeof words.fields];
  const [, part, number] = /^NewParam(Key|Value)(\d)$/.exec(field) ?? [];
  if (part && number) return words.parameter(number, part);
  const [, search, name] = /^(Search_)?DynamicField_(.+)$/.exec(field) ?? [];
  if (name) return (search ? words.dynamicField : words.newDynamicField)(name);
  return timeLabel(words, field) ?? field;
}

const partOfTime = /^(PointStart|PointFormat|Point|Start|Stop)(Year|Month|Day)?$/;

function timeLabel(words: JobFieldWords, field: string): string | undefined {
  const [radio, prefix] = times.find((time) => time.some((name) => field.startsWith(name))) ?? [];
  if (!prefix) return undefined;
  const label = words.times[prefix as keyof typeof words.times];
  if (field === radio) return label;
  const [, end, part] = partOfTime.exec(field.slice(prefix.length)) ?? [];
  if (!end) return undefined;
  const what = `${label}: ${words.ends[end as keyof typeof words.ends]}`;
  return part ? `${what} (${words.dateParts[part as keyof typeof words.dateParts]})` : what;
}
