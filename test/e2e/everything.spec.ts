// Everything in one file: given away by one browser, taken over by another.
import { readFile } from 'node:fs/promises';
import { extensionUrl } from './browser.ts';
import { expect, test } from './fixtures.ts';
import { importPresets, names, openPopup, presetWith } from './presets.ts';
import { actionButton, toast, zoomOf } from './ticket-page.ts';

const elsewhere = 'https://helpdesk.example.org/otrs/index.pl';

test('options, presets, policies and journal go to another browser, after a look, and only once', async ({
  helpDesk,
  open,
  dutch: one,
  clean: other,
}) => {
  const ticket = await helpDesk.ticket();
  const options = await one.newPage();
  await options.goto(extensionUrl('options.html'));
  await options.locator('#undoSeconds').fill('30');
  await options.locator('#feature-list-bulk').uncheck();
  await options.locator('form button[type="submit"]').click();
  await expect(options.locator('form output')).toContainText('Opgeslagen');
  await importPresets(one, [presetWith({ name: 'Carried along' })]);
  const page = await open('bram', zoomOf(ticket), { browser: one });
  await actionButton(page, 'spam').click();
  await expect(toast(page, 'done')).toBeVisible();
  await options.bringToFront();
  await expect(options.locator('.journal')).toContainText(ticket.number);
  const downloading = options.waitForEvent('download');
  await options.getByRole('button', { name: 'Alles exporteren' }).click();
  const text = await readFile(await (await downloading).path(), 'utf8');

  const theirs = await other.newPage();
  await theirs.goto(extensionUrl('options.html'));
  const section = theirs.locator('.everything');
  const choose = (content: string) =>
    section.locator('input[type="file"]').setInputFiles({
      name: 'everything.json',
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    });

  await choose(text.replace('"undoSeconds":30', '"undoSeconds":3'));
  await expect(section).toContainText('helpDesks[1].settings.settings.undoSeconds: empty or too few');
  await choose(text.slice(0, -10));
  await expect(section).toContainText('here it stops being JSON');

  const file = JSON.parse(text);
  const added = {
    ...file.helpDesks[0],
    helpDesk: elsewhere,
    presets: [],
    policies: [],
    journal: [],
    runs: [],
  };
  await choose(JSON.stringify({ ...file, helpDesks: [...file.helpDesks, added] }));
  await expect(section).toContainText('the options become those of the file');
  await expect(section).toContainText('1 preset is new or other');
  await expect(section).toContainText('1 more in the journal');
  await expect(theirs.locator('#undoSeconds')).toHaveValue('20');
  await section.getByRole('button', { name: 'Take over' }).click();
  await expect(section).toContainText('Taken over');

  await theirs.reload();
  await theirs.getByLabel('tickets.piratenpartij.nl').check();
  await expect(theirs.locator('#undoSeconds')).toHaveValue('30');
  await expect(theirs.locator('#feature-list-bulk')).not.toBeChecked();
  await expect(theirs.locator('.journal')).toContainText(ticket.number);
  await expect(theirs.getByLabel('helpdesk.example.org')).toHaveCount(1);
  await expect(theirs.getByRole('button', { name: 'Allow helpdesk.example.org' })).toBeVisible();
  await choose(text);
  await expect(section).toContainText('All of it is here already.');
  await theirs.getByRole('button', { name: 'Take helpdesk.example.org away' }).click();
  await expect(theirs.getByLabel('helpdesk.example.org')).toHaveCount(0);
  const popup = await openPopup(other);
  await expect(names(popup)).toHaveText(['Carried along']);
});
