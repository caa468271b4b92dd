// The search helper in the quick searches: the full-text box in the head of each page, and "Link with" of a ticket's links.
import type { Page } from '@playwright/test';
import { ticketsOfBadInput, typeBadInput } from './bad-input.ts';
import { extension, helpDeskUrl, launchChromium, setSearchAutomatically } from './browser.ts';
import { expect, logIn, test } from './fixtures.ts';
import { HelpDesk } from './help-desk.ts';
import { foundNumbers, haveFulltextBox, line, proposal, status } from './search-page.ts';

const subject = 'Cron <root@mail> has been "failed" :) again'; // brackets that don't match find nothing (6.5.1)

test("the toolbar's full-text box", async ({ helpDesk, open }) => {
  await using own = await HelpDesk.start(`${helpDesk.instance.name}-toolbar`);
  await haveFulltextBox(own);
  await using browser = await launchChromium({ port: own.port, extension });
  const ticket = await own.ticket({ Title: subject });
  const visit = () => open('bram', 'Action=AgentDashboard', { browser, helpDesk: own });
  const input = (page: Page) => page.locator('#Fulltext');

  await test.step('who has the focus in it before Loods is there is helped, too; Enter applies and Enter searches', async () => {
    const page = await browser.newPage();
    await page.addInitScript(() => {
      const focus = () => document.getElementById('Fulltext')?.focus();
      new MutationObserver(focus).observe(document, { childList: true, subtree: true });
    });
    await logIn(browser, await own.logIn('bram'));
    await page.goto(`${helpDeskUrl}?Action=AgentDashboard`);
    await page.keyboard.insertText(subject);
    await expect(status(page)).toContainText('Finds 1 ticket.');
    await page.keyboard.press('Enter');
    await expect(input(page)).toHaveValue(/^"\*cron\*"&&/);
    await page.keyboard.press('Enter');
    await expect(page.locator('.Headline h1')).toContainText(ticket.number);
  });

  await test.step('the line lies over the page, and goes with the focus', async () => {
    const page = await visit();
    const heightOf = () => page.locator('#Header').evaluate(({ clientHeight }) => clientHeight);
    const before = await heightOf();
    await input(page).fill(subject);
    await expect(proposal(page)).toBeVisible();
    expect(await heightOf()).toBe(before);
    const [under, field] = [await line(page).locator('.line').boundingBox(), await input(page).boundingBox()];
    expect(under?.y).toBeGreaterThanOrEqual((field?.y ?? 0) + (field?.height ?? 0));
    await page.keyboard.press('Tab');
    await expect(proposal(page)).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(proposal(page)).toBeHidden();
    await expect(input(page)).toHaveValue(subject);
  });

  await test.step('Escape, and Enter searches for what was typed: nothing is found', async () => {
    const page = await visit();
    await input(page).fill(subject);
    await expect(proposal(page)).toBeVisible(); // Escape before it comes would send nothing away
    await page.keyboard.press('Escape');
    await expect(proposal(page)).toBeHidden();
    await page.keyboard.press('Enter');
    await expect(page.locator('#OverviewBody, ul.Overview')).toBeVisible();
    expect(await foundNumbers(page)).toEqual([]);
  });

  await test.step('whatever is typed', async () => {
    const page = await visit();
    await typeBadInput(input(page), await ticketsOfBadInput(own), { target: 'fulltext' });
  });

  await test.step('with the automatic setting, Enter applies and searches at once', async () => {
    await using _ = await setSearchAutomatically(browser);
    const page = await visit();
    await input(page).fill(subject);
    await expect(proposal(page)).toHaveAttribute('title', /when you search/);
    await page.keyboard.press('Enter');
    await expect(page.locator('.Headline h1')).toContainText(ticket.number);
  });

  await test.step('a number is left alone, and leads to its ticket', async () => {
    const page = await visit();
    await input(page).fill(ticket.number);
    await expect(line(page)).toContainText('Finds');
    await expect(proposal(page)).toHaveCount(0);
    await page.keyboard.press('Enter');
    await expect(page.locator('.Headline h1')).toContainText(ticket.number);
  });
});

