// Every way to run a Generic Agent job that was thought of, gone from within a page of the help desk. Where nothing stops it,
// each runs the job once. The functions run in the page, and know nothing of what is around them here.

/** What a way needs to know. */
export interface Run {
  /** Origin and path, and the beginning of a query that means nothing. */
  readonly cgi: string;
  /** Znuny's own address of the run, token included, and the same that means nothing. */
  readonly address: string;
  /** The same as a form's fields. */
  readonly fields: Readonly<Record<string, string>>;
  /** The same as a body. */
  readonly body: string;
}

type Ways = Readonly<Record<string, (run: Run) => unknown>>;

/** Elements that load an address. */
export const elements = [
  '<img src="ADDRESS">',
  `<p style="background-image: url('ADDRESS')">x</p>`,
  '<iframe src="ADDRESS"></iframe>',
  '<object data="ADDRESS"></object>',
  '<embed src="ADDRESS">',
  '<video src="ADDRESS"></video>',
  '<link rel="stylesheet" href="ADDRESS">',
  '<link rel="prefetch" href="ADDRESS">',
  '<link rel="preload" as="fetch" href="ADDRESS">',
  '<link rel="modulepreload" href="ADDRESS">',
];

/** Scripts that ask for an address. */
export const byAddress: Ways = {
  fetch: ({ address }) => fetch(address),
  'fetch with HEAD': ({ address }) => fetch(address, { method: 'HEAD' }),
  'fetch with DELETE': ({ address }) => fetch(address, { method: 'DELETE' }),
  'fetch with POST, nothing in the body': ({ address }) => fetch(address, { method: 'POST' }),
  'fetch with POST, the rest in the body': ({ cgi, fields: { Subaction, ...others } }) =>
    fetch(`${cgi};Subaction=${Subaction}`, { method: 'POST', body: new URLSearchParams(others) }),
  XMLHttpRequest: ({ address }) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.send();
  },
  EventSource: ({ address }) => {
    const source = new EventSource(address);
    source.onerror = () => source.close();
  },
  WebSocket: ({ address }) => new WebSocket(address.replace('https', 'wss')).url,
  'a beacon': ({ address }) => navigator.sendBeacon(address),
  'a worker': ({ address }) => new Worker(address).onerror,
  "a worker's fetch": ({ address }) =>
    new Worker(URL.createObjectURL(new Blob([`fetch(${JSON.stringify(address)})`]))).onerror,
  'a font': ({ address }) => new FontFace('x', `url("${address}")`).load(),
  "a link's ping": ({ address }) => {
    const link = document.body.appendChild(document.createElement('a'));
    Object.assign(link, { href: '#', ping: address }).click();
  },
  'a download': ({ address }) => {
    const link = document.body.appendChild(document.createElement('a'));
    Object.assign(link, { href: address, download: 'x' }).click();
  },
  'a login that leads there': ({ cgi, address }) => {
    const RequestedURL = address.replace(/.*\?/, '');
    const body = new URLSearchParams({ Action: 'Login', User: 'wim', Password: 'wim', RequestedURL });
    return fetch(cgi, { method: 'POST', redirect: 'manual', body });
  },
};

/** What Chromium fetches ahead when it sees fit: on a quiet machine each ran the job, on a busy one not always. */
export const ahead: Ways = {
  'a prefetched page': ({ address }) => {
    const script = document.head.appendChild(document.createElement('script'));
    script.type = 'speculationrules';
    script.text = JSON.stringify({ prefetch: [{ urls: [address], eagerness: 'immediate' }] });
  },
  'a prerendered page': ({ address }) => {
    const script = document.head.appendChild(document.createElement('script'));
    script.type = 'speculationrules';
    script.text = JSON.stringify({ prerender: [{ urls: [address], eagerness: 'immediate' }] });
  },
};

