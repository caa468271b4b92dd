// Something that Loods draws, brought up as people come to see it.
import type { BrowserContext, Page } from '@playwright/test';
import type { Open } from '../fixtures.ts';
import type { HelpDesk } from '../help-desk.ts';

/** What a surface is brought up with. */
export interface World {
  readonly helpDesk: HelpDesk;
  readonly open: Open;
  /** Where `open` opens pages, with nothing kept by the extension. */
  readonly clean: BrowserContext;
  /** The same in Dutch, and without `open`. */
  readonly dutch: BrowserContext;
  /** Things of the surface's own, disposed of after it. */
  readonly own: AsyncDisposableStack;
}

/** Brings it up, and waits until it is there. */
export type Surface = (world: World) => Promise<Page>;
