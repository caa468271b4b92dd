// Runs on every page of the help desk, so it is small: it finds out which screen this is, and loads what belongs to it.
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { type Command, commandNames } from '@/lib/commands';
import { builtIn, pagesOf } from '@/lib/help-desk';
import { isOwnPage, listen } from '@/lib/messages';
import { readAgentPage } from '@/lib/otrs/page';
import { areaOf } from '@/lib/store/area';
import { readOff, type Switchable } from '@/lib/store/features';
import { areas } from './areas';
import type { Feature } from './feature';
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
  'offered',
];

export default defineContentScript({
  matches: [pagesOf(builtIn)], // those of others are registered when the user adds one (background/help-desks.ts)
  runAt: 'document_end', // the page is whole and not yet settled: a button does not pop in late
  async main(ctx) {
    const page = readAgentPage(document);
    if (!page) return;
    const load = loaderOf((path) => browser.runtime.getURL(path as '/ticket.js'));
    const helpDesk = new URL(page.cgi, document.baseURI).href;
    const context = {
      page,
      helpDesk,
      document,
      signal: ctx.signal,
      area: areaOf(helpDesk, browser.storage.local),
      isAlive: () => browser.runtime?.id !== undefined,
      commands: new Set<(command: Command) => unknown>(),
      load,
    };
    const answer = async (name: Asked, ...request: unknown[]) =>
      ((await load('/requests.js'))(context)[name] as (...request: unknown[]) => unknown)(...request);
    const command = async (command: Command) => {
      if (commandNames.includes(command)) for (const take of context.commands) take(command);
    };
    const answers = asked.map((name) => [name, (request: unknown) => answer(name, request)]);
    const stop = listen({ ...Object.fromEntries(answers), command }, isOwnPage);
    ctx.onInvalidated(stop);
    const reading = readOff(context.area).catch((): Switchable[] => []); // a broken storage switches nothing off
    // Not after the areas: someone may be typing before their scripts are there.
    void reading.then((off) => off.includes('search-helper') || watchSearchFields(context));
    for (const { script, screens, isFor } of areas) {
      if (!screens.some((screen) => screen(page)) || isFor?.(document) === false) continue;
      const [features, off] = await Promise.all([load(script), reading]);
      const isOn = ({ id }: Feature) => !off.some((one) => one === id);
      mountFeatures(features.filter(isOn), context, console.error);
    }
  },
});