/** Scripts that say it in a body. */
export const byBody: Ways = {
  'parameters by fetch': ({ cgi, fields }) =>
    fetch(cgi, { method: 'POST', redirect: 'manual', body: new URLSearchParams(fields) }),
  'a text by fetch': ({ cgi, body }) => {
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    return fetch(cgi, { method: 'POST', redirect: 'manual', headers, body });
  },
  'encoded letters by fetch': ({ cgi, body }) => {
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    const encoded = body.replace('Subaction=RunNow', '%53ubaction=+Run%u004eow');
    return fetch(cgi, { method: 'POST', headers, body: encoded });
  },
  'multipart by fetch': ({ cgi, fields }) => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    return fetch(cgi, { method: 'POST', redirect: 'manual', body });
  },
  'multipart as a text by fetch': async ({ cgi, fields }) => {
    const data = new FormData();
    for (const [name, value] of Object.entries(fields)) data.append(name, value);
    const response = new Response(data);
    const headers = { 'Content-Type': response.headers.get('Content-Type') ?? '' };
    return fetch(cgi, { method: 'POST', headers, body: await response.text() });
  },
  'a blob by fetch': ({ cgi, body }) =>
    fetch(cgi, { method: 'POST', redirect: 'manual', body: new Blob([body]) }),
  'bytes by fetch': ({ cgi, body }) =>
    fetch(cgi, { method: 'POST', redirect: 'manual', body: new TextEncoder().encode(body) }),
  'a buffer by fetch': ({ cgi, body }) =>
    fetch(cgi, { method: 'POST', redirect: 'manual', body: new TextEncoder().encode(body).buffer }),
  'PUT by fetch': ({ cgi, fields }) => fetch(cgi, { method: 'PUT', body: new URLSearchParams(fields) }),
  'a Request': ({ cgi, fields }) =>
    fetch(new Request(cgi, { method: 'POST', body: new URLSearchParams(fields) })),
  XMLHttpRequest: ({ cgi, body }) => {
    const request = new XMLHttpRequest();
    request.open('POST', cgi);
    request.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded');
    request.send(body);
  },
  'XMLHttpRequest, at once': ({ cgi, body }) => {
    const request = new XMLHttpRequest();
    request.open('POST', cgi, false);
    request.send(new Blob([body]));
  },
  'a document by XMLHttpRequest': ({ cgi, body }) => {
    const request = new XMLHttpRequest();
    request.open('POST', cgi);
    request.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded');
    const xml = `<a>;${body.replaceAll('&', ';')};</a>`;
    request.send(new DOMParser().parseFromString(xml, 'text/xml'));
  },
  'a page by XMLHttpRequest': ({ cgi, body }) => {
    const request = new XMLHttpRequest();
    request.open('POST', cgi);
    request.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded');
    const page = document.implementation.createHTMLDocument();
    page.body.append(`;${body.replaceAll('&', ';')};`);
    request.send(page);
  },
  "the page's jQuery": ({ cgi, fields }) =>
    (window as unknown as { jQuery: { post: (url: string, fields: object) => void } }).jQuery.post(
      cgi,
      fields,
    ),
  'a beacon': ({ cgi, fields }) => navigator.sendBeacon(cgi, new URLSearchParams(fields)),
  "a beacon's blob": ({ cgi, body }) => {
    const type = 'application/x-www-form-urlencoded';
    return navigator.sendBeacon(cgi, new Blob([body], { type }));
  },
  "a new frame's fetch": ({ cgi, fields }) => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const inside = frame.contentWindow as unknown as { fetch: typeof fetch };
    return inside.fetch(cgi, { method: 'POST', redirect: 'manual', body: new URLSearchParams(fields) });
  },
  "a new window's fetch": ({ cgi, fields }) => {
    const inside = open('about:blank') as unknown as { fetch: typeof fetch };
    return inside.fetch(cgi, { method: 'POST', redirect: 'manual', body: new URLSearchParams(fields) });
  },
  'a script within srcdoc': ({ cgi, fields }) => {
    const body = `new URLSearchParams(${JSON.stringify(fields)})`;
    const script = `<script>fetch('${cgi}', { method: 'POST', body: ${body} })</script>`;
    document.body.appendChild(document.createElement('iframe')).srcdoc = script;
  },
  "a script within a blob's page": ({ cgi, fields }) => {
    const body = `new URLSearchParams(${JSON.stringify(fields)})`;
    const script = `<script>fetch('${cgi}', { method: 'POST', body: ${body} })</script>`;
    const page = new Blob([script], { type: 'text/html' });
    document.body.appendChild(document.createElement('iframe')).src = URL.createObjectURL(page);
  },
};

