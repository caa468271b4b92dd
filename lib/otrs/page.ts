// Reads what an agent page says of itself: the JSON it hands to its own scripts. In any language, on 6.0 to 7.x.

/** What Loods keeps of a page's configuration. */
export interface AgentPage {
  /** The module that drew the page, e.g. "AgentTicketZoom" or "AdminGenericAgent". */
  readonly action: string;
  /** Its part, e.g. "Run"; '' when there is none. */
  readonly subaction: string;
  /** Path that requests go to, e.g. "/otrs/index.pl". */
  readonly cgi: string;
  /** What a write must carry; bound to the agent's session, so never stored or logged. */
  readonly token: string;
  /** The agent's language, e.g. "nl" or "pt_BR". `<html>` has no lang attribute (6.5.1). */
  readonly language: string;
  /** The ticket of AgentTicketZoom. */
  readonly ticketId?: number;
}

// One line of strict JSON per call, in an inline script near the end of the page (6.5.1, 7); the search page has two.
const configCall = /Core\.Config\.AddConfig\((\{.*\})\);/g;

/**
 * Reads the configuration of an agent page: only a page with an agent's token, drawn by an Agent* or Admin* module.
 * SessionID and SessionIDCookie stand beside what is read (the real session id, even with cookies); they are left there.
 *
 * @param document a loaded page, or one parsed from an answer
 * @returns undefined for anything else: login page, customer pages, pop-ups that close themselves, other sites
 */
export function readAgentPage(document: Document): AgentPage | undefined {
  const config = readConfig(document);
  const { Action: action, CGIHandle: cgi, ChallengeToken: token, SessionName: session } = config;
  if (!isText(action) || !isText(cgi) || !isText(token) || !isText(session)) return undefined;
  if (!/^(Agent|Admin)/.test(action)) return undefined;
  const ticketId = Number(config['TicketID']);
  return {
    action,
    subaction: isText(config['Subaction']) ? config['Subaction'] : '',
    cgi,
    token,
    language: isText(config['UserLanguage']) ? config['UserLanguage'] : 'en',
    ...(ticketId > 0 && { ticketId }),
  };
}

/** Name of the control that has the session's id in forms, for browsers without cookies; its value is a secret. */
export function readSessionField(document: Document): string {
  const { SessionName: name } = readConfig(document);
  return isText(name) ? name : '';
}

/** Full name of the agent who is logged in, beside the picture (6.5.1). @returns '' where the page doesn't say */
export function readAgentName(document: Document): string {
  return document.querySelector('.UserAvatar div > span')?.textContent?.trim() ?? '';
}

/** True where the agent has the admins' menu (6.5.1: those of group "admin"). */
export const isAdminsPage = (document: Document): boolean => !!document.querySelector('#nav-Admin');

/** True for the page that ends a successful pop-up form: `PopupClose` in its configuration (6.5.1, 7; HTTP 200). */
export function closesPopup(document: Document): boolean {
  return isText(readConfig(document)['PopupClose']);
}

/** The fields that the search dialog shows, as its answer says (6.5.1). */
export function readShownFields(document: Document): string[] {
  const fields = readConfig(document)['SearchAttributes'];
  return Array.isArray(fields) ? fields.filter(isText) : [];
}

/** True for the login page, which answers any request without a session (HTTP 200, all versions). */
export function isLoginPage(document: Document): boolean {
  return document.querySelector('form[name="login"] input[name="Action"][value="Login"]') !== null;
}

function readConfig(document: Document): Record<string, unknown> {
  const found = {};
  for (const script of document.querySelectorAll('script:not([src])')) {
    for (const [, json] of (script.textContent ?? '').matchAll(configCall)) {
      Object.assign(found, parseObject(json ?? ''));
    }
  }
  return found;
}

/** A page's script may hold something that only looks like the call; that is no configuration. */
function parseObject(json: string): object {
  try {
    return JSON.parse(json) as object;
  } catch {
    return {};
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
