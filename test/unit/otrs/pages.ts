// Example pages, small and made by hand after what real ones have: the configuration call and the marks of each kind.
import { JSDOM } from 'jsdom';

export const parse = (html: string): Document => new JSDOM(html).window.document;

/** What the configuration of any agent page holds on 6.5.1; the ids are made up. */
export const agentConfig = {
  Action: 'AgentDashboard',
  Subaction: '',
  Baselink: '/otrs/index.pl?',
  CGIHandle: '/otrs/index.pl',
  ChallengeToken: 'TokenOfThisSession',
  SessionID: 'SecretSessionId',
  SessionIDCookie: 'SecretSessionId',
  SessionName: 'OTRSAgentInterface',
  UserLanguage: 'nl',
};

/** A page with this configuration and body. */
export const pageWith = (config: object, body = ''): string => `<!DOCTYPE html><html><head></head><body>
<div id="AppWrapper">${body}</div>
<script type="text/javascript">//<![CDATA[
"use strict";
Core.Config.AddConfig(${JSON.stringify(config)});
Core.App.Ready(function () {});
//]]></script></body></html>`;

export const agentPage = (config: object = {}, body = '') => pageWith({ ...agentConfig, ...config }, body);

/** Where one logs in; the pages for agents have the class. */
export const loginPageAt = (cgi: string, bodyClass = ' LoginScreen', rest = '') =>
  `<!DOCTYPE html><html><body class="${bodyClass}"><div id="LoginBox">
<form name="login" action="${cgi}" method="post"><input type="hidden" name="Action" value="Login" />
<input id="User" name="User" /></form></div>${rest}
<script>Core.Config.AddConfig({"Baselink":"${cgi}?","LoginFailed":"0"});</script></body></html>`;

export const loginPage = loginPageAt('/otrs/index.pl');

/** The end of every page, unless an admin hides it. */
export const footer = (title: string) =>
  `<div id="Footer" class="ARIARoleContentinfo"><a href="https://example.org" title="${title}">Powered by</a></div>`;
