// What is drawn only where an admin has set the help desk otherwise: on one of its own.
import { helpDeskUrl } from '../browser.ts';
import { expect } from '../fixtures.ts';
import { startOwn } from '../own-help-desk.ts';
import * as run from '../run-page.ts';
import { haveFulltextBox, previews } from '../search-page.ts';
import type { Surfaces } from './surface.ts';

const never = () => {};

export const otherwiseSurfaces: Record<string, Surfaces> = {
  'on a help desk that is set otherwise': async function* ({ helpDesk, open, own }) {
    const mine = own.use(await startOwn(helpDesk, 'surfaces'));
    await haveFulltextBox(mine.helpDesk);
    await mine.helpDesk.setting('Ticket::GenericAgentRunLimit', 2);
    await mine.helpDesk.ticket({ Title: 'Cron <root@mail> has been "failed"' });
    await mine.helpDesk.tickets(3, { State: 'Spam' });

    const page = await open('wim', 'Action=AgentDashboard', mine);
    await page.locator('#Fulltext').fill('Cron <root@mail> has been "failed"');
    await expect(previews(page)).not.toHaveCount(0);
    yield ['a search in the head of the page', page];

    await page.goto(`${helpDeskUrl}?${run.runQuery(run.spam)}`);
    await run.confirmBackup(page);
    await page.route((url) => run.isRun(url.href), never);
    await run.guardButton(page, 'run').click();
    await expect(run.guardButton(page, 'stop')).toBeVisible();
    yield ['a run under way', page];
  },
};
