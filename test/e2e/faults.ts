// Ways for the way to the server to break, at the network's edge.
import { expect, type Page, type Route } from '@playwright/test';
import { send } from '../znuny/request.ts';

const helpDeskPages = '**/otrs/index.pl*';

/** Answers that are none of Znuny's, and answers that don't come. */
export const faults: Record<string, (route: Route) => Promise<void>> = {
  'no connection': (route) => route.abort('connectionrefused'),
  'HTTP 500': (route) =>
    route.fulfill({ status: 500, contentType: 'text/html', body: '<h1>Internal Server Error</h1>' }),
  "a proxy's page": (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Maintenance</h1>' }),
  'half a page': (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!DOCTYPE html><html><head><title>Zn' }),
  'half an answer': (route) => route.fulfill({ contentType: 'application/json', body: '[{"Key":"20' }),
  'other JSON': (route) => route.fulfill({ contentType: 'application/json', body: '{"Key":[null]}' }),
};

/** Breaks the requests that are meant, until told to stop. */
export async function breakRequests(
  page: Page,
  meant: (route: Route) => boolean,
  fault: (route: Route) => Promise<void>,
) {
  let broken = true;
  await page.route(helpDeskPages, (route) => (broken && meant(route) ? fault(route) : route.continue()));
  return () => {
    broken = false;
  };
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
  const request = route.request();
  await send(port, '/otrs/index.pl', {
    method: 'POST',
    headers: await request.allHeaders(),
    body: request.postData() ?? '',
  });
  await route.abort('connectionreset');
}
