// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { fillAll, fillField } from '@/lib/otrs/job-fill';
import { readNames, readTyped } from '@/lib/otrs/job-form';
import { jobPage, select, text } from './job-page';

/** A document of the tests' own window: it takes its events. */
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

const chosen = (document: Document, field: string) =>
  readTyped(document)
    .inForce.find((setting) => setting.field === field)
    ?.choices.map(({ value }) => value);
const many = 'multiple="multiple" size="5"';

describe('what is typed', () => {
  it('is the job of the typed name, without blanks around texts', () => {
    const page = parse(jobPage({ Profile: text('Profile', ' Other '), Title: text('Title', ' a b ') }));
    expect(readTyped(page).job).toBe('Other');
    expect(chosen(page, 'Title')).toEqual(['a b']);
    expect(readNames(page)).toEqual({ name: 'Other', oldName: 'Job' });
  });

  it('is not there where it is blank', () => {
    expect(chosen(parse(jobPage({ Title: text('Title', '  ') })), 'Title')).toBeUndefined();
  });

  it('keeps an empty dynamic field, which counts', () => {
    expect(chosen(parse(jobPage({ X: text('DynamicField_X', ' ') })), 'DynamicField_X')).toEqual([]);
  });
});

describe('filling in', () => {
  const page = () =>
    parse(
      jobPage({
        StateIDs: select('StateIDs', '1=nieuw! 10=Spam!', many),
        NewSendNoNotification: select('NewSendNoNotification', '1=Nee! 0=Ja'),
        NewCustomerID: text('NewCustomerID', 'x'),
        NewPendingTimeType: select('NewPendingTimeType', '1 3600', 'size="1"'),
      }),
    );

  it.each([
    ['a list', 'StateIDs', ['10'], ['10']],
    ['a list with nothing', 'StateIDs', [], undefined],
    ['a list of one line with what does nothing', 'NewSendNoNotification', [], undefined],
    ['a text', 'NewTitle', ['x'], ['x']],
    ['a text with nothing', 'NewCustomerID', [], undefined],
    ['a radio', 'CloseTimeSearchType', ['TimeSlot'], ['TimeSlot']],
    ['a box', 'NewNoteIsVisibleForCustomer', ['on'], ['on']],
  ])('%s', (_name, field, values, expected) => {
    const document = page();
    expect(fillField(document, field, values)).toBe(true);
    expect(chosen(document, field)).toEqual(expected);
  });

  it('takes a number as it is stored, with two digits, for the one that the list has', () => {
    const document = page();
    fillField(document, 'NewPendingTime', ['2']);
    fillField(document, 'NewPendingTimeType', ['3600']);
    expect(fillField(document, 'NewPendingTimeType', ['01'])).toBe(true);
    expect(chosen(document, 'NewPendingTimeType')).toEqual(['1']);
  });

  it.each([
    ['a value that a list does not have', 'StateIDs', ['10', '99']],
    ['a value that no radio has', 'CloseTimeSearchType', ['Never']],
    ['a control that is not there', 'TypeIDs', ['1']],
    ['two texts at once', 'NewTitle', ['x', 'y']],
    ['an event, which a script of the page adds', 'EventValues', ['TicketCreate']],
  ])('changes nothing for %s, and says so', (_name, field, values) => {
    const document = page();
    const before = readTyped(document);
    expect(fillField(document, field, values)).toBe(false);
    expect(readTyped(document)).toEqual(before);
  });

  it('makes one form say what another said, and nothing else', () => {
    const other = parse(
      jobPage({ Title: text('Title', 'y'), NewDelete: select('NewDelete', '0=Nee 1=Ja!') }),
    );
    const document = page();
    expect(fillAll(document, readTyped(other))).toEqual([]);
    expect(readTyped(document).inForce).toEqual(readTyped(other).inForce);
  });
});
