// Type what you read: under a search field stands what finds it, and a key or a click puts it in.
import type { Page } from '@playwright/test';
import { badInput, ticketsOfBadInput, typeBadInput } from './bad-input.ts';
import { helpDeskUrl, setSearchAutomatically } from './browser.ts';
import { expect, test } from './fixtures.ts';
import {
  foundNumbers,
  isSearch,
  line,
  previews,
  proposal,
  searchDialog,
  searchField,
  status,
} from './search-page.ts';

/** With what the handbook forbids, with stop words, and with what makes people think that the search is broken. */
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

test('Escape keeps what was typed, the dialog stays, and Enter searches for just that', async ({
  helpDesk,
  open,
}) => {
  const mine = `${subject} Escape`;
  await helpDesk.ticket({ Title: mine });
  const page = await open('anna', 'Action=AgentDashboard');
  const input = await searchDialog(page, 'MIMEBase_Subject');
  await input.fill(mine);
  await expect(proposal(page)).toContainText('Zo zoeken');

  await page.keyboard.press('Escape');
  await expect(proposal(page)).toBeHidden();
  await expect(input).toHaveValue(mine);
  const [request] = await Promise.all([page.waitForRequest(isSearch), page.keyboard.press('Enter')]);

  expect(sent(request.postData(), 'MIMEBase_Subject')).toBe(mine);
  await expect(page.locator('#OverviewBody, ul.Overview')).toBeVisible();
  expect(await foundNumbers(page)).toEqual([]);
});

test('nothing changes by itself: Run search sends what was typed', async ({ open }) => {
  const page = await open('bram', 'Action=AgentDashboard');
  const input = await searchDialog(page, 'Title');
  await input.fill(subject);
  await expect(status(page)).toContainText('Finds');

  const [request] = await Promise.all([
    page.waitForRequest(isSearch),
    page.waitForEvent('load'), // a test that ends before leaves the server at work, and closing waited a minute once
    page.locator('#SearchFormSubmit').click(),
  ]);
  expect(sent(request.postData(), 'Title')).toBe(subject);
});

