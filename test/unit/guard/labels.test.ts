import { describe, expect, it } from 'vitest';
import { fieldNamed, knownFields } from '@/lib/otrs/job-fields';
import { jobFieldWords, labelOf } from '@/lib/words/job-fields';

const english = jobFieldWords('en');
const dutch = jobFieldWords('nl');

describe('the label of a field', () => {
  const fields = knownFields.filter((field) => !fieldNamed(field).helper);

  it.each(fields)('%s is in both languages', (field) => {
    for (const words of [english, dutch])
      expect(field === 'Title' || labelOf(words, field) !== field).toBe(true);
  });

  it('tells all fields apart', () => {
    for (const words of [english, dutch]) {
      const labels = fields.map((field) => labelOf(words, field));
      expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
    }
  });

  it.each([
    ['StateIDs', 'State', 'Status'],
    ['CloseTimeSearchType', 'Close times', 'Tijdstip van sluiten'],
    ['TicketCloseTimeStopYear', 'Close times: until (year)', 'Tijdstip van sluiten: tot en met (jaar)'],
    ['TicketCloseTimeStop', 'Close times: until', 'Tijdstip van sluiten: tot en met'],
    [
      'TicketLastCloseTimePointStart',
      'Last close times: before or after',
      'Tijdstip van laatste sluiting: voor of na',
    ],
    ['NewParamValue3', 'Param 3 value', 'Parameter 3 waarde'],
    ['Search_DynamicField_Lid', 'Dynamic field Lid', 'Dynamisch veld Lid'],
    ['DynamicField_Lid', 'Set dynamic field Lid', 'Dynamisch veld Lid zetten'],
    ['TicketCloseTimeNever', 'TicketCloseTimeNever', 'TicketCloseTimeNever'],
    ['toString', 'toString', 'toString'],
    ['<b>', '<b>', '<b>'],
  ])('%s is %s, in Dutch %s', (field, one, other) => {
    expect(labelOf(english, field)).toBe(one);
    expect(labelOf(dutch, field)).toBe(other);
  });
});
