// Where the pop-up was opened: on a help desk that Loods knows, on one that it could be used on, or elsewhere.
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { helpDeskAt, hostOf, isHelpDesk } from '@/lib/help-desk';

export type Here =
  | { readonly kind: 'known' | 'not-permitted'; readonly helpDesk: string }
  /** `product` is '' where the page doesn't say. */
  | { readonly kind: 'new'; readonly helpDesk: string; readonly product: string; readonly tab: number }
  | { readonly kind: 'not-secure' }
  | { readonly kind: 'elsewhere' };

/** What the page says is hostile: it is one of any site. */
const recognised = z.object({
  cgi: z.string().check(z.maxLength(300)),
  product: z.optional(z.object({ name: z.string(), version: z.optional(z.string()) })),
});

/** Looks at the tab over which the pop-up is. A press on Loods' button lets it look at that one page. */
export async function whereAmI(helpDesks: readonly string[]): Promise<Here> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const helpDesk = helpDeskAt(tab?.url, helpDesks);
  if (!helpDesk) return tab?.id === undefined ? { kind: 'elsewhere' } : lookAt(tab.id);
  const isPermitted = await browser.permissions.contains({ origins: [hostOf(helpDesk)] });
  return { kind: isPermitted ? 'known' : 'not-permitted', helpDesk };
}

async function lookAt(tab: number): Promise<Here> {
  const { success, data } = recognised.safeParse(await recognise(tab));
  if (!success) return { kind: 'elsewhere' };
  const { cgi, product } = data;
  if (cgi.startsWith('http:')) return { kind: 'not-secure' };
  if (!isHelpDesk(cgi)) return { kind: 'elsewhere' };
  return { kind: 'new', helpDesk: cgi, product: product ? nameWith(product) : '', tab };
}

const nameWith = ({ name, version = '' }: { name: string; version?: string | undefined }) =>
  `${name} ${version.replace(/\.x$/, '')}`.trim();

async function recognise(tab: number): Promise<unknown> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId: tab },
      files: ['/recognise.js' as const],
    });
    return frame?.result;
  } catch {
    return undefined; // the browser's own pages, its store: no help desk
  }
}