/** A form that posts into a frame: its attributes, what it has beside the fields or instead of one, and who sends it. */
export interface FormWay {
  readonly attributes?: string;
  readonly without?: string;
  readonly more?: string;
  readonly send: (form: HTMLFormElement) => void;
}

export const forms: Readonly<Record<string, FormWay>> = {
  'submit()': { send: (form) => form.submit() },
  'requestSubmit()': { send: (form) => form.requestSubmit() },
  multipart: { attributes: 'enctype="multipart/form-data"', send: (form) => form.submit() },
  "a button's name and value": {
    without: 'Subaction',
    more: '<button name="Subaction" value=" RunNow">Run</button>',
    send: (form) => form.querySelector('button')?.click(),
  },
  "a button's address": {
    attributes: 'action="/nowhere"',
    more: '<button formaction="CGI">Run</button>',
    send: (form) => form.querySelector('button')?.click(),
  },
  "half of it in the form's address": {
    attributes: 'action="CGI;Action=AdminGenericAgent"',
    without: 'Action',
    send: (form) => form.submit(),
  },
  'doubled parameters': {
    more: '<input name="Subaction" value="Run">',
    send: (form) => form.submit(),
  },
  'data that is added at last': {
    without: 'Subaction',
    send: (form) => {
      form.addEventListener('formdata', (event) => {
        event.stopPropagation();
        event.formData.set('Subaction', 'RunNow');
      });
      form.submit();
    },
  },
  "another frame's submit()": {
    send: (form) => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      const { HTMLFormElement } = frame.contentWindow as unknown as typeof globalThis;
      HTMLFormElement.prototype.submit.call(form);
    },
  },
  'a form within a frame': {
    send: (form) => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      const other = frame.contentDocument?.body.appendChild(form.cloneNode(true)) as HTMLFormElement;
      other.target = '';
      other.submit();
    },
  },
};

/** The form of such a way, and its frame. @param frame name of no other */
export function formOf(
  { attributes = '', without = '', more = '' }: FormWay,
  run: Run,
  frame: string,
): string {
  const inputs = Object.entries(run.fields)
    .filter(([name]) => name !== without)
    .map(([name, value]) => `<input type="hidden" name="${name}" value="${value}">`);
  // Of two attributes of the same name, the first counts.
  const form = `<form method="post" target="${frame}" ${attributes} action="CGI">${inputs.join('')}${more}</form>`;
  return `<iframe name="${frame}"></iframe>${form.replaceAll('CGI', run.cgi)}`;
}

/** Ways that leave the page. */
export const leaving: Ways = {
  location: ({ address }) => {
    location.href = address;
  },
  'a reloading page': ({ address }) => {
    document.head.insertAdjacentHTML('beforeend', `<meta http-equiv="refresh" content="0;url=${address}">`);
  },
  'a form with GET': ({ cgi, fields }) => {
    const form = document.body.appendChild(document.createElement('form'));
    form.action = cgi; // its query is not sent
    const query = Object.fromEntries(new URL(cgi).searchParams);
    for (const [name, value] of Object.entries({ ...fields, ...query })) {
      form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }));
    }
    form.submit();
  },
  'a form with POST': ({ cgi, fields }) => {
    const form = document.body.appendChild(document.createElement('form'));
    Object.assign(form, { action: cgi, method: 'post' });
    for (const [name, value] of Object.entries(fields)) {
      form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }));
    }
    form.submit();
  },
  'a form with POST and the address': ({ address, fields }) => {
    const form = document.body.appendChild(document.createElement('form'));
    Object.assign(form, { action: address, method: 'post' });
    for (const [name, value] of Object.entries(fields)) {
      form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }));
    }
    form.submit();
  },
  'a form in a shadow': ({ cgi, fields }) => {
    const host = document.body.appendChild(document.createElement('div'));
    const form = host.attachShadow({ mode: 'closed' }).appendChild(document.createElement('form'));
    Object.assign(form, { action: cgi, method: 'post' });
    for (const [name, value] of Object.entries(fields)) {
      form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }));
    }
    form.submit();
  },
};