test('in one dialog, as long as nobody searches', async ({ open }) => {
  const page = await open('bram', 'Action=AgentDashboard');
  const input = await searchDialog(page, 'Title');

  await test.step('a script of the page presses in vain', async () => {
    await input.fill(subject);
    await proposal(page).evaluate((button: HTMLElement) => button.click());
    await input.evaluate((field) =>
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })),
    );
    await expect(input).toHaveValue(subject);
  });

  await test.step('a click applies; what was typed comes back by button and by undo', async () => {
    const search = (await proposal(page).getAttribute('data-loods-search-suggestion')) ?? '';
    await proposal(page).click();
    await expect(input).toHaveValue(search);
    await line(page).getByRole('button', { name: 'Back to what I typed' }).click();
    await expect(input).toHaveValue(subject);
    await expect(proposal(page)).toBeHidden();

    await input.fill(`${subject}?`);
    await page.keyboard.press('Tab'); // past the link that removes the field
    await page.keyboard.press('Tab');
    await expect(proposal(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(input).toHaveValue(/^"\*Cron\*/);
    await page.keyboard.press('Control+z');
    await expect(input).toHaveValue(`${subject}?`);
  });

  await test.step('what searches by itself is left alone: plain words, and expressions on purpose', async () => {
    await input.fill('');
    const fulltext = await searchField(page, 'Fulltext');
    for (const typed of ['paniclog', 'exim paniclog', '(*exim*&&*paniclog*)', '"*exim*"']) {
      await fulltext.fill(typed);
      await expect(status(page)).toContainText(/Finds \d+ ticket/); // other tests make such tickets, too
      await expect(proposal(page)).toHaveCount(0);
    }
    await fulltext.fill('');
  });

  await test.step('a second Escape closes the dialog, as ever', async () => {
    await input.fill(`${subject}!`);
    await expect(proposal(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(input).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(input).toBeHidden();
  });
});

test('what looks like an expression is left alone until someone says that it is a text', async ({
  helpDesk,
  open,
}) => {
  const subject = '!*Asterisken* (echt)||*zo*';
  const ticket = await helpDesk.ticket({ Title: subject });
  const page = await open('anna', 'Action=AgentDashboard');
  const input = await searchDialog(page, 'Title');
  const asText = line(page).getByRole('button', { name: 'Zoek precies deze tekst' });
  await input.fill('!*Asterisken*&&*zo*'); // another expression
  await expect(asText).toBeVisible();
  await input.fill('*Asterisken* gewoon'); // a text
  await expect(proposal(page)).toBeVisible();
  await expect(asText).toBeHidden();

  await input.fill('(!*Asterisken*)');
  await expect(line(page)).toContainText('als zoekuitdrukking opgevat');
  await expect(proposal(page)).toHaveCount(0);
  await page.keyboard.press('Tab'); // past the link that removes the field
  await page.keyboard.press('Tab');
  await expect(asText).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(input).toBeFocused();
  await expect(input).toHaveValue('(!*Asterisken*)');
  await expect(proposal(page)).toHaveAttribute('data-loods-search-suggestion', '"*(!*Asterisken*)*"');
  await expect(status(page)).toContainText('Vindt geen ticket.');

  await input.fill('!*Asterisken*');
  await expect(proposal(page)).toHaveCount(0); // asked for that one alone
  await asText.click();
  await expect(status(page)).toContainText('Vindt 1 ticket.');
  await expect(previews(page)).toContainText(subject);
  await page.keyboard.press('Enter');
  await expect(input).toHaveValue('"*!*Asterisken*"');
  await page.keyboard.press('Enter');
  await expect(page.locator('.Headline h1')).toContainText(ticket.number);
});

test('a ticket number is taken out of what stands around it', async ({ helpDesk, open }) => {
  const ticket = await helpDesk.ticket({ Title: 'By number' });
  const page = await open('bram', 'Action=AgentDashboard');
  const input = await searchDialog(page, 'TicketNumber');
  await input.fill(`Re: [Ticket#${ticket.number}] By number`);
  await expect(proposal(page)).toHaveAttribute('data-loods-search-suggestion', ticket.number);
  await page.keyboard.press('Enter');
  await expect(input).toHaveValue(ticket.number);
  await page.keyboard.press('Enter');
  await expect(page.locator('.Headline h1')).toContainText(ticket.number);
});

test('with the automatic setting', async ({ chromium, helpDesk, open }) => {
  const ways: Record<string, (page: Page) => Promise<void>> = {
    Enter: (page) => page.keyboard.press('Enter'),
    'Run search': (page) => page.locator('#SearchFormSubmit').click(),
  };
  await using _ = await setSearchAutomatically(chromium);
  const page = await open('bram', 'Action=AgentDashboard');
  for (const [name, search] of Object.entries(ways))
    await test.step(`${name} applies and searches at once`, async () => {
      const mine = `${subject} at once by ${name}`;
      const ticket = await helpDesk.ticket({ Title: mine });
      const input = await searchDialog(page, 'MIMEBase_Subject');
      await input.fill(mine);
      await expect(proposal(page)).toHaveAttribute('title', /when you search/);
      await search(page);
      await expect(page.locator('.Headline h1')).toContainText(ticket.number);
      await page.goto(`${helpDeskUrl}?Action=AgentDashboard`);
    });

  await test.step('Escape is heard all the same', async () => {
    const input = await searchDialog(page, 'Title');
    await input.fill(subject);
    await expect(proposal(page)).toBeVisible();
    await page.keyboard.press('Escape');
    const [request] = await Promise.all([page.waitForRequest(isSearch), page.keyboard.press('Enter')]);
    expect(sent(request.postData(), 'Title')).toBe(subject);
  });
});

test('whatever is typed: what is proposed finds it, and Znuny understands it', async ({ helpDesk, open }) => {
  const tickets = await ticketsOfBadInput(helpDesk);
  const page = await open('bram', 'Action=AgentDashboard');
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await typeBadInput(await searchDialog(page, 'Title'), tickets, { target: 'title' });
  await typeBadInput(await searchField(page, 'Fulltext'), tickets, { target: 'fulltext' });
  for (const field of ['Title', 'Fulltext'])
    await page.locator(`#SearchInsert [name="${field}"]`).fill(badInput['control characters']);
  for (const field of ['Title', 'Fulltext'])
    await page.locator(`#SearchInsert [name="${field}"]`).press('Enter');
  await page.locator('#SearchFormSubmit').click();
  await page.waitForURL(/AgentTicket(Search|Zoom)|index\.pl$/);
  expect(await foundNumbers(page)).toContain(
    tickets[Object.keys(badInput).indexOf('control characters')]?.number,
  );
  expect(errors).toEqual([]);
});

/** A field of the form that was sent. */
function sent(body: string | null, name: string): string | undefined {
  return new URLSearchParams(body ?? '').get(name) ?? undefined;
}
