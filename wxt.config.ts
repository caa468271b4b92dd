import { defineConfig } from 'wxt';
import { manifestOf } from './lib/browsers';
import { commandNames } from './lib/commands';
import { builtIn, hostOf } from './lib/help-desk';

/** Any host that may have a help desk; the browser asks the user for each. */
const anyHost = 'https://*/*';

/** Nothing but run, draw and read what is in the extension: pop-up, options and background ask nobody else, send nothing, show no picture. */
const pagesMay =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

const suggestedKey = (digit: number) => ({
  suggested_key: { default: `Ctrl+Shift+${digit}`, mac: `MacCtrl+Shift+${digit}` },
});

const shortcut = (name: string, digit: number) => ({
  ...suggestedKey(digit),
  description: `__MSG_${name}__`,
});

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  // Every name says where it comes from. WXT 0.21.4 still looks for some: a variable called "storage" brings 9 kB of
  // its storage library into a script. Ours are called "area".
  imports: false,
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'contextMenus',
      'declarativeNetRequest',
      'scripting',
      'activeTab',
      'webRequest',
      ...manifestOf(browser).permissions,
    ],
    declarative_net_request: {
      rule_resources: [{ id: 'run-lock', enabled: true, path: 'run-lock.json' }],
    },
    omnibox: { keyword: 'otrs' },
    host_permissions: [hostOf(builtIn)],
    optional_host_permissions: [anyHost],
    // Ctrl+Shift (on a Mac Ctrl, not Command) is no browser's way to access keys, of which Znuny has many: those are Alt,
    // Alt+Shift or Ctrl+Option. Chromium 156 and Firefox have nothing of their own on these; the user can change them.
    commands: {
      ...Object.fromEntries(commandNames.map((name, index) => [name, shortcut(name, index + 1)])),
      _execute_action: suggestedKey(commandNames.length + 1), // opens the pop-up
    },
    // The content script loads the parts that a screen needs from here. No page can find out by their address that Loods is there.
    web_accessible_resources: [
      {
        resources: [
          'ticket.js',
          'admin.js',
          'list.js',
          'job-badges.js',
          'job-edit.js',
          'job-saved.js',
          'run-guard.js',
          'ticket-actions.js',
          'title-edit.js',
          'undo.js',
          'bulk.js',
          'keys.js',
          'keyboard-help.js',
          'requests.js',
          'search-helper.js',
          'outcomes-*.js',
        ],
        matches: [anyHost],
        ...manifestOf(browser).resources,
      },
    ],
    // While developing, WXT has its own: its pages load from a server, and talk with it.
    ...(command === 'build' && { content_security_policy: { extension_pages: pagesMay } }),
    ...manifestOf(browser).own,
  }),
  // As new as the browsers that the manifest asks for: nothing is written the long way for older ones.
  vite: () => ({ build: { target: ['chrome130', 'firefox142'] } }),
  hooks: {
    // WXT wraps unlisted scripts so that they export nothing. As modules they can be imported where they are needed.
    'vite:build:extendConfig': ([entrypoint], config) => {
      // Scripts of pages take the browser's own API, which has promises in all browsers the manifest asks for: the
      // polyfill that the module puts in its place weighs 2.7 kB gzip on every page of the help desk.
      if (/script$/.test(entrypoint?.type ?? '')) {
        config.resolve = { ...config.resolve, alias: { 'wxt/browser': '@wxt-dev/browser' } };
      }
      const { lib, rolldownOptions } = config.build ?? {};
      if (entrypoint?.type !== 'unlisted-script' || entrypoint.name === 'recognise' || !lib) return;
      lib.formats = ['es'];
      // Vite leaves blanks in modules of libraries; these are read by no bundler. And a script for one area takes nothing along from
      // the others' modules, which the list of all features names, too.
      const own = { output: { minify: true }, treeshake: { moduleSideEffects: false } };
      config.build = { ...config.build, rolldownOptions: { ...rolldownOptions, ...own } };
    },
  },
});
