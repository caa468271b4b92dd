// Something that Loods draws, brought up as people come to see it.
import type { BrowserContext, Page } from '@playwright/test';
import type { Open } from '../fixtures.ts';
import type { HelpDesk } from '../help-desk.ts';

/** What surfaces of the help desk are brought up with. */
export interface World {
  readonly helpDesk: HelpDesk;
  readonly open: Open;
  /** Things of the surfaces' own, disposed of after them. */
  readonly own: AsyncDisposableStack;
}

/** One that is there now: what it is, and the page that it is on. */
export type Shown = readonly [name: string, page: Page];

/**
 * Brings up one after another, as someone comes from one to the next: a page that is there needs no visit of its own (0.7 s). It may be
 * looked at in any way before the next is asked for, but the focus is anywhere then.
 */
export type Surfaces = (world: World) => AsyncGenerator<Shown>;

/** The same for Loods' own pages. @param browser with nothing kept by the extension */
export type OwnSurfaces = (browser: BrowserContext) => AsyncGenerator<Shown>;
