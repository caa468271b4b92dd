// What an agent sees later must not depend on what Loods did or asked meanwhile: the Back link, the last search, seen marks and
// last views are as they were, and a mention stays unseen until he opens the ticket.
import { expect, test } from './fixtures.ts';
import type { HelpDesk } from './help-desk.ts';
import { actionButton, toast, zoomOf } from './ticket-page.ts';

/** Has Anna mention Bram in a note. */
const mention = (helpDesk: HelpDesk, ticket: { id: number }) =>
  helpDesk.act('anna', {
    Action: 'AgentTicketNote',
    Subaction: 'Store',
    TicketID: ticket.id,
    CreateArticle: 1,
    Subject: 'Look',
    Body: '<a class="Mention" href="#">@bram</a> is this spam?',
  });

async function unseen(helpDesk: HelpDesk, ticket: { id: number }): Promise<boolean> {
  const flags = await helpDesk.database.rows(
    "SELECT ticket_value FROM ticket_flag WHERE ticket_key = 'MentionSeen' AND ticket_id = ?",
    [ticket.id],
  );
  return flags.some((flag) => flag['ticket_value'] === '0');
}

test('a mention that came after the page was loaded stays unseen, whatever is done on it', async ({
  helpDesk,
  open,
}) => {
  const ticket = await helpDesk.ticket();
  const page = await open('bram', zoomOf(ticket));
  await helpDesk.untilQuiet(page, ticket);
  await mention(helpDesk, ticket);
  expect(await unseen(helpDesk, ticket)).toBe(true);

  for (const action of ['spam', 'undo', 'bounce', 'undo']) {
    const asked = page.waitForResponse((answer) =>
      Boolean(answer.request().postData()?.includes('MentionSeen')),
    );
    await actionButton(page, action).click();
    await (await asked).finished();
    await expect(toast(page, 'done')).toBeVisible();
  }

  await page.waitForLoadState('networkidle');
  expect(await unseen(helpDesk, ticket)).toBe(true);
  await page.reload();
  expect(await unseen(helpDesk, ticket)).toBe(false); // so Znuny does know it
});

test('actions on a ticket’s page and their undoing leave no traces but in the ticket', async ({
  helpDesk,
  open,
}) => {
  const ticket = await helpDesk.ticket();
  const page = await open('bram', zoomOf(ticket));
  await helpDesk.untilQuiet(page, ticket);
  const before = await helpDesk.traces();

  for (const action of ['spam', 'undo', 'bounce', 'undo', 'rename', 'undo']) {
    const followed = page.waitForResponse(/Action=AgentTicketZoom/); // the page shows what the server has
    await actionButton(page, action).click();
    if (action === 'rename') {
      await page.locator('.Headline input').fill('No traces');
      await page.keyboard.press('Enter');
    }
    await (await followed).finished();
    await expect(toast(page, 'done')).toContainText(action === 'undo' ? 'Undone' : ticket.number);
    expect(await helpDesk.traces(), action).toEqual(before);
  }
});
