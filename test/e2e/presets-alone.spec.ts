// Presets in Loods' own pages: first ones, order, import and export, a thousand of them.
import { readFileSync } from 'node:fs';
import { extension, extensionUrl, launchChromium } from './browser.ts';
import { expect } from './fixtures.ts';
import { test } from './journal.ts';
import { choose, control, importPresets, names, openPopup, presetWith } from './presets.ts';

test('the first ones are those of the handbook', async ({ clean: own }) => {
  const popup = await openPopup(own);
  await expect(popup.locator('main')).toContainText('A preset is a search you keep');
  await popup.getByRole('button', { name: 'Add these 6' }).click();
  await expect(names(popup)).toHaveCount(6);
  await expect(popup.locator('.heading')).toHaveText(['Automatic mail', 'Delivery failures']);
  expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

test('in Dutch', async ({ helpDesk }) => {
  await using own = await launchChromium({ port: helpDesk.port, extension, locale: 'nl' });
  const popup = await openPopup(own);
  await popup.getByRole('button', { name: 'Deze 6 toevoegen' }).click();
  await expect(popup.locator('.heading')).toHaveText(['Automatische mail', 'Niet bezorgd']);
});

test('they are ordered by keyboard and by dragging, and stay so', async ({ clean: own }) => {
  const [a, b, c] = ['a', 'b', 'c'].map((name) =>
    presetWith({ name, text: `text ${name}`, group: name === 'c' ? 'two' : 'one' }),
  );
  if (!a || !b || !c) throw new Error('Three were made');
  await importPresets(own, [a, b, c]);
  const popup = await openPopup(own);
  await expect(names(popup)).toHaveText(['a', 'b', 'c']);

  await popup.getByLabel('Find a preset').press('ArrowDown');
  await expect(control(popup, a, 'run')).toBeFocused();
  await popup.keyboard.press('Alt+ArrowDown');
  await expect(names(popup)).toHaveText(['b', 'a', 'c']);
  await expect(control(popup, a, 'run')).toBeFocused();
  await expect(popup.locator('.told')).toHaveText('a is now number 2 of 3.');
  await popup.keyboard.press('Alt+ArrowDown');
  await expect(popup.locator('.heading')).toHaveText(['one', 'two']);
  await popup.keyboard.press('Alt+ArrowDown');
  await expect(names(popup)).toHaveText(['b', 'c', 'a']);

  await control(popup, b, 'run').dragTo(control(popup, a, 'run'));
  await expect(names(popup)).toHaveText(['c', 'a', 'b']);
  await expect(popup.locator('.heading')).toHaveText(['two']);
  await popup.reload();
  await expect(names(popup)).toHaveText(['c', 'a', 'b']);
});

test('one is changed, deleted and put back', async ({ clean: own }) => {
  const [one, other] = [presetWith({ name: 'one' }), presetWith({ name: 'other', text: 'else' })];
  await importPresets(own, [one, other]);
  const popup = await openPopup(own);
  await control(popup, one, 'edit').click();
  await popup.getByLabel('What to find').fill('');
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('alert')).toContainText('This would find every ticket');
  await popup.getByLabel('What to find').fill('<b>new</b> {today}');
  await popup.keyboard.press('Enter');
  await expect(control(popup, one, 'run')).toContainText('Subject: <b>new</b> {today}');

  await control(popup, one, 'edit').click();
  await popup.getByRole('button', { name: 'Delete' }).click();
  await expect(names(popup)).toHaveText(['other']);
  await popup.getByRole('button', { name: 'Put back' }).click();
  await expect(names(popup)).toHaveText(['one', 'other']);
});

test('a press by a script does nothing', async ({ clean: own }) => {
  const preset = presetWith();
  await importPresets(own, [preset]);
  const popup = await openPopup(own);
  for (const action of ['run', 'fill', 'dialog'] as const) {
    await control(popup, preset, action).evaluate((button) => (button as HTMLElement).click());
  }
  // Said of a press that counts: there is no tab of the help desk.
  await expect(popup.locator('.told')).toHaveCount(0);
  await control(popup, preset, 'fill').click();
  await expect(popup.locator('.told')).toContainText('This needs a tab of the help desk');
  expect(own.pages().filter((page) => page.url().includes('/otrs/'))).toEqual([]);
});

test('a thousand are drawn as far as they are seen', async ({ clean: own }) => {
  const all = Array.from({ length: 1000 }, (_, index) =>
    presetWith({
      name: `Preset ${index + 1}`,
      text: `text ${index + 1}`,
      group: `Group ${Math.floor(index / 50)}`,
    }),
  );
  await importPresets(own, all);
  const popup = await openPopup(own);
  await expect(names(popup).first()).toHaveText('Preset 1');
  expect(await names(popup).count()).toBeLessThan(40);

  await popup.getByLabel('Find a preset').press('ArrowDown');
  for (let step = 0; step < 30; step++) await popup.keyboard.press('PageDown');
  await expect(popup.getByRole('button', { name: 'Search: Preset 151' })).toBeFocused();
  await expect(popup.getByRole('button', { name: 'Search: Preset 151' })).toBeInViewport();
  expect(await names(popup).count()).toBeLessThan(40);

  await popup.getByLabel('Find a preset').fill('777');
  await expect(names(popup)).toHaveText(['Preset 777']);
});

test('they are given away and taken over, after a look', async ({ clean: own }) => {
  const hostile = presetWith({ name: '<img src=x onerror=alert(1)>', group: 'one' });
  const changed = presetWith({ name: 'Changed', text: 'before' });
  await importPresets(own, [hostile, changed]);
  const options = await own.newPage();
  await options.goto(extensionUrl('options.html'));
  const downloading = options.waitForEvent('download');
  await options.getByRole('button', { name: 'Export presets' }).click();
  const file = JSON.parse(readFileSync(await (await downloading).path(), 'utf8'));
  expect(file).toEqual({ loods: 'presets', version: 1, presets: [hostile, changed] });

  file.presets[1].text = 'after';
  file.presets.push(presetWith({ name: 'Fresh', text: 'new' }));
  await choose(options, JSON.stringify(file));
  const section = options.locator('section', { has: options.locator('#presets') });
  await expect(section).toContainText('1 is new:');
  await expect(section).toContainText('Changed · Subject: before → Changed · Subject: after');
  await expect(section).toContainText('1 is here already.');
  const popup = await openPopup(own);
  await expect(names(popup)).toHaveText([hostile.name, 'Changed']);
  await options.locator('[data-loods-action="presets-merge"]').click();
  await expect(section).toContainText('Taken over: 2.');
  await expect(names(popup)).toHaveText([hostile.name, 'Changed', 'Fresh']);
});

for (const [name, content, said] of [
  ['is no JSON', '{\n  "loods": "presets",\n  "presets": [}\n', 'Line 3, column 15'],
  [
    'has a mistake',
    JSON.stringify({
      loods: 'presets',
      version: 1,
      presets: [presetWith(), { ...presetWith(), field: 'Action' }],
    }),
    'presets[2].field: not one of',
  ],
] as const) {
  test(`a file that ${name} is refused, with the place, and nothing is changed`, async ({ clean: own }) => {
    await importPresets(own, [presetWith({ name: 'Mine' })]);
    const options = await own.newPage();
    await options.goto(extensionUrl('options.html'));
    await choose(options, content);
    const section = options.locator('section', { has: options.locator('#presets') });
    await expect(section).toContainText('Nothing was changed');
    await expect(section).toContainText(said);
    await expect(options.locator('[data-loods-action="presets-merge"]')).toHaveCount(0);
    await expect(names(await openPopup(own))).toHaveText(['Mine']);
  });
}

test('presets of a database of the version before are there, for the help desk that it knew', async ({
  helpDesk,
}) => {
  await using browser = await launchChromium({ port: helpDesk.port, extension });
  const bare = await browser.newPage();
  await bare.goto(extensionUrl('requests.js'));
  const preset = presetWith({ name: 'Before' });
  await bare.evaluate(
    async (row) => {
      const done = (request: IDBRequest | IDBTransaction, event: string) =>
        new Promise((resolve) => request.addEventListener(event, resolve));
      const opening = indexedDB.open('loods-presets', 10); // Dexie's version 1
      opening.addEventListener('upgradeneeded', () => {
        opening.result.createObjectStore('presets', { keyPath: 'id' });
      });
      await done(opening, 'success');
      const writing = opening.result.transaction('presets', 'readwrite');
      writing.objectStore('presets').put(row);
      await done(writing, 'complete');
      opening.result.close();
    },
    { ...preset, position: 0 },
  );

  const popup = await openPopup(browser);
  await expect(names(popup)).toHaveText(['Before']);
});
