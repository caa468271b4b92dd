// The help desk as a page reaches it: with the browser's own fetch and parser.
import { Client } from '@/lib/otrs/client';
import type { AgentPage } from '@/lib/otrs/page';

/**
 * A client for a page's agent.
 *
 * @param timeoutMs how long to wait for each answer, in milliseconds
 */
export function clientOf(page: AgentPage, timeoutMs: number): Client {
  const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
  return new Client(page, { fetch: fetch.bind(globalThis), parse, timeoutMs });
}
