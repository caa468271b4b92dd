// test/e2e/client.spec.ts asks the real server's pages.
import { describe, expect, it } from 'vitest';
import { readProduct, recogniseHelpDesk } from '@/lib/otrs/help-desk-page';
import { agentPage, footer, loginPage, loginPageAt, parse } from './pages';

const origin = 'https://desk.example.org';
const recognise = (html: string, url = `${origin}/whatever?Action=AgentDashboard`) =>
  recogniseHelpDesk(parse(html), url);
const at = (path: string) => ({ cgi: `${origin}${path}` });
const placed = (cgi: string, more: object = {}, body = '') => agentPage({ CGIHandle: cgi, ...more }, body);

describe('recogniseHelpDesk', () => {
  it.each(['/otrs/index.pl', '/znuny/index.pl', '/otobo/index.pl', '/index.pl', '/a/b/nph-index.pl'])(
    'knows pages for agents at %s',
    (path) => {
      expect(recognise(placed(path))).toEqual(at(path));
      expect(recognise(loginPageAt(path))).toEqual(at(path));
    },
  );

  it('keeps the port', () => {
    expect(recognise(placed('/otrs/index.pl'), 'http://localhost:8080/x')).toEqual({
      cgi: 'http://localhost:8080/otrs/index.pl',
    });
  });

  it.each([
    ['a page for customers', placed('/otrs/customer.pl', { Action: 'CustomerTicketOverview' })],
    ['a public page', placed('/otrs/public.pl', { Action: 'PublicDefault', ChallengeToken: null })],
    ['where customers log in', loginPageAt('/otrs/customer.pl', 'NoJavaScript ')],
    ['another site', '<form name="login" action="/login"><input name="Action" value="Login"></form>'],
    ['a page that names another site', placed('//evil.example/index.pl')],
    ['a form that goes to another site', loginPageAt('https://evil.example/index.pl')],
    ['a script in the place of an address', loginPageAt('javascript:alert(1)')],
  ])('does not take %s for one', (_what, html) => {
    expect(recognise(html)).toBeUndefined();
  });

  it('takes no file for one, nor a page without an address', () => {
    expect(recognise(loginPage, 'file:///tmp/index.html')).toBeUndefined();
    expect(recogniseHelpDesk(parse(loginPage))).toBeUndefined(); // about:blank
  });

  it('names the product that the footer names', () => {
    expect(recognise(placed('/znuny/index.pl', {}, footer('Znuny 7.1.x')))).toEqual({
      ...at('/znuny/index.pl'),
      product: { name: 'Znuny', version: '7.1.x' },
    });
  });

  it.each([
    ['OTOBO by the name of its session', placed('/x', { SessionName: 'OTOBOAgentInterface_10' }), 'OTOBO'],
    ['OTOBO before the login', loginPageAt('/x', 'LoginScreen', '<script>/^OTOBOPopup_/</script>'), 'OTOBO'],
    ['Znuny 7 by its head', placed('/x', {}, '<a id="Logo"></a><ul id="HeaderToolBar"></ul>'), 'Znuny', '7'],
    ['Znuny 7 by its tool bar', placed('/x', {}, '<div id="ToolBar" class="x"></div>'), 'Znuny', '7'],
  ])('where the footer is hidden, knows %s', (_what, html, name, version?: string) => {
    expect(recognise(html)?.product).toEqual({ name, ...(version && { version }) });
  });

  it('names none where the footer is hidden and the page looks like several', () => {
    const six = '<div id="Logo"></div><ul id="ToolBar"></ul>';
    expect(recognise(placed('/otrs/index.pl', {}, six))).toEqual(at('/otrs/index.pl'));
  });
});

describe('readProduct', () => {
  it.each([
    ['Znuny 6.5.x', { name: 'Znuny', version: '6.5.x' }],
    ['Znuny', { name: 'Znuny' }], // on the login page
    ['OTOBO 10.1.x', { name: 'OTOBO', version: '10.1.x' }],
    ['((OTRS)) Community Edition 6.0.30', { name: '((OTRS)) Community Edition', version: '6.0.30' }],
    ['Help', undefined],
    ['Your bank says: yes to Znuny', undefined],
    [`${'very '.repeat(20)}Znuny`, undefined],
  ])('%s', (title, expected) => {
    expect(readProduct(parse(footer(title)))).toEqual(expected);
  });

  it('says nothing where the banner is hidden', () => {
    expect(readProduct(parse(agentPage()))).toBeUndefined();
  });
});
