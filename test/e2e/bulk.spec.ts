// Spam and Bounces on the ticked tickets of a list.
import { bulkButton, listOf, panel, tick } from './bulk-page.ts';
import { expect, test } from './fixtures.ts';

for (const view of ['Small', 'Medium', 'Preview']) {
  test(`${view}: three ticked tickets become spam, the fourth does not`, async ({ helpDesk, open }) => {
    const title = `Three of ${view}`;
    const [other, ...tickets] = await helpDesk.tickets(4, { Title: title });
    if (!other) throw new Error('There is no ticket');
    const page = await open('bram', listOf(title, view));
    await expect(bulkButton(page, 'spam')).toHaveAttribute('aria-disabled', 'true');

    for (const ticket of tickets) await tick(page, ticket).click();
    await expect(bulkButton(page, 'spam')).toHaveText('Spam (3)');
    await bulkButton(page, 'spam').click();

    await expect(panel(page)).toHaveAttribute('data-loods-toast', 'done');
    await expect(panel(page).getByRole('status')).toHaveText('3 done');
    for (const { id } of tickets) {
      expect(await helpDesk.database.ticket(id)).toMatchObject({
        state: 'Spam',
        lock: 'unlock',
        owner: 'bram',
        queue: 'info',
        articles: 1,
      });
      await expect(tick(page, { id })).not.toBeChecked();
    }
    expect(await helpDesk.database.ticket(other.id)).toMatchObject({ state: 'new', owner: 'root@localhost' });
    await expect(bulkButton(page, 'spam')).toHaveText('Spam');
  });
}
