// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { fillFocused, selectedText } from '@/lib/otrs/focused-field';

const page = { action: 'AgentTicketZoom', subaction: '', cgi: '/', token: 't', language: 'en' };
const fillings = { title: 'for title', article: 'for article', whole: 'for whole', text: 'the text' };

function focus(html: string): HTMLInputElement {
  document.body.innerHTML = html;
  const field = document.body.firstElementChild as HTMLInputElement;
  field.focus();
  return field;
}

describe('the focused field', () => {
  it.each([
    ['<input name="Title">', 'for title'],
    ['<input name="MIMEBase_Subject" type="text">', 'for article'],
    ['<input name="MIMEBase_Body">', 'for article'],
    ['<input name="Fulltext">', 'for article'],
    ['<input name="ToolBarSearchTerm" type="search">', 'for article'],
    ['<input name="MIMEBase_From">', 'for whole'],
    ['<textarea name="Body"></textarea>', 'the text'],
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
    const field = focus('<input name="Title" value="before">');
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
