import { describe, expect, it } from 'vitest';
import { closesPopup, isLoginPage, readAgentPage } from '@/lib/otrs/page';
import { agentPage, loginPage, pageWith, parse } from './pages';

const read = (html: string) => readAgentPage(parse(html));

describe('readAgentPage', () => {
  it('reads what Loods needs, and nothing else', () => {
    expect(read(agentPage({ Action: 'AgentTicketZoom', TicketID: '42' }))).toEqual({
      action: 'AgentTicketZoom',
      subaction: '',
      cgi: '/otrs/index.pl',
      token: 'TokenOfThisSession',
      language: 'nl',
      ticketId: 42,
    });
  });

  it('never keeps the session id', () => {
    expect(JSON.stringify(read(agentPage()))).not.toContain('Secret');
  });

  it('takes a ticket id that is a number, too', () => {
    expect(read(agentPage({ TicketID: 7 }))?.ticketId).toBe(7);
  });

  it.each([[''], ['abc'], [null], [0], [-1]])('has no ticket when the id is %j', (TicketID) => {
    expect(read(agentPage({ TicketID }))).not.toHaveProperty('ticketId');
  });

  it('joins several configurations of one page, the later one first', () => {
    const second = '<script>Core.Config.AddConfig({"Subaction":"Search"});</script>';
    expect(read(agentPage({}, second))?.subaction).toBe('');
    expect(read(agentPage() + second)?.subaction).toBe('Search');
  });

  it.each([
    ['the login page', loginPage],
    ["a customer's page", agentPage({ Action: 'CustomerTicketOverview', CGIHandle: '/otrs/customer.pl' })],
    ['a pop-up that closes itself', pageWith({ PopupClose: 'ReloadParentAndClose', PopupURL: '' })],
    ['a page without a token', agentPage({ ChallengeToken: '' })],
    ['another site', '<html><body>Hello</body></html>'],
    ['a broken configuration', '<script>Core.Config.AddConfig({"Action":});</script>'],
  ])('takes %s for no agent page', (_what, html) => {
    expect(read(html)).toBeUndefined();
  });

  it('does not believe a mail that writes the call into its text', () => {
    const mail = '<p>Core.Config.AddConfig({"ChallengeToken":"evil","CGIHandle":"//evil.example"});</p>';
    expect(read(agentPage({}, mail))).toMatchObject({ token: 'TokenOfThisSession', cgi: '/otrs/index.pl' });
  });
});

describe('closesPopup', () => {
  it('knows the page that ends a successful form', () => {
    expect(
      closesPopup(
        parse(pageWith({ PopupClose: 'LoadParentURLAndClose', PopupURL: 'Action=AgentDashboard' })),
      ),
    ).toBe(true);
    expect(closesPopup(parse(agentPage()))).toBe(false);
  });
});

describe('isLoginPage', () => {
  it('knows the login form', () => {
    expect(isLoginPage(parse(loginPage))).toBe(true);
    expect(isLoginPage(parse(agentPage()))).toBe(false);
  });
});
