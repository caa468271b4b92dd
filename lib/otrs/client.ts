// The one place that sends requests to the help desk, and says what became of each. Znuny answers HTTP 200 to nearly
// everything, a lost session and a refused write included, so that every answer is read before it counts.
import { type AgentPage, isLoginPage, readAgentPage } from './page.ts';

/** What became of a request. Only `done` carries what was asked for. */
export type Outcome<Value> =
  | { readonly kind: 'done'; readonly value: Value }
  /** The login page came back. Nothing was changed. */
  | { readonly kind: 'session-expired' }
  /** The agent may not see or do this. The text is Znuny's, in the agent's language. */
  | { readonly kind: 'no-permission'; readonly message: string }
  /** Znuny's error page. The text is Znuny's, in the agent's language. */
  | { readonly kind: 'error-screen'; readonly message: string }
  /** An answer that is none of the known ones: a proxy's page, half a page, another product. */
  | { readonly kind: 'unknown-page'; readonly status: number }
  /** No whole answer arrived. A write may have happened or not. */
  | { readonly kind: 'no-connection'; readonly cause: unknown }
  /** No answer in time. A write may have happened, or may yet. */
  | { readonly kind: 'timed-out'; readonly afterMs: number };

/** An outcome without what was asked for. */
export type Failure = Exclude<Outcome<never>, { kind: 'done' }>;

/** An answer as its reader gets it: JSON or a page, whichever the server says it is. */
export type Answer =
  | { readonly type: 'json'; readonly json: unknown }
  /** Where to is not told. A write that went well is often answered so. */
  | { readonly type: 'redirect' }
  | { readonly type: 'page'; readonly document: Document; readonly page: AgentPage | undefined };

/** Takes what it came for out of an answer; undefined when it isn't there. */
export type Reader<Value> = (answer: Answer) => Value | undefined;

/** Request parameters; a list is sent as one parameter several times. */
export type Parameters = Readonly<Record<string, string | number | readonly (string | number)[]>>;

/** What the client needs of the world around it. */
export interface Surroundings {
  readonly fetch: typeof fetch;
  /** Parses a page without running it. */
  readonly parse: (html: string) => Document;
  /** How long to wait for an answer, in milliseconds. */
  readonly timeoutMs: number;
}

/** The help desk as a page's agent reaches it. */
export class Client {
  readonly #around: Surroundings;
  readonly #cgi: string;
  #token: string;

  /**
   * @param page the page whose agent acts: the path and the token of its requests
   * @param around what to send and parse with
   */
  constructor(page: AgentPage, around: Surroundings) {
    this.#around = around;
    this.#cgi = page.cgi;
    this.#token = page.token;
  }

  /** The valid token, as far as answers told. A secret, as a page's is. */
  get token(): string {
    return this.#token;
  }

