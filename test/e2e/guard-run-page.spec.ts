// The page before a run against the tickets that the job's edit page would select.
import { JSDOM } from 'jsdom';
import { findSelected } from '../../lib/otrs/job-criteria';
import { type RunPage, readRunPage } from '../../lib/otrs/job-run-page.ts';
import { readJobSettings } from '../../lib/otrs/job-settings.ts';
import { page } from '../znuny/login.ts';
import { prepare } from '../znuny/prepare.ts';
import { haveFields } from './dynamic-fields.ts';
import { expect } from './fixtures.ts';
import { HelpDesk } from './help-desk.ts';
import { test } from './job-desk.ts';
import { JobPages } from './job-pages.ts';
import { clientOf } from './node-client.ts';

const spam = 'DeleteSpam in all queues';
const bounces = 'DeleteBounces ouder dan 3 jaar. Datum eerst goed zetten.';
const one = 'Delete one ticket';

async function runPage({ helpDesk, session }: JobPages, job: string): Promise<RunPage> {
  const query = `Action=AdminGenericAgent;Subaction=Run;Profile=${encodeURIComponent(job)}`;
  const { text } = await page(helpDesk.port, session, query);
  return readRunPage(new JSDOM(text).window.document);
}

/** Numbers of the tickets that the job's edit page selects. */
async function selected(pages: JobPages, job: string): Promise<string[]> {
  const { client } = await clientOf(pages.helpDesk, 'wim');
  const outcome = await findSelected(client, readJobSettings(await pages.read(job)), 100);
  if (outcome?.kind !== 'done') throw new Error(`The oracle says ${outcome?.kind}`);
  return outcome.value.map(({ number }) => number).sort();
}

const numbers = (tickets: readonly { number: string }[]) => tickets.map(({ number }) => number).sort();

test('count, list and warnings are read in any language', async ({ helpDesk: shared }) => {
  await using helpDesk = await HelpDesk.start(`${shared.instance.name}-run-page`); // its limit is changed
  const languages = ['en', 'nl', 'de'];
  const read = async () => {
    const pages: RunPage[] = [];
    for (const language of languages) {
      await using _ = await helpDesk.speak('wim', language);
      pages.push(await runPage(await JobPages.open(helpDesk), spam));
    }
    return pages;
  };
  const empty = { job: spam, count: 0, warnsOfDeletion: false, tickets: [] };
  expect(await read()).toEqual(languages.map(() => empty));

  const tickets = await helpDesk.tickets(32, { State: 'Spam' });
  for (const { tickets: listed, ...said } of await read()) {
    expect(said).toEqual({ job: spam, count: 32, warnsOfDeletion: true });
    expect(listed).toHaveLength(30);
    expect(tickets).toEqual(expect.arrayContaining([...listed]));
  }

  await helpDesk.setting('Ticket::GenericAgentRunLimit', 5);
  const limited = expect.objectContaining({ count: 32, warnsOfDeletion: true, runLimit: 5 });
  await expect.poll(read).toEqual(languages.map(() => limited));
});

test('the right jobs take what their pages select', async ({ jobDesk: helpDesk }) => {
  const pages = await JobPages.open(helpDesk);
  const made = await helpDesk.tickets(3, { State: 'Spam', Queue: 'info' });
  await helpDesk.tickets(2, { State: 'open' });
  expect(await selected(pages, spam)).toEqual(numbers((await runPage(pages, spam)).tickets));
  expect(await selected(pages, spam)).toEqual(expect.arrayContaining(numbers(made)));

  // Closed when they were made, as far as Znuny's history tells.
  const [old, young] = await helpDesk.tickets(2, { Queue: 'Bounces', State: 'closed successful' });
  const before = "UPDATE ticket_history SET create_time = '2019-05-05 10:00:00' WHERE ticket_id = ?";
  await helpDesk.database.change(before, [old?.id ?? 0]);
  expect(await selected(pages, bounces)).toEqual([old?.number]);
  expect(numbers((await runPage(pages, bounces)).tickets)).toEqual([old?.number]);

  const ticket = await helpDesk.ticket({ Queue: 'ICT', Title: `About ${young?.number}` });
  await pages.save(one, (control) => {
    control('TicketNumber').value = ticket.number;
  });
  expect(await selected(pages, one)).toEqual([ticket.number]);
  expect(numbers((await runPage(pages, one)).tickets)).toEqual([ticket.number]);
  await pages.save(one, (control) => {
    control('TicketNumber').value = young?.number ?? '';
  });
  expect(await selected(pages, one)).toEqual([]); // in another queue, and named in a title
  expect(await runPage(pages, one)).toMatchObject({ count: 0 });
  await helpDesk.endSessions();
});

