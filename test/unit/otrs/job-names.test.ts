import { describe, expect, it } from 'vitest';
import { dateOf, JobNames } from '@/lib/otrs/job-names';
import { addAboveBoxes, hideRunLinks, removeBoxes, renewBoxes } from '@/lib/otrs/run-box';
import { jobPage, select } from './job-page';
import { parse } from './pages';

describe('what a job’s page calls things', () => {
  const radios = ['', 'TimePoint', 'TimeSlot']
    .map((value) => `<input type="radio" id="Close${value}" name="CloseTimeSearchType" value="${value}">`)
    .join(' closed\n ');
  const names = new JobNames(
    parse(
      jobPage({
        StateIDs: `<label for="StateIDs"> Status:</label>${select('StateIDs', '1=nieuw 10=Spam', 'id="StateIDs"')}`,
        NewDelete: `<label for="NewDelete">Verwijder tickets.:</label>${select('NewDelete', '0=Nee 1=Ja', 'id="NewDelete"')}`,
        CloseTimeSearchType: `<label for="Close">Gesloten:</label>${radios} between`,
        EventValues:
          '<div class="WidgetSimple"><div class="Header"><h2>Events</h2></div><input name="EventValues"></div>',
      }),
    ),
  );

  it.each([
    ['StateIDs', 'Status'],
    ['NewDelete', 'Verwijder tickets'],
    ['CloseTimeSearchType', 'Gesloten'],
    ['EventValues', 'Events'],
    ['Title', 'Title'],
    ['Nowhere"]', 'Nowhere"]'],
  ])('%s is %s', (field, label) => expect(names.label(field)).toBe(label));

  it.each([
    ['StateIDs', '10', 'Spam'],
    ['StateIDs', '77', '77'],
    ['NewDelete', '1', 'Ja'],
    ['CloseTimeSearchType', 'TimePoint', 'closed'],
    ['CloseTimeSearchType', 'TimeSlot', 'between'],
    ['Title', 'x', 'x'],
  ])('%s at %s is %s', (field, value, read) => expect(names.value(field, value)).toBe(read));

  it('tells what stands behind a radio', () => {
    expect(dateOf('TicketCloseTimeStopYear')).toEqual({ radio: 'CloseTimeSearchType', end: 'stop' });
    expect(dateOf('TicketCloseTimeStart')).toEqual({ radio: 'CloseTimeSearchType', end: 'start' });
    expect(dateOf('TicketCloseTimePointStart')).toEqual({ radio: 'CloseTimeSearchType' });
    expect(dateOf('CloseTimeSearchType')).toBeUndefined();
  });
});

describe('Znuny’s boxes before a run', () => {
  const box =
    '<div class="WidgetSimple"><a href="/otrs/index.pl?Action=X;Subaction=RunNow;Profile=Y">Run</a></div>';

  it('lose their links, and then go', () => {
    const document = parse(`<div class="ContentColumn">${box}${box}</div>`);
    const explain = () => Object.assign(document.createElement('span'), { textContent: 'above' });
    hideRunLinks(document, explain);
    const own = document.createElement('div');
    addAboveBoxes(document, own);
    expect(document.querySelector('.ContentColumn')?.firstElementChild).toBe(own);
    const links = [...document.querySelectorAll<HTMLElement>('a')];
    expect(links.map(({ hidden, style }) => [hidden, style.display])).toEqual([
      [true, 'none'],
      [true, 'none'],
    ]);
    renewBoxes(own, parse(`<div class="ContentColumn">${box}</div>`), explain);
    expect([...document.querySelectorAll<HTMLElement>('a')].map(({ hidden }) => hidden)).toEqual([true]);
    expect(document.querySelectorAll('.WidgetSimple')).toHaveLength(2);
    removeBoxes(document, own);
    expect([...document.querySelectorAll('.WidgetSimple')]).toEqual([own]);
  });

  it('need not be there', () => {
    const document = parse('<p>Something else</p>');
    const own = document.createElement('div');
    addAboveBoxes(document, own);
    expect(document.body.firstElementChild).toBe(own);
  });
});
