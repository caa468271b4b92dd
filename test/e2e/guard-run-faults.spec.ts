// A run when the way to the server breaks, the server dies, or the session ends: no run, or "not known" and then the truth.
import type { Request, Route } from '@playwright/test';
import { killWorkers } from '../znuny/server.ts';
import { beforeRun, carryOut, forgetRun, loseRun, spamLeft } from './before-run.ts';
import { breakRequests } from './faults.ts';
import { expect, logIn } from './fixtures.ts';
import { test } from './job-desk.ts';
import { copyTicket } from './many-tickets.ts';
import { expectVerdict, guardButton, isRun, keptRuns, news, panel, pressRun } from './run-page.ts';

test('when the server is gone: nothing is run, or it is not known until it can be seen', async ({
  desk,
  open,
}) => {
  test.slow();
  const { helpDesk } = desk;
  const page = await beforeRun(open, desk, 3);
  const gone = (route: Route) => route.abort('connectionrefused');

  await test.step('before the press', async () => {
    const mend = await breakRequests(page, () => true, gone);
    await pressRun(page);
    await expect(news(page)).toContainText('Nothing was run. The help desk can’t be reached.');
    await expectVerdict(page, 'unknown');
    await expect(guardButton(page, 'run')).toHaveCount(0);
    mend();
    await panel(page).getByRole('button', { name: 'Look again' }).click();
    await expectVerdict(page, 'pass');
    expect(await spamLeft(helpDesk)).toBe(3);
  });

  await test.step('in place of the run', async () => {
    const mend = await breakRequests(page, (route) => isRun(route.request().url()), gone);
    await pressRun(page);
    await expect(news(page)).toContainText('It is not known what was run. Znuny had not begun');
    await expectVerdict(page, 'pass');
    mend();
    expect(await spamLeft(helpDesk)).toBe(3);
  });

  await test.step('the answer alone is lost', async () => {
    const mend = await breakRequests(
      page,
      (route) => isRun(route.request().url()),
      (route) => loseRun(route, helpDesk.port),
    );
    await pressRun(page);
    await expect(panel(page).locator('[data-loods-toast="done"]')).toContainText('Deleted: 3');
    mend();
    expect(await spamLeft(helpDesk)).toBe(0);
  });

  await test.step('after the run was sent, and for a while', async () => {
    await helpDesk.tickets(2, { State: 'Spam' });
    await forgetRun(helpDesk);
    await page.reload();
    let isSent = false;
    const mend = await breakRequests(
      page,
      (route) => isSent || isRun(route.request().url()),
      async (route) => {
        if (isSent) return gone(route);
        isSent = true;
        return loseRun(route, helpDesk.port);
      },
    );
    await pressRun(page);
    await expect(news(page)).toContainText('It is not known what was run. The help desk can’t be reached.');
    await expectVerdict(page, 'unknown');
    expect((await keptRuns(desk.browser))[0]).toMatchObject({ outcome: 'unknown', countBefore: 2 });
    mend();
    await panel(page).getByRole('button', { name: 'Look again' }).click();
    await expect(panel(page).locator('[data-loods-toast="done"]')).toContainText(
      'Deleted: 2. There are 0 now.',
    );
    expect((await keptRuns(desk.browser))[0]).toMatchObject({ outcome: 'done', countAfter: 0 });
    expect(await spamLeft(helpDesk)).toBe(0);
  });
});

