// Type what you read: under a search field stands what finds it, and a key or a click puts it in.
import { expect, test } from './fixtures.ts';
import { foundNumbers, line, previews, proposal, searchDialog, status } from './search-page.ts';

const subject = 'Cron <root@mail> test -x /etc/cron.daily (again): "failed" && done!';

for (const field of ['Title', 'MIMEBase_Subject', 'Fulltext']) {
  test(`in the dialog's ${field}, Enter applies and Enter searches`, async ({ helpDesk, open }) => {
    const mine = `${subject} ${field}`;
    const ticket = await helpDesk.ticket({ Title: mine });
    const page = await open('bram', 'Action=AgentDashboard');
    const input = await searchDialog(page, field);

    await input.fill(mine);
    await expect(input).toHaveValue(mine);
    const search = (await proposal(page).getAttribute('data-loods-search-suggestion')) ?? '';
    await expect(status(page)).toContainText('Finds 1 ticket.');
    await expect(previews(page)).toContainText(mine);
    await page.keyboard.press('Enter');
    await expect(input).toHaveValue(search);
    await expect(input).toBeFocused();
    await expect(line(page)).toContainText('Loods put this search in. Enter searches.');
    await page.keyboard.press('Enter');

    await expect(page.locator('.Headline h1')).toContainText(ticket.number);
    expect(await foundNumbers(page)).toEqual([ticket.number]);
  });
}
