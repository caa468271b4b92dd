// The options page: in the browser's language, and nothing is stored that is no name.
import { extension, extensionUrl, launchChromium } from './browser.ts';
import { expect, test } from './fixtures.ts';
import { actionButton, zoomOf } from './ticket-page.ts';

const languages = [
  {
    locale: 'nl',
    title: 'Opties van Loods',
    label: 'Status die een ticket als spam markeert',
    save: 'Opslaan',
    saved: 'Opgeslagen',
  },
  {
    locale: 'en',
    title: 'Options of Loods',
    label: 'State that marks a ticket as spam',
    save: 'Save',
    saved: 'Saved',
  },
];

for (const { locale, title, label, save, saved } of languages) {
  test(`the options keep a state's name, by keyboard (${locale})`, async ({ helpDesk }) => {
    await using context = await launchChromium({ port: helpDesk.port, extension, locale });
    const page = await context.newPage();
    await page.goto(extensionUrl('options.html'));
    await expect(page).toHaveTitle(title);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(page.getByLabel(label)).toHaveValue('Spam');

    await page.getByLabel(label).fill('  Junk  ');
    await page.keyboard.press('Enter');
    await expect(page.locator('output')).toContainText(saved);
    await page.getByLabel(label).fill('   ');
    await page.getByRole('button', { name: save }).click();
    await expect(page.locator('output')).toContainText('200');

    await page.getByLabel(label).fill('Junk');
    await page.locator('#key-spam').fill('B');
    await page.getByRole('button', { name: save }).click();
    await expect(page.locator('output')).toContainText('“b”');
    await page.locator('#key-spam').fill(' ');
    await page.keyboard.press('Enter');
    await expect(page.locator('output')).not.toContainText('“b”');
    await expect(page.locator('#key-spam')).toHaveAttribute('aria-invalid', 'true');

    await page.reload();
    await expect(page.getByLabel(label)).toHaveValue('Junk');
    await expect(page.locator('#key-spam')).toHaveValue('s');
  });
}

test('a feature that is switched off is missing on pages, and the others are there', async ({
  helpDesk,
  open,
}) => {
  const ticket = await helpDesk.ticket();
  await using browser = await launchChromium({ port: helpDesk.port, extension });
  const page = await browser.newPage();
  await page.goto(extensionUrl('options.html'));
  const box = page.locator('#feature-ticket-actions');
  await expect(box).toBeChecked();
  await box.uncheck();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.locator('form output')).toContainText('Saved');
  await page.reload();
  await expect(box).not.toBeChecked();
  await expect(page.locator('#feature-ticket-rename')).toBeChecked();

  const zoom = await open('bram', zoomOf(ticket), { browser });
  await expect(actionButton(zoom, 'rename')).toBeVisible();
  await expect(actionButton(zoom, 'spam')).toHaveCount(0);
});

for (const agent of ['anna', 'bram']) {
  test(`the names of state and queue are offered as the database has them (${agent})`, async ({
    helpDesk,
    open,
  }) => {
    await helpDesk.ticket();
    await using browser = await launchChromium({ port: helpDesk.port, extension });
    const options = await browser.newPage();
    await options.goto(extensionUrl('options.html'));
    await expect(options.locator('#spamState-offered')).toContainText('log in');
    const before = await helpDesk.database.rows('SELECT name FROM ticket_state WHERE valid_id = 1');
    await open(agent, 'Action=AgentPreferences', { browser });

    await options.reload();
    const offered = (id: string) =>
      options
        .locator(`#${id}-names option`)
        .evaluateAll((list) => list.map((one) => one.getAttribute('value')));
    await expect(options.locator('#spamState-offered')).toContainText('The help desk has it');
    const states = await offered('spamState');
    for (const { name } of before) expect(states).toContain(name);
    expect(states).not.toContain('nieuw');
    expect(await offered('bounceQueue')).toEqual(expect.arrayContaining(['Bounces', 'info']));

    await options.locator('#spamState').fill('Spamm');
    await expect(options.locator('#spamState-offered')).toContainText('Not among those');
  });
}
