// When the way to the server breaks, each action and its undoing at each step in each way: what is said is what the database says,
// and a second try works. Faults are made at the network's edge; every answer that arrives is the real Znuny's.
import type { Page, Request } from '@playwright/test';
import {
  asLoggedOut,
  attempt,
  breakAfterWrite,
  breakRequests,
  type Fault,
  faults,
  holdTheClock,
  isHistory,
  isLook,
  loseAnswer,
} from './faults.ts';
import { expect, type Open, test } from './fixtures.ts';
import type { HelpDesk } from './help-desk.ts';
import { actionButton, answer, isWrite, pressUndo, toast, zoomOf } from './ticket-page.ts';

/** An action or its undoing, with what it says and does. */
interface Action {
  readonly name: string;
  /** Done before the way to the server breaks. */
  readonly start?: (page: Page) => Promise<void>;
  readonly press: (page: Page) => Promise<void>;
  /** What it asks before it writes. */
  readonly looks: readonly ((request: Request) => boolean)[];
  readonly unknown: string;
  readonly notDone: string;
  readonly done: string;
  readonly row: Record<string, unknown>;
}

const asMade = {
  title: 'You have WON!!!',
  queue: 'info',
  state: 'new',
  lock: 'unlock',
  owner: 'root@localhost',
};

/** The undoing of an action. */
const undoOf = (name: string, done: string): Action => ({
  name: `undo of ${name}`,
  press: pressUndo,
  looks: [isHistory, isLook],
  unknown: 'It is not known whether the ticket was changed back',
  notDone: 'is not as it was before. You can try again.',
  done,
  row: asMade,
});

const actions: readonly (readonly [action: Action, undo: Action])[] = [
  [
    {
      name: 'spam',
      press: (page) => actionButton(page, 'spam').click(),
      looks: [isLook],
      unknown: 'It is not known whether the ticket became Spam',
      notDone: 'is not Spam. You can try again.',
      done: 'is Spam, and unlocked',
      row: { ...asMade, state: 'Spam' },
    },
    undoOf('spam', 'is new again'),
  ],
  [
    {
      name: 'bounce',
      press: (page) => actionButton(page, 'bounce').click(),
      looks: [isLook],
      unknown: 'It is not known whether the ticket is in the queue Bounces',
      notDone: 'is not in the queue Bounces. You can try again.',
      done: 'is in the queue Bounces.',
      row: { ...asMade, queue: 'Bounces' },
    },
    undoOf('bounce', 'is in the queue info again'),
  ],
  [
    {
      name: 'rename',
      async start(page) {
        await actionButton(page, 'rename').click();
        await page.locator('.Headline input').fill('Renamed');
      },
      press: (page) => page.locator('.Headline input').press('Enter'),
      looks: [isLook],
      unknown: 'It is not known whether the ticket is called “Renamed”',
      notDone: 'is not called “Renamed”. You can try again.',
      done: 'is called “Renamed” now',
      row: { ...asMade, title: 'Renamed' },
    },
    undoOf('rename', 'is called “You have WON!!!” again'),
  ],
];

/** A ticket's page, and all ways in which the server's answers can fail. */
class Scene {
  readonly page: Page;
  readonly number: string;
  readonly #id: number;
  readonly #helpDesk: HelpDesk;
  readonly faults: readonly (readonly [name: string, fault: Fault])[];

  static async open(helpDesk: HelpDesk, open: Open): Promise<Scene> {
    const ticket = await helpDesk.ticket();
    const page = await open('bram', zoomOf(ticket));
    await holdTheClock(page);
    return new Scene(helpDesk, page, ticket);
  }

  private constructor(helpDesk: HelpDesk, page: Page, { id, number }: { id: number; number: string }) {
    this.page = page;
    this.number = number;
    this.#id = id;
    this.#helpDesk = helpDesk;
    this.faults = Object.entries({ ...faults, 'the login page': asLoggedOut(helpDesk.port) });
  }

  /** The ticket, as the database has it. */
  ticket() {
    return this.#helpDesk.database.ticket(this.#id);
  }

  /** It was done, and is said to be. */
  async expectDone({ done, row }: Action): Promise<void> {
    await expect(toast(this.page, 'done')).toContainText(done);
    expect(await this.ticket()).toMatchObject(row);
  }
}

