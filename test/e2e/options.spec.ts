// The options page: in the browser's language, and nothing is stored that is no name.
import { extension, extensionUrl, launchChromium } from './browser.ts';
import { expect, test } from './fixtures.ts';

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
