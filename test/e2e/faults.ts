// Ways for the way to the server to break, at the network's edge.
import { expect, type Page, type Request, type Route } from '@playwright/test';
import { send } from '../znuny/request.ts';
import { inContentScript } from './content-script.ts';
import { isWrite } from './ticket-page.ts';

const helpDeskPages = '**/otrs/index.pl*';

export type Fault = (route: Route) => Promise<unknown>;

/**
 * Has time run out for what Loods is waiting for when a test says so, not after thirty seconds. For "no answer in time"; said
 * once for each page that is loaded.
 */
export async function holdTheClock(page: Page): Promise<void> {
  await inContentScript(
    page,
    `globalThis.waiting = [];
     AbortSignal.timeout = () => {
       const controller = new AbortController();
       waiting.push(controller);
       return controller.signal;
     }; undefined`,
  );
}

const letTimeRunOut =
  "for (const controller of waiting.splice(0)) controller.abort(new DOMException('', 'TimeoutError'))";

/** Answers that are none of Znuny's, and answers that don't come. */
export const faults = {
  'no connection': (route) => route.abort('connectionrefused'),
  'HTTP 500': (route) =>
    route.fulfill({ status: 500, contentType: 'text/html', body: '<h1>Internal Server Error</h1>' }),
  "a proxy's page": (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Maintenance</h1>' }),
  'half a page': (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!DOCTYPE html><html><head><title>Zn' }),
  'half an answer': (route) => route.fulfill({ contentType: 'application/json', body: '[{"Key":"20' }),
  'no answer in time': (route) => inContentScript(route.request().frame().page(), letTimeRunOut),
  'other JSON': (route) => route.fulfill({ contentType: 'application/json', body: '{"Key":[null]}' }),
} satisfies Record<string, Fault>;

/** The login page, as a help desk shows it to who has no session. */
export const asLoggedOut =
  (port: number): Fault =>
  async (route) => {
    const { status, headers, text } = await send(port, '/otrs/index.pl');
    const login = { 'X-OTRS-Login': String(headers['x-otrs-login']) };
    await route.fulfill({ status, contentType: 'text/html', headers: login, body: text });
  };

/** True for a question of Loods', as the page's own scripts ask none. */
export const isLook = (request: Request): boolean =>
  /Subaction=(AJAXAutocomplete|AJAXUpdate|AJAXIgnoreLockedTicketIDs)|Action=AgentTicketSearch&Subaction=AJAX\b/.test(
    request.postData() ?? '',
  );

/** True for Loods' question what happened to a ticket. */
export const isHistory = (request: Request): boolean => request.url().includes('Action=AgentTicketHistory');

/** Breaks the requests that are meant, until told to stop. */
export async function breakRequests(page: Page, meant: (route: Route) => boolean, fault: Fault) {
  let broken = true;
  await page.route(helpDeskPages, (route) => (broken && meant(route) ? fault(route) : route.continue()));
  return () => {
    broken = false;
  };
}

/** Lets one write through, and breaks what Loods asks afterwards, until told to stop. */
export async function breakAfterWrite(page: Page, fault: Fault, meant = isLook) {
  let written = false;
  const isAfter = (route: Route) => {
    const write = isWrite(route.request());
    written ||= write;
    return written && meant(route.request());
  };
  return breakRequests(page, isAfter, fault);
}

/** Has a page attempt something that asks the help desk, and waits until it has something to say of it. */
export async function attempt(page: Page, press: () => Promise<unknown>): Promise<void> {
  const asked = page.waitForRequest(helpDeskPages); // by then, what was said before has made way
  await press();
  await asked;
  await expect(page.locator('[data-loods-toast="pending"]')).toHaveCount(0);
}

/** The request reaches the server and is carried out; only its answer is lost. */
export async function loseAnswer(route: Route, port: number): Promise<void> {
  await deliver(route, port);
  await route.abort('connectionreset');
}

/** The request reaches the server and is carried out, and the page goes on waiting for an answer. */
export async function deliver(route: Route, port: number): Promise<void> {
  const request = route.request();
  await send(port, '/otrs/index.pl', {
    method: 'POST',
    headers: await request.allHeaders(),
    body: request.postData() ?? '',
  });
}