async function breakBefore(scene: Scene, action: Action): Promise<void> {
  const { page } = scene;
  await action.start?.(page);
  const before = await scene.ticket();
  let isFirst = true;
  for (const look of action.looks)
    for (const [name, fault] of scene.faults)
      await test.step(`${action.name}, ${name}: ${look.name}`, async () => {
        const mend = await breakRequests(page, (route) => look(route.request()), fault);
        await attempt(page, () => (isFirst ? action.press(page) : answer(page, 'failed', 'Try again')));
        isFirst = false;
        await expect(toast(page, 'failed')).toContainText('Nothing was changed');
        expect(await scene.ticket()).toEqual(before);
        mend();
      });

  await answer(page, 'failed', 'Try again');
  await scene.expectDone(action);
}

async function breakInPlace(scene: Scene, action: Action): Promise<void> {
  const { page } = scene;
  await action.start?.(page);
  const before = await scene.ticket();
  for (const [index, [name, fault]] of scene.faults.entries())
    await test.step(`${action.name}, ${name}`, async () => {
      const mend = await breakRequests(page, (route) => isWrite(route.request()), fault);
      await attempt(page, () => (index === 0 ? action.press(page) : answer(page, 'failed', 'Try again')));
      const isKnown = name === 'the login page';
      if (isKnown) await expect(toast(page, 'failed')).toContainText('logged out. Nothing was changed.');
      else await expect(toast(page, 'partial')).toContainText(action.unknown);
      expect(await scene.ticket()).toEqual(before);
      mend();
      if (isKnown) return;
      await answer(page, 'partial', 'Check');
      await expect(toast(page, 'failed')).toContainText(`Ticket ${scene.number} ${action.notDone}`);
    });

  await answer(page, 'failed', 'Try again');
  await scene.expectDone(action);
}

/** @param ask that what became of it is asked for */
async function breakAfter(scene: Scene, action: Action, fault: Fault, ask: () => Promise<void>) {
  const { page } = scene;
  await action.start?.(page);
  const mend = await breakAfterWrite(page, fault);
  await attempt(page, () => action.press(page));
  await expect(toast(page, 'partial')).toContainText(action.unknown);
  expect(await scene.ticket()).toMatchObject(action.row);
  mend();
  await ask();
  await scene.expectDone(action);
}

async function loseAnswerOf(scene: Scene, action: Action, port: number): Promise<void> {
  await action.start?.(scene.page);
  const mend = await breakRequests(
    scene.page,
    (route) => isWrite(route.request()),
    (route) => loseAnswer(route, port),
  );
  await action.press(scene.page);
  await scene.expectDone(action);
  mend();
}

for (const [action, undo] of actions) {
  test(`${action.name} and its undoing, with faults before the write: nothing is changed, and another try works`, async ({
    helpDesk,
    open,
  }) => {
    const scene = await Scene.open(helpDesk, open);
    await breakBefore(scene, action);
    await breakBefore(scene, undo);
    await expect(toast(scene.page, 'done')).toContainText('Undone');
  });

  test(`${action.name} and its undoing, with faults in place of the write: it is not called done, and a check tells`, async ({
    helpDesk,
    open,
  }) => {
    const scene = await Scene.open(helpDesk, open);
    await breakInPlace(scene, action);
    await breakInPlace(scene, undo);

    await test.step('a write whose answer is lost is found to be done', async () => {
      await loseAnswerOf(scene, action, helpDesk.port);
      await loseAnswerOf(scene, undo, helpDesk.port);
    });
  });

  test(`${action.name} and its undoing, with faults after the write: it is not called done, and asking again tells`, async ({
    helpDesk,
    open,
  }) => {
    const scene = await Scene.open(helpDesk, open);
    const { page } = scene;
    const check = () => answer(page, 'partial', 'Check');
    for (const [index, [name, fault]] of scene.faults.entries()) {
      // The same as pressing again, where there is something to press.
      const ask = index % 2 > 0 ? check : () => action.press(page);
      await test.step(`${action.name}, ${name}`, () => breakAfter(scene, action, fault, ask));
      await test.step(`${undo.name}, ${name}`, () => breakAfter(scene, undo, fault, check));
    }
  });
}
