// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findSearchField, formSentBy } from '@/lib/otrs/search-fields';
import { isInSearchForm } from '@/lib/otrs/search-forms';

const hidden = (name: string, value: string) => `<input type="hidden" name="${name}" value="${value}">`;
const dialogOf = (action: string) =>
  `<form id="SearchForm">${hidden('Action', action)}<input name="Title"><input name="MIMEBase_From"><input name="CustomerID"></form>`;
/** As 7.x has it (Kernel/Output/HTML/Templates/Standard/HeaderToolbar.tt). */
const headOf7 = (checked: string) => `<div id="ToolBar"><form method="post" name="ToolBarSearch">
  ${hidden('Action', 'AgentTicketSearch')}${hidden('Subaction', 'Search')}${hidden('CheckTicketNumberAndRedirect', '1')}
  <input type="text" id="ToolBarSearchTerm" name="ToolBarSearchTerm" class="search-bar">
  ${['Fulltext', 'CustomerID', 'CustomerUser'].map(
    (name) =>
      `<input type="radio" id="ToolBarSearchBackend${name}" name="ToolBarSearchBackend"
         value="ToolBarSearchBackend${name}" ${name === checked ? 'checked' : ''}>`,
  )}</form></div>`;

function field(html: string, selector: string): Element | null {
  document.body.innerHTML = html;
  return document.querySelector(selector);
}

describe('a search field', () => {
  it.each([
    [dialogOf('AgentTicketSearch'), '[name="Title"]', 'search', 'Title', 'title'],
    [dialogOf('AgentTicketSearch'), '[name="MIMEBase_From"]', 'search', 'MIMEBase_From', 'whole'],
    [
      '<form name="SearchFulltext"><input name="Fulltext"></form>',
      'input',
      'toolbar',
      'Fulltext',
      'fulltext',
    ],
    [headOf7('Fulltext'), '#ToolBarSearchTerm', 'toolbar', 'Fulltext', 'fulltext'],
    [
      '<form id="LinkSearchForm"><input name="SEARCH::TicketTitle"></form>',
      'input',
      'link',
      'Title',
      'title',
    ],
    [
      '<form id="LinkSearchForm"><input name="SEARCH::TicketFulltext"></form>',
      'input',
      'link',
      'Fulltext',
      'fulltext',
    ],
    [
      '<form id="LinkSearchForm"><input name="SEARCH::TicketNumber"></form>',
      'input',
      'link',
      'TicketNumber',
      'number',
    ],
    [
      `<form name="compose">${hidden('Action', 'AdminGenericAgent')}<input name="MIMEBase_Body"></form>`,
      '[name="MIMEBase_Body"]',
      'job',
      'MIMEBase_Body',
      'article',
    ],
  ])('in %s: %s', (html, selector, place, parameter, target) => {
    const input = field(html, selector);
    expect(isInSearchForm(input)).toBe(true);
    expect(findSearchField(input)).toMatchObject({ input, place, parameter, target });
  });

  it.each([
    [dialogOf('AgentTicketSearch'), '[name="CustomerID"]'],
    [dialogOf('AgentFAQSearch'), '[name="Title"]'],
    [headOf7('CustomerID'), '#ToolBarSearchTerm'],
    [headOf7('CustomerUser'), '#ToolBarSearchTerm'],
    [`<form name="compose">${hidden('Action', 'AdminQueue')}<input name="Title"></form>`, '[name="Title"]'],
    ['<input name="Title">', 'input'],
  ])('in %s, %s is none', (html, selector) => {
    expect(findSearchField(field(html, selector))).toBeUndefined();
  });
});

describe('what sends a form', () => {
  it('is Enter in any of its fields, the dialog’s button, or its submission', () => {
    const title = field(
      `${dialogOf('AgentTicketSearch')}<button id="SearchFormSubmit"></button>`,
      '[name="Title"]',
    );
    const form = document.querySelector('form');
    const sentBy = (target: EventTarget | null | undefined, event: Event) => {
      let sent: HTMLFormElement | undefined;
      document.addEventListener(event.type, (heard) => (sent = formSentBy(heard)), { once: true });
      target?.dispatchEvent(event);
      return sent;
    };
    const bubbles = true;
    expect(sentBy(title, new KeyboardEvent('keydown', { key: 'Enter', bubbles }))).toBe(form);
    expect(sentBy(title, new KeyboardEvent('keydown', { key: 'a', bubbles }))).toBeUndefined();
    expect(sentBy(document.querySelector('button'), new MouseEvent('click', { bubbles }))).toBe(form);
    expect(sentBy(title, new MouseEvent('click', { bubbles }))).toBeUndefined();
    expect(sentBy(form, new Event('submit', { bubbles }))).toBe(form);
  });
});