/** Gives a ticket a value of a dynamic field: of which of the three kinds of columns, its driver knows. */
async function setField(
  helpDesk: HelpDesk,
  ticket: number,
  field: string,
  column: string,
  value: string | number,
) {
  const sql = `INSERT INTO dynamic_field_value (field_id, object_id, ${column}) SELECT id, ?, ? FROM dynamic_field WHERE name = ?`;
  await helpDesk.database.change(sql, [ticket, value, field]);
}

test('conditions on dynamic fields are asked for as a job asks', async ({ jobDesk: helpDesk }) => {
  await haveFields(helpDesk, 'Text', 'TextArea', 'Dropdown', 'Multiselect', 'Checkbox', 'Date');
  const [some, other] = await helpDesk.tickets(3, { State: 'Spam' });
  for (const [ticket, text, key, box] of [
    [some?.id ?? 0, 'Keep this', 'one', 1],
    [other?.id ?? 0, 'And that', 'two', 0],
  ] as const) {
    for (const field of ['LoodsText', 'LoodsTextArea'])
      await setField(helpDesk, ticket, field, 'value_text', text);
    for (const field of ['LoodsDropdown', 'LoodsMultiselect'])
      await setField(helpDesk, ticket, field, 'value_text', key);
    await setField(helpDesk, ticket, 'LoodsCheckbox', 'value_int', box);
    await setField(helpDesk, ticket, 'LoodsDate', 'value_date', '2020-02-02 00:00:00');
  }
  const pages = await JobPages.open(helpDesk);
  const data = await pages.stored(spam);
  const conditions: [field: string, value: string | string[], found: number][] = [
    ['LoodsText', 'keep THIS', 1],
    ['LoodsText', 'Keep', 0],
    ['LoodsText', '*e*', 1],
    ['LoodsText', 'Keep this||And that', 2],
    ['LoodsText', '', 3],
    ['LoodsText', '*', 3],
    ['LoodsTextArea', '*th*', 2],
    ['LoodsDropdown', ['one'], 1],
    ['LoodsDropdown', ['one', 'two'], 2],
    ['LoodsMultiselect', ['two'], 1],
    ['LoodsCheckbox', ['1'], 1],
    ['LoodsCheckbox', ['-1'], 1],
    ['LoodsCheckbox', ['-1', '1'], 2],
  ];
  for (const [field, value, found] of conditions) {
    await test.step(`${field}: ${value}`, async () => {
      const name = `${field} ${value}`;
      await using _ = await pages.store([
        { name, data: { ...data, [`Search_DynamicField_${field}`]: value } },
      ]);
      const { count, tickets } = await runPage(pages, name);
      expect(await selected(pages, name)).toEqual(numbers(tickets));
      expect(count).toBe(found);
    });
  }
  await helpDesk.endSessions();
});

test('what a job has stored and its page does not show makes the counts differ', async ({ helpDesk }) => {
  const pages = await JobPages.open(helpDesk);
  const id = await prepare(helpDesk.port, 'state', { Name: 'Bygone' });
  const shown = await helpDesk.tickets(2, { State: 'Spam' });
  const hidden = await helpDesk.ticket({ State: 'Bygone' });
  await prepare(helpDesk.port, 'state', { Name: 'Bygone', Valid: 0 });
  const data = await pages.stored(spam);
  const StateIDs = [...[data['StateIDs'] ?? []].flat(), String(id)];
  await using _ = await pages.store([{ name: 'with a bygone state', data: { ...data, StateIDs } }]);

  const taken = numbers((await runPage(pages, 'with a bygone state')).tickets);
  const explained = await selected(pages, 'with a bygone state');
  expect(explained).toEqual(expect.arrayContaining(numbers(shown)));
  expect(taken.filter((number) => !explained.includes(number))).toEqual([hidden.number]);
  await helpDesk.endSessions();
});