test('a run that waits, stands still or dies is not known, and found out about later', async ({
  desk,
  open,
}) => {
  test.slow();
  const { helpDesk, browser } = desk;
  const page = await beforeRun(open, desk, 3);
  const lookAgain = () => panel(page).getByRole('button', { name: 'Look again' }).click();
  const newest = async () => (await keptRuns(browser))[0];
  const patience = { timeout: 40_000 }; // four looks, each of them two pages

  await test.step('its request waits while looks are answered', async () => {
    let request: Request | undefined;
    const mend = await breakRequests(
      page,
      (route) => isRun(route.request().url()),
      async (route) => {
        request = route.request();
        await route.abort('connectionreset');
      },
    );
    await pressRun(page);
    await expect(news(page)).toContainText('It is not known what was run. Znuny had not begun', patience);
    expect(await newest()).toMatchObject({ outcome: 'unknown' });
    mend();
    if (request) await carryOut(request, helpDesk.port);
    expect(await spamLeft(helpDesk)).toBe(0);
    await lookAgain();
    await expect(panel(page).locator('[data-loods-toast="done"]')).toContainText(
      'Deleted: 3. There are 0 now.',
    );
    expect(await newest()).toMatchObject({ outcome: 'done', countAfter: 0 });
  });

  await test.step('it stands still for longer than Loods looks, and goes on', async () => {
    await helpDesk.tickets(3, { State: 'Spam' });
    await lookAgain();
    let carried: Promise<void> | undefined;
    const mend = await breakRequests(
      page,
      (route) => isRun(route.request().url()),
      async (route) => {
        carried = carryOut(route.request(), helpDesk.port);
        await route.abort('connectionreset');
      },
    );
    {
      await using _ = await helpDesk.database.hold('SELECT id FROM ticket_history');
      await pressRun(page);
      await expect(news(page)).toContainText('the number of tickets has stopped falling.', patience);
      expect(await newest()).toMatchObject({ outcome: 'unknown', countAfter: 3 });
      expect(await spamLeft(helpDesk)).toBe(3);
    }
    await carried;
    mend();
    await lookAgain();
    await expect(panel(page).locator('[data-loods-toast="done"]')).toContainText(
      'Deleted: 3. There are 0 now.',
    );
    expect(await newest()).toMatchObject({ outcome: 'done', countBefore: 3, countAfter: 0 });
  });

  await test.step('the server’s process dies in the middle', async () => {
    const [seed] = await helpDesk.tickets(1, { State: 'Spam' });
    await copyTicket(helpDesk.database, seed?.id ?? 0, 499);
    await forgetRun(helpDesk);
    await page.reload();
    await pressRun(page);
    await expect.poll(() => spamLeft(helpDesk)).toBeLessThan(500);
    killWorkers(helpDesk.instance);
    await expect(news(page)).toContainText('the number of tickets has stopped falling.', patience);
    const left = await spamLeft(helpDesk);
    expect(left).toBeGreaterThan(0);
    expect(await newest()).toMatchObject({ outcome: 'unknown', countBefore: 500, countAfter: left });
    await expect(news(page)).toContainText(`Deleted: ${500 - left}. There are ${left} now.`);
    await pressRun(page);
    await expect(panel(page).locator('[data-loods-toast="done"]')).toContainText(
      `Deleted: ${left}.`,
      patience,
    );
    expect(await spamLeft(helpDesk)).toBe(0);
  });
});

test('when the session ends: nothing is run, or it is not known until the admin is back', async ({
  desk,
  open,
}) => {
  test.slow();
  const { helpDesk, browser } = desk;
  const page = await beforeRun(open, desk, 3);
  const logInAgain = async () => {
    await logIn(browser, await helpDesk.logIn('wim'));
    await panel(page).getByRole('button', { name: 'Look again' }).click();
    await expect(panel(page)).not.toHaveAttribute('data-loods-guard', 'unknown');
  };

  await test.step('before the press', async () => {
    await helpDesk.endSessions();
    await pressRun(page);
    await expect(news(page)).toContainText('Nothing was run. You are logged out.');
    await expectVerdict(page, 'unknown');
    await logInAgain();
    await expectVerdict(page, 'pass');
    expect(await spamLeft(helpDesk)).toBe(3);
  });

  await test.step('between the check and the run', async () => {
    const mend = await breakRequests(
      page,
      (route) => isRun(route.request().url()),
      async (route) => {
        await helpDesk.endSessions();
        await route.continue();
      },
    );
    await pressRun(page);
    await expect(news(page)).toContainText('Nothing was run. You are logged out.');
    mend();
    await logInAgain();
    expect(await spamLeft(helpDesk)).toBe(3);
  });

  await test.step('during the run', async () => {
    const mend = await breakRequests(
      page,
      (route) => isRun(route.request().url()),
      async (route) => {
        await loseRun(route, helpDesk.port);
        await helpDesk.endSessions();
      },
    );
    await pressRun(page);
    await expect(news(page)).toContainText('It is not known what was run. You are logged out.');
    mend();
    await logInAgain();
    await expect(panel(page).locator('[data-loods-toast="done"]')).toContainText('Deleted: 3');
    expect(await spamLeft(helpDesk)).toBe(0);
  });
});