  /**
   * Sends a write: once, whatever comes of it. Like all requests here with the XHR header, so that it leaves no traces
   * of a page view: Znuny then leaves the last views alone and does not renew the idle time (6.5.1, source).
   *
   * @param parameters what to send, with Action and Subaction by Znuny's names; the token is added
   * @param read takes the value out of the answer
   * @param signal for questions alone: a write that is given up may have happened
   */
  write<Value>(parameters: Parameters, read: Reader<Value>, signal?: AbortSignal): Promise<Outcome<Value>> {
    const body = encode({ ...parameters, ChallengeToken: this.#token });
    return this.#send(this.#cgi, { method: 'POST', body, ...(signal && { signal }) }, read);
  }

  /**
   * Sends a write whose parameters stand in its address, where the browser's rules see them; only the token is in the body.
   *
   * @param query encoded
   * @param seal more of the body, which Znuny takes no notice of
   */
  writeAt<Value>(query: string, seal: Blob, read: Reader<Value>): Promise<Outcome<Value>> {
    const token = encode({ ChallengeToken: this.#token });
    const body = new Blob([`${token}&Seal=`, seal], { type: 'application/x-www-form-urlencoded' });
    return this.#send(`${this.#cgi}?${query}`, { method: 'POST', body }, read);
  }

  /**
   * Sends a question that changes nothing, but must carry the token. After a new login in another tab the page's token
   * is a dead session's: the error page that says so brings the valid one, with which the question is asked again.
   *
   * @param stop ends it when nobody waits for the answer any more; what comes then is 'no-connection'
   */
  async ask<Value>(parameters: Parameters, read: Reader<Value>, stop?: AbortSignal): Promise<Outcome<Value>> {
    const token = this.#token;
    const outcome = await this.write(parameters, read, stop);
    const renewed = outcome.kind === 'error-screen' && token !== this.#token;
    return renewed ? this.write(parameters, read, stop) : outcome;
  }

  /** Gets a page; its query is not allowed to carry a token. */
  get<Value>(parameters: Parameters, read: Reader<Value>): Promise<Outcome<Value>> {
    return this.#send(`${this.#cgi}?${encode(parameters)}`, {}, read);
  }

  async #send<Value>(url: string, init: RequestInit, read: Reader<Value>): Promise<Outcome<Value>> {
    const { fetch, timeoutMs } = this.#around;
    const timeout = AbortSignal.timeout(timeoutMs);
    const signal = AbortSignal.any([timeout, init.signal ?? timeout]);
    try {
      const headers = { 'X-Requested-With': 'XMLHttpRequest' };
      // A redirect is not followed: the page it leads to would be visited for nothing, and take notice.
      const how = { credentials: 'same-origin', redirect: 'manual' } as const;
      const response = await fetch(url, { ...init, ...how, signal, headers });
      return this.#understand(response, await response.text(), read);
    } catch (cause) {
      if (timeout.aborted) return { kind: 'timed-out', afterMs: timeoutMs };
      return { kind: 'no-connection', cause };
    }
  }

  #understand<Value>(response: Response, text: string, read: Reader<Value>): Outcome<Value> {
    const { headers, status } = response;
    // Sent with every login page, by 6.5.1 to 7.x and by OTOBO.
    if (headers.has('X-OTRS-Login') || headers.has('X-OTOBO-Login')) return { kind: 'session-expired' };
    const answer = this.#read(response, text);
    if (!answer) return { kind: 'unknown-page', status };
    if (answer.type === 'page') {
      // A page drawn for this agent, an error page too, brings the token of the session that drew it.
      if (answer.page) this.#token = answer.page.token;
      const failure = readFailure(answer.document);
      if (failure) return failure;
    }
    const value = response.ok || answer.type === 'redirect' ? read(answer) : undefined;
    return value === undefined ? { kind: 'unknown-page', status } : { kind: 'done', value };
  }

  #read({ type, headers }: Response, text: string): Answer | undefined {
    if (type === 'opaqueredirect') return { type: 'redirect' };
    if (!headers.get('Content-Type')?.startsWith('application/json')) {
      const document = this.#around.parse(text);
      return { type: 'page', document, page: readAgentPage(document) };
    }
    try {
      return { type: 'json', json: JSON.parse(text) };
    } catch {
      return undefined; // half an answer: the caller hears "unknown page"
    }
  }
}

/**
 * Recognises the pages that say no, all of them HTTP 200 (6.5.1) with the asked-for Action in their configuration:
 * login, "Insufficient Rights" and warnings (`h4 > span.Error`), and the error screen. In 7.x the class ErrorScreen
 * is on both, so the heading is asked first.
 */
function readFailure(document: Document): Failure | undefined {
  if (isLoginPage(document)) return { kind: 'session-expired' };
  const refusal = document.querySelector('.MainBox h4 > span.Error');
  if (refusal) return { kind: 'no-permission', message: textOf(refusal) };
  const error = document.querySelector('.ErrorScreen');
  if (error)
    return { kind: 'error-screen', message: textOf(error.querySelector('.Content > p:first-child')) };
  return undefined;
}

function textOf(element: Element | null): string {
  return element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

/** As fetch takes it for a body: a string would be sent as plain text, of which Znuny reads nothing. */
function encode(parameters: Parameters): URLSearchParams {
  const encoded = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    for (const one of [value].flat()) encoded.append(name, String(one));
  }
  return encoded;
}
