// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { fillFocused, selectedText } from '@/lib/otrs/focused-field';

const page = { action: 'AgentTicketZoom', subaction: '', cgi: '/', token: 't', language: 'en' };
const fillings = {
  title: 'for title',
  article: 'for article',
  fulltext: 'for full text',
  whole: 'for whole',
  linkedTitle: 'for a linked title',
  linkedFulltext: 'for a linked full text',
  text: 'the text',
};
const action = (name: string) => `<input type="hidden" name="Action" value="${name}">`;
const dialog = (field: string) => `<form id="SearchForm">${field}${action('AgentTicketSearch')}</form>`;
const link = (name: string) => `<form id="LinkSearchForm"><input name="SEARCH::Ticket${name}"></form>`;

function focus(html: string): HTMLInputElement {
  document.body.innerHTML = html;
  const first = document.body.firstElementChild as HTMLInputElement;
  const field = first.matches('form') ? (first.firstElementChild as HTMLInputElement) : first;
  field.focus();
  return field;
}

describe('the focused field', () => {
  it.each([
    [dialog('<input name="Title">'), 'for title'],
    [dialog('<input name="MIMEBase_Subject" type="text">'), 'for article'],
    [dialog('<input name="MIMEBase_Body">'), 'for article'],
    [dialog('<input name="Fulltext">'), 'for full text'],
    [dialog('<input name="MIMEBase_From">'), 'for whole'],
    [dialog('<input name="TicketNumber">'), 'the text'],
    ['<form name="SearchFulltext"><input name="Fulltext"></form>', 'for full text'],
    [`<form name="compose"><input name="Title">${action('AdminGenericAgent')}</form>`, 'for title'],
    [link('Title'), 'for a linked title'],
    [link('Fulltext'), 'for a linked full text'],
    [link('Number'), 'the text'],
    ['<textarea name="Body"></textarea>', 'the text'],
    ['<input name="Title">', 'the text'], // of a ticket that is renamed, say
  ])('%s gets what suits it, and hears of it', (html, value) => {
    const field = focus(html);
    const heard: string[] = [];
    for (const type of ['input', 'change']) field.addEventListener(type, () => heard.push(type));
    expect(fillFocused(document, page, fillings)).toBe('filled');
    expect([field.value, ...heard]).toEqual([value, 'input', 'change']);
  });

  it.each([
    '<input name="Title" readonly>',
    '<input type="password">',
    '<input type="checkbox">',
    '<button>a</button>',
    '<p>a</p>',
  ])('%s is none', (html) => {
    focus(html);
    expect(fillFocused(document, page, fillings)).toBe('no-field');
  });

  it('stays as it is when nothing is left, or a job would cut it', () => {
    const title = dialog('<input name="Title" value="before">');
    const field = focus(title);
    const job = { ...page, action: 'AdminGenericAgent', subaction: 'Update' };
    expect(fillFocused(document, page, { ...fillings, title: '' })).toBe('nothing-left');
    for (const where of [job, page])
      expect(fillFocused(document, where, { ...fillings, title: 'a'.repeat(201) })).toBe('too-long');
    expect(field.value).toBe('before');
    expect(fillFocused(document, job, { ...fillings, title: 'é'.repeat(200) })).toBe('filled');
    focus('<textarea name="Body"></textarea>');
    expect(fillFocused(document, page, { ...fillings, text: 'a'.repeat(201) })).toBe('filled');
  });
});

describe('the selected text', () => {
  it('is that of the focused field, of the page, or of a frame in it', () => {
    const field = focus('<input value="one two"><p>three  \n four</p><iframe></iframe>');
    const frame = document.querySelector('iframe')?.contentDocument as Document;
    frame.body.textContent = 'five';
    expect(selectedText(document)).toBe('');
    frame.getSelection()?.selectAllChildren(frame.body);
    expect(selectedText(document)).toBe('five');
    document.getSelection()?.selectAllChildren(document.querySelector('p') as Element);
    expect(selectedText(document)).toBe('three four');
    field.setSelectionRange(4, 7);
    expect(selectedText(document)).toBe('two');
  });
});
