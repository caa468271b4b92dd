// Where Firefox and Chromium differ, and why. Nothing else in Loods asks which of them it runs in, or uses what only one of them
// has (test/unit/shape.test.ts). Seen in Chromium 156 and Firefox ESR 153. The build's configuration reads its part here, too.

/** Told by the build, which makes an extension for each: what the other one needs is left out of it. */
const isFirefox = import.meta.env.BROWSER === 'firefox';

const gecko = {
  id: 'loods@piratenpartij.nl',
  strict_min_version: '142.0',
  data_collection_permissions: { required: ['none' as const] },
};

/**
 * The manifest's own part for a browser. Each names the oldest version it takes in its own way; Firefox wants an id, too, and a
 * word on what is collected. Its right to stop requests by what they carry has a name there, and does not exist in Chromium.
 * The address of a file that pages may load is another for each user in Firefox; Chromium has to be told to change it, which
 * it does with each start.
 */
export const manifestOf = (browser: string) =>
  browser === 'firefox'
    ? {
        permissions: ['webRequestBlocking' as const],
        resources: {},
        own: { browser_specific_settings: { gecko } },
      }
    : {
        permissions: [],
        resources: { use_dynamic_url: true },
        own: { minimum_chrome_version: '130' },
      };

/**
 * True where an extension may look into what requests carry before they leave, whoever sends them: workers, too, and frames of
 * any kind. Chromium does not let it; there, the page's own script is all there is (entrypoints/run-lock.content.ts).
 */
export const showsBodies = isFirefox;

/**
 * True where browsers fetch pages ahead that nobody sees yet. Chromium says of those, too, that they were blocked. Firefox fetches
 * none ahead, and leaves a tab whose page was blocked as it was, or empty.
 */
export const fetchesAhead = !isFirefox;

/** What the address bar is given to show a text: Chromium reads XML, Firefox shows whatever it is given. */
export function forAddressBar(text: string): string {
  return isFirefox ? text : escapeXml(text);
}

/** True where "%s" in the address bar's first line stands for what is typed; Firefox shows it as it is, beside what is typed. */
export const fillsInTyped = !isFirefox;

function escapeXml(text: string): string {
  // Characters that XML has no way to write make Chromium refuse all suggestions.
  const writable = text.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, ' ');
  return writable.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Only in Firefox: makes a content script's function one of the page's world. */
declare const exportFunction: <Exported>(own: Exported, world: Window) => Exported;

/**
 * A content script's function for the page's `navigator.locks`. Firefox makes a promise of what a function returns, in the world of that
 * function, and the lock is the page's, which may not look into a content script's: it says "Permission denied", and lets go of the
 * lock while what it guards goes on.
 */
export function forPage<Own>(own: Own): Own {
  return isFirefox ? exportFunction(own, window) : own;
}