test("7.x' box proposes nothing once it is to search customers", async ({ open }) => {
  const page = await open('bram', 'Action=AgentDashboard');
  // As 7.x has it (HeaderToolbar.tt), on the only server there is.
  await page.locator('#Header').evaluate((header) => {
    header.insertAdjacentHTML(
      'beforeend',
      `<form name="ToolBarSearch"><input id="ToolBarSearchTerm" name="ToolBarSearchTerm">${[
        'Fulltext',
        'CustomerID',
      ]
        .map(
          (name) =>
            `<input type="radio" name="ToolBarSearchBackend" value="ToolBarSearchBackend${name}" checked>`,
        )
        .join('')}</form>`,
    );
  });
  const input = page.locator('#ToolBarSearchTerm');
  const backend = (name: string) => page.locator(`[value="ToolBarSearchBackend${name}"]`);
  await backend('Fulltext').check();
  await input.fill(subject);
  await expect(proposal(page)).toBeVisible();

  await backend('CustomerID').check();
  await input.focus();
  await expect(proposal(page)).toBeHidden();
  await page.evaluate('document.forms.ToolBarSearch.onsubmit = () => false');
  await page.keyboard.press('End');
  await page.keyboard.type('!');
  await expect(proposal(page)).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(input).toHaveValue(`${subject}!`);

  await backend('Fulltext').check();
  await input.focus();
  await expect(proposal(page)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(input).toHaveValue(/^"\*cron\*"&&/);
});

const linkingOf = (ticket: number) =>
  `Action=AgentLinkObject;SourceObject=Ticket;SourceKey=${ticket};Mode=Normal;InitialSearch=n`;

// Quotes find nothing there: the server glues wildcards to them.
for (const [field, name] of [
  ['Title', 'SEARCH::TicketTitle'],
  ['Full text', 'SEARCH::TicketFulltext'],
] as const)
  test(`"Link with", by ${field}`, async ({ helpDesk, open }) => {
    const mine = `${subject} (link) by ${field}`;
    const source = await helpDesk.ticket({ Title: 'To be linked' });
    const target = await helpDesk.ticket({ Title: mine });
    const page = await open('bram', linkingOf(source.id));
    const input = page.locator(`input[name="${name}"]`);
    await input.fill(mine);
    await expect(status(page)).toContainText('Finds 1 ticket.');
    await page.keyboard.press('Enter');
    await expect(input).not.toHaveValue(/["()]/);
    await expect(status(page)).toContainText('Finds 1 ticket.');
    await page.locator('#SubmitSearch').click();
    await expect(page.locator('.DataTable')).toContainText(target.number);
  });

test('"Link with", with the automatic setting: its button applies and searches at once', async ({
  chromium,
  helpDesk,
  open,
}) => {
  const mine = `${subject} (link) at once`;
  const source = await helpDesk.ticket();
  const target = await helpDesk.ticket({ Title: mine });
  await using _ = await setSearchAutomatically(chromium);
  const page = await open('bram', linkingOf(source.id));
  await page.locator('input[name="SEARCH::TicketTitle"]').fill(mine);
  await expect(proposal(page)).toHaveAttribute('title', /when you search/);
  await page.locator('#SubmitSearch').click();
  await expect(page.locator('.DataTable')).toContainText(target.number);
});

test('"Link with" takes whatever is typed', async ({ helpDesk, open }) => {
  const tickets = await ticketsOfBadInput(helpDesk);
  const { id } = await helpDesk.ticket();
  const page = await open('bram', linkingOf(id));
  const input = page.locator('[name="SEARCH::TicketTitle"]');
  await typeBadInput(input, tickets, { target: 'title', isGlued: true });
});
