// Ways for the way to the server to break, at the network's edge.
import { expect, type Page, type Route } from '@playwright/test';
import { send } from '../znuny/request.ts';
import { isWrite } from './ticket-page.ts';

const helpDeskPages = '**/otrs/index.pl*';

export type Fault = (route: Route) => Promise<void>;

/** Answers that are none of Znuny's, and answers that don't come. */
export const faults = {
  'no connection': (route) => route.abort('connectionrefused'),
  'HTTP 500': (route) =>
    route.fulfill({ status: 500, contentType: 'text/html', body: '<h1>Internal Server Error</h1>' }),
  "a proxy's page": (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Maintenance</h1>' }),
  'half a page': (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!DOCTYPE html><html><head><title>Zn' }),
  'half an answer': (route) => route.fulfill({ contentType: 'application/json', body: '[{"Key":"20' }),
  'other JSON': (route) => route.fulfill({ contentType: 'application/json', body: '{"Key":[null]}' }),
} satisfies Record<string, Fault>;

/** Breaks the requests that are meant, until told to stop. */
export async function breakRequests(page: Page, meant: (route: Route) => boolean, fault: Fault) {
  let broken = true;
  await page.route(helpDeskPages, (route) => (broken && meant(route) ? fault(route) : route.continue()));
  return () => {
    broken = false;
  };
}

/** Lets one write through, and breaks what is asked afterwards, until told to stop. */
export async function breakAfterWrite(page: Page, fault: Fault) {
  let written = false;
  const isAfter = (route: Route) => {
    const write = isWrite(route.request());
    written ||= write;
    return written && !write;
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
