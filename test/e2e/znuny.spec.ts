// The throw-away server itself: what the other tests rely on.
import { reset, stop } from '../znuny/server.ts';
import { expect, test } from './fixtures.ts';
import { HelpDesk } from './help-desk.ts';

test('instances run side by side, and a reset brings back the first state', async ({ helpDesk }) => {
  const name = `${helpDesk.instance.name}-side`;
  const other = await HelpDesk.start(name);
  try {
    const { id } = await other.ticket({ Title: 'Only here' });
    const titles = (await helpDesk.database.rows('SELECT title FROM ticket')).map(({ title }) => title);
    expect(titles).not.toContain('Only here');
    await other.database.close();

    const again = new HelpDesk(await reset(name));
    expect(again.port).toBe(other.port);
    await expect(again.database.ticket(id)).rejects.toThrow('The database has no ticket');
    expect(await again.logIn('anna')).toMatch(/^\w+$/);
    await again.database.close();
  } finally {
    await stop(name);
  }
});
