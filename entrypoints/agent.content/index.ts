// Runs on every page of the help desk, so it is small: it finds out which screen this is, and loads what belongs to it.
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Command } from '@/lib/commands';
import { helpDesk } from '@/lib/help-desk';
import { listen } from '@/lib/messages';
import { readAgentPage } from '@/lib/otrs/page';
import { areas } from './areas';
import { mountFeatures } from './manager';
import { type Asked, loaderOf } from './scripts';
import { watchSearchFields } from './search-helper/watch';

const asked: readonly Asked[] = [
  'undo',
  'selection',
  'fill',
  'openSearch',
  'say',
  'readSearch',
  'readIndex',
  'testPolicy',
];

export default defineContentScript({
  matches: [`${helpDesk}*`],
  runAt: 'document_end', // the page is whole and not yet settled: a button does not pop in late
  async main(ctx) {
    const page = readAgentPage(document);
    if (!page) return;
    const load = loaderOf((path) => browser.runtime.getURL(path as '/ticket.js'));
    const context = {
      page,
      document,
      signal: ctx.signal,
      area: browser.storage.local,
      isAlive: () => browser.runtime?.id !== undefined,
      commands: new Set<(command: Command) => unknown>(),
      load,
    };
    const answer = async (name: Asked, ...request: unknown[]) =>
      ((await load('/requests.js'))(context)[name] as (...request: unknown[]) => unknown)(...request);
    const stop = listen({
      ...Object.fromEntries(asked.map((name) => [name, (request: unknown) => answer(name, request)])),
      command: async (command) => {
        for (const take of context.commands) take(command);
      },
    });
    ctx.onInvalidated(stop);
    watchSearchFields(context);
    for (const { script, screens, isFor } of areas) {
      if (screens.some((screen) => screen(page)) && isFor?.(document) !== false)
        mountFeatures(await load(script), context, console.error);
    }
  },
});
