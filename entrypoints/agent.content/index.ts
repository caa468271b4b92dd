// Runs on every page of the help desk, so it is small: it finds out which screen this is, and loads what belongs to it.
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Command } from '@/lib/commands';
import { helpDesk } from '@/lib/help-desk';
import { listen } from '@/lib/messages';
import { readAgentPage } from '@/lib/otrs/page';
import { areas } from './areas';
import { loadAttempts } from './features/ticket-actions/load';
import { mountFeatures } from './manager';
import { loaderOf } from './scripts';
import { watchSearchFields } from './search-helper/watch';

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
    // What the pop-up or a shortcut of the browser asks for is done in a tab, where the agent's session is.
    const stop = listen({
      undo: async (entry) => {
        const { kind, text } = await (await loadAttempts(context)).undo(entry);
        return { kind, text };
      },
      command: async (command) => {
        for (const take of context.commands) take(command);
      },
      selection: async () => (await load('/presets.js')).selectedText(document),
      fill: async (fillings) => (await load('/presets.js')).fillFocused(document, page, fillings),
      openSearch: async (search) => (await load('/presets.js')).openSearch(document, page, search),
      readSearch: async () => (await load('/presets.js')).readSearch(document, page),
    });
    ctx.onInvalidated(stop);
    watchSearchFields(context);
    for (const { script, screens } of areas) {
      if (screens.some((screen) => screen(page))) mountFeatures(await load(script), context, console.error);
    }
  },
});
