import { describe, expect, it } from 'vitest';
import { type JobSettings, NotUnderstood, readJobSettings } from '@/lib/otrs/job-settings';
import { controls, hidden, jobPage, select, text } from './job-page';
import { agentPage, loginPage, parse } from './pages';

const read = (html: string) => readJobSettings(parse(html));
const readWith = (others: Record<string, string>, behind = '') => read(jobPage(others, behind));
const inForce = ({ inForce: settings }: JobSettings) =>
  Object.fromEntries(settings.map(({ field, choices }) => [field, choices.map(({ name }) => name).join()]));
const nothing = { Profile: 'Job', Valid: 'Ja' };
const many = 'multiple="multiple" size="5"';

describe('a job with nothing set', () => {
  it('has its name in force, and all else inert', () => {
    const settings = readWith({});
    expect(settings.job).toBe('Job');
    expect(inForce(settings)).toEqual(nothing);
    const fields = new Set(controls.join().match(/(?<=name=")\w+/g));
    fields.delete('ChallengeToken');
    expect(new Set([...settings.inForce, ...settings.inert].map(({ field }) => field))).toEqual(fields);
  });

  it('never keeps the token, nor the session’s id that forms have without cookies', () => {
    const settings = readWith({ Session: hidden('OTRSAgentInterface', 'SecretSessionId') });
    expect(inForce(settings)).toEqual(nothing);
    expect(JSON.stringify(settings)).not.toContain('Secret');
  });

  it('tells the server’s date', () => {
    expect(readWith({}).today).toEqual({ year: 2026, month: 11, day: 24 });
  });

  it('does not tell the date where the page shows several', () => {
    const other = jobPage().replace('TimeStopDay" ><option value="24"', 'TimeStopDay" ><option value="23"');
    expect(read(other)).not.toHaveProperty('today');
  });
});

describe('what is in force', () => {
  it.each([
    ['a text', { Title: text('Title', 'x') }, { Title: 'x' }],
    ['a text of blanks', { Title: text('Title', ' ') }, { Title: ' ' }],
    [
      'a zero',
      { NewPendingTime: text('NewPendingTime', '0') },
      { NewPendingTime: '0', NewPendingTimeType: '60' },
    ],
    [
      'several states',
      { StateIDs: select('StateIDs', '1=nieuw! 10=Spam!', many) },
      { StateIDs: 'nieuw,Spam' },
    ],
    ['an event', { EventValues: hidden('EventValues', 'TicketCreate') }, { EventValues: 'TicketCreate' }],
    [
      'a checkbox',
      { Box: '<input type="checkbox" name="NewNoteIsVisibleForCustomer" checked>' },
      { NewNoteIsVisibleForCustomer: 'on' },
    ],
    ['deletion', { NewDelete: select('NewDelete', '0=Nee 1=Ja!') }, { NewDelete: 'Ja' }],
    ['an empty dynamic field', { X: text('DynamicField_X') }, { DynamicField_X: '' }],
    [
      'an archive',
      { A: select('SearchInArchive', 'AllTickets ArchivedTickets!') },
      { SearchInArchive: 'ArchivedTickets' },
    ],
    ['an unknown text', { AddOn: text('AddOn', 'x') }, { AddOn: 'x' }],
    ['an unknown list', { AddOn: select('AddOn', '0 1') }, { AddOn: '0' }],
    ['an unknown box', { AddOn: '<input type="checkbox" name="AddOn" checked>' }, { AddOn: 'on' }],
    ['an unknown radio', { AddOn: '<input type="radio" name="AddOn" value="1" checked>' }, { AddOn: '1' }],
    ['a disabled control', { Title: '<input name="Title" value="x" disabled>' }, { Title: 'x' }],
    ['a control twice', { Title: text('Title', 'x') + text('Title', 'y') }, { Title: 'x,y' }],
    ['a control named like a property of forms', { elements: text('elements', 'x') }, { elements: 'x' }],
  ])('%s', (_what, others, expected) => {
    expect(inForce(readWith(others))).toEqual({ ...nothing, ...expected });
  });

  it('a control elsewhere that belongs to the form', () => {
    const form = jobPage({}, '<input form="f" name="AddOn" value="x">').replace('<form ', '<form id="f" ');
    expect(inForce(read(form))).toEqual({ ...nothing, AddOn: 'x' });
    expect(inForce(readWith({}, '<form><input name="AddOn" value="x"></form>'))).toEqual(nothing);
  });

  it('only what the chosen radio stands before', () => {
    const radio = (value: string) =>
      `<input type="radio" name="CloseTimeSearchType" value="${value}" checked>`;
    const fields = (value: string) => Object.keys(inForce(readWith({ Radio: radio(value) })));
    expect(fields('TimePoint')).toEqual(
      expect.arrayContaining([
        'TicketCloseTimePointStart',
        'TicketCloseTimePoint',
        'TicketCloseTimePointFormat',
      ]),
    );
    expect(fields('TimePoint')).toHaveLength(6);
    expect(fields('TimeSlot')).toHaveLength(9);
  });
});

describe('what is not there', () => {
  it.each([
    ['an unknown text', { AddOn: text('AddOn') }],
    ['an unknown list', { AddOn: select('AddOn', ' 1', 'size="1"') }],
    ['an unknown box', { AddOn: '<input type="checkbox" name="AddOn" value="1">' }],
    [
      'a button',
      { AddOn: '<input type="submit" name="AddOn" value="1"><button name="B" value="1">B</button>' },
    ],
    ['a control without a name', { AddOn: '<input value="1"><input name="" value="2">' }],
    ['all tickets, archived or not', { A: select('SearchInArchive', 'AllTickets! ArchivedTickets') }],
  ])('%s that says nothing', (_what, others) => {
    expect(inForce(readWith(others))).toEqual(nothing);
  });
});

describe('a stored value that the page does not offer', () => {
  it.each([
    ['NewDelete', select('NewDelete', '0=Nee 1=Ja')],
    ['Valid', select('Valid', '0=Nee 1=Ja')],
    ['NewSendNoNotification', select('NewSendNoNotification', '0=Nee 1=Ja')],
  ])('of %s', (field, control) => {
    expect(readWith({ [field]: control }).inForce).toContainEqual(
      expect.objectContaining({ field, notOffered: true }),
    );
  });

  it('of a radio', () => {
    const page = jobPage().replace(
      'name="CloseTimeSearchType" value="" checked',
      'name="CloseTimeSearchType" value=""',
    );
    expect(read(page).inForce).toContainEqual({
      field: 'CloseTimeSearchType',
      part: 'selection',
      choices: [],
      notOffered: true,
    });
  });
});

describe('names', () => {
  it('of queues are whole in a tree, and nothing is taken for a queue that can only be read', () => {
    const options = `<option value="1">Postmaster</option><option value="2" selected>&nbsp;&nbsp;Bounces</option>
      <option value="-" disabled>Closed</option><option value="3" selected>&nbsp;&nbsp;&nbsp;&nbsp;Bounces</option>`;
    const QueueIDs = `<select name="QueueIDs" ${many}>${options.replace('&nbsp;&nbsp;&nbsp;&nbsp;', '&nbsp;&nbsp;')}</select>`;
    expect(inForce(readWith({ QueueIDs }))['QueueIDs']).toBe('Postmaster::Bounces,Closed::Bounces');
  });

  it('that two options share belong to neither', () => {
    const StateIDs = select('StateIDs', '9=Spam 10=Spam!', many);
    expect(inForce(readWith({ StateIDs }))['StateIDs']).toBe('Spam (10)');
  });
});

describe('a page that is not understood', () => {
  const whole = jobPage({
    StateIDs: select('StateIDs', '1=nieuw 10=Spam!', many),
    NewDelete: select('NewDelete', '0 1!'),
  });

  it.each([
    ['the login page', loginPage],
    ['another page', agentPage()],
    ['a page of jobs without the form', agentPage({ Action: 'AdminGenericAgent', Subaction: 'Run' })],
    ['two forms', jobPage({}, '<form name="compose"></form>')],
    ['a form for something else', jobPage({ Subaction: hidden('Subaction', 'Delete') })],
    [
      'a form with two purposes',
      jobPage({ Subaction: hidden('Subaction', 'UpdateAction') + hidden('Subaction', 'x') }),
    ],
    ['a page without its configuration', whole.slice(0, whole.indexOf('Core.Config'))],
    ['a form without its button', whole.replace('id="Submit"', '')],
    ['nothing', ''],
  ])('%s', (_what, html) => expect(() => read(html)).toThrow(NotUnderstood));

  it.each(controls.map((control) => /name="(\w+)"/.exec(control)?.[1] ?? ''))('without %s', (name) => {
    const lacking = () => readWith({ [name]: '' });
    if (name === 'ChallengeToken') expect(lacking).not.toThrow();
    else expect(lacking).toThrow(NotUnderstood);
  });

  it('cut off anywhere', () => {
    const settings = read(whole);
    for (let end = 0; end < whole.length; end += 199) {
      const half = whole.slice(0, end);
      try {
        expect(read(half)).toEqual(settings);
      } catch (error) {
        expect(error).toBeInstanceOf(NotUnderstood);
      }
    }
  });
});
