// The part of the lock that sees what requests carry: the browser's rules know addresses alone (Chromium 156). It runs in the
// page's own world, in every frame, before any script of the page, and holds whether the rest of Loods works or not. It is
// there for scripts and forms that know nothing of Loods; a script that means to get round it can (docs/architecture.md).
import { defineContentScript } from 'wxt/utils/define-content-script';
import { builtIn, hostOf } from '@/lib/help-desk';
import { harmless, isRun, saysRun } from '@/lib/otrs/run-request';

export default defineContentScript({
  matches: [hostOf(builtIn)], // those of others are registered when the user adds one (background/help-desks.ts)
  world: 'MAIN',
  runAt: 'document_start',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  main() {
    lockForms();
    lockRequests();
  },
});

/**
 * However a form is sent, it says what it will send: also by submit(), which is no event, and with its button's name. What
 * would run a job shows its page instead.
 */
function lockForms(): void {
  const tame = ({ formData }: FormDataEvent) => {
    if (runs(formData)) formData.set(...harmless);
  };
  // Last of all who listen on the form itself: they may add to the data.
  const tameLast = ({ target }: Event) =>
    target?.addEventListener('formdata', tame as EventListener, { once: true });
  addEventListener('formdata', tameLast, true);
  // A form within a shadow root keeps that event to itself; here, those sent to the same frame are seen.
  globalThis.navigation?.addEventListener('navigate', (event) => {
    if (runs(event.formData)) event.preventDefault();
  });
}

/** Scripts get a refusal where they would get a network's error. */
function lockRequests(): void {
  const reject = () => Promise.reject(refusal());
  const fail = () => {
    throw refusal();
  };
  lock(XMLHttpRequest.prototype, 'send', (body) => body, fail);
  lock(
    Navigator.prototype,
    'sendBeacon',
    (_url, body) => body,
    () => false,
  );
  lock(globalThis, 'fetch', (_input, init) => Object(init).body, reject);
  lock(globalThis as { fetchLater?: unknown }, 'fetchLater', (_input, init) => Object(init).body, fail);
  lock(globalThis, 'Request', (_input, init) => Object(init).body, fail);
}

const refusal = () => new TypeError('Loods lets no script run a Generic Agent job');

/** Refuses calls, and constructions, with a body that would run a job. */
function lock<Name extends string>(
  owner: { [name in Name]?: unknown },
  name: Name,
  bodyOf: (...parameters: unknown[]) => unknown,
  refuse: () => unknown,
): void {
  const original = owner[name];
  if (typeof original !== 'function') return; // fetchLater is not in every browser
  owner[name] = new Proxy(original, {
    apply: (target, self, parameters) =>
      runs(bodyOf(...parameters)) ? refuse() : Reflect.apply(target, self, parameters),
    construct: (target, parameters, derived) =>
      runs(bodyOf(...parameters)) ? Object(refuse()) : Reflect.construct(target, parameters, derived),
  });
}

/** Whatever can be a body, also one made in another frame: there, its class is another. */
function runs(body: unknown): boolean {
  if (body === undefined || body === null) return false;
  if (ArrayBuffer.isView(body)) return saysRun(decode(body));
  const kind = Object.prototype.toString.call(body);
  if (/Document\]$/.test(kind)) return true; // no page of the help desk sends one, and it can be sent as a form
  switch (kind) {
    case '[object FormData]':
      return Array.from(body as FormData).some((entry) => isRun(...entry));
    case '[object Blob]':
    case '[object File]':
      return saysRun(read(body as Blob));
    case '[object ArrayBuffer]':
      return saysRun(decode(body as ArrayBuffer));
    case '[object ReadableStream]': // nobody can look into it without taking it
      return true; // no page of the help desk sends one
    default:
      return saysRun(String(body));
  }
}

const decode = (bytes: AllowSharedBufferSource) => new TextDecoder().decode(bytes);

/** At once: a beacon doesn't wait. */
function read(blob: Blob): string {
  const url = URL.createObjectURL(blob);
  const request = new XMLHttpRequest();
  request.open('GET', url, false);
  request.send();
  URL.revokeObjectURL(url);
  return request.responseText;
}
