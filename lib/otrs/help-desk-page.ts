// Whether a page, of whatever site, is one of an OTRS-family help desk for agents, and of which: in any language, on 6.0 to 7.x.
import { isLoginPage, readAgentPage } from './page';

/** Which help desk software a page says it is. */
export interface Product {
  /** "Znuny", "OTOBO", "((OTRS)) Community Edition" … */
  readonly name: string;
  /** Without the patch level: Znuny says "6.5.x" and no more (6.5.1). A login page does not say it at all. */
  readonly version?: string;
}

/** What a page of a help desk tells of it. */
export interface RecognisedHelpDesk {
  /** Origin and CGI path: where its requests go, and what it is known by. */
  readonly cgi: string;
  /** Absent where an admin hides it (Secure::DisableBanner) and the page looks like several. */
  readonly product?: Product;
}

/**
 * Recognises a page for agents: drawn for one who is logged in, or the one on which he logs in.
 *
 * @param document a loaded page of any site: nothing it says is taken on trust, so that another origin than its own is none
 * @param url where the page came from
 * @returns undefined for all others, pages for customers and public ones too
 */
export function recogniseHelpDesk(document: Document, url = document.URL): RecognisedHelpDesk | undefined {
  const path = readAgentPage(document)?.cgi ?? readLoginPath(document);
  const cgi = path === undefined ? null : URL.parse(path, url);
  if (!cgi || !/^https?:$/.test(cgi.protocol) || cgi.origin !== URL.parse(url)?.origin) return undefined;
  const product = readProduct(document) ?? guessProduct(document);
  return { cgi: cgi.origin + cgi.pathname, ...(product && { product }) };
}

/** Customers log in by a form of the same name, on a page without this class. */
function readLoginPath(document: Document): string | undefined {
  if (!isLoginPage(document) || !document.body.matches('.LoginScreen')) return undefined;
  return document.querySelector('form[name="login"]')?.getAttribute('action') ?? undefined;
}

/** Names of the family, so that a page can't have anything else said in its name. */
const productTitle = /^([\w() ]{0,30}\b(?:OTRS|Znuny|OTOBO)\b[\w() ]{0,30}?)(?: (\d[\w.]{0,20}))?$/;

/**
 * Reads the software and its version from the footer's link, on any page with one.
 *
 * @returns undefined where an admin hides it (Secure::DisableBanner), or when the link says something else
 */
export function readProduct(document: Document): Product | undefined {
  const title = document.querySelector('#Footer a[title]')?.getAttribute('title') ?? '';
  const [, name, version] = productTitle.exec(title) ?? [];
  return name ? { name, ...(version && { version }) } : undefined;
}

/** What tells two of them apart where the banner is hidden; it takes the notice at the page's head away, too (6.5.1, source). */
function guessProduct(document: Document): Product | undefined {
  const scripts = [...document.scripts].map(({ textContent }) => textContent).join('\n');
  if (/\bOTOBO(Popup_|AgentInterface)/.test(scripts)) return { name: 'OTOBO' };
  // A bar of its own, and one across the page where 6.x and OTOBO have a list; before the login both look alike.
  const isSeven = document.querySelector('#HeaderToolBar, div#ToolBar, a#Logo') !== null;
  return isSeven ? { name: 'Znuny', version: '7' } : undefined;
}
