// The shape of the repository, as docs/architecture.md describes it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { areas } from '@/entrypoints/agent.content/areas';
import {
  adminTicketFeatures,
  jobEditFeatures,
  jobOverviewFeatures,
  jobRunFeatures,
  listFeatures,
  ticketFeatures,
} from '@/entrypoints/agent.content/features';
import { switchable } from '@/lib/store/features';

const sources = ['components', 'entrypoints', 'lib'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${folder}/${file}`),
);
const importsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/^import (type )?[^;]*?from '([^']+)';/gms)].map(
    ([, type, from]) => ({
      typeOnly: type !== undefined,
      from: from ?? '',
    }),
  );
/** Without comments. */
const codeOf = (file: string) => readFileSync(file, 'utf8').replace(/\/\/.*|\/\*[\s\S]*?\*\//g, '');
const within = (folder: string) => sources.filter((file) => file.startsWith(folder));

describe('arrows point one way', () => {
  it.each(within('lib/'))('%s imports no user interface', (file) => {
    expect(
      importsOf(file).filter(({ from }) => /^(@\/)?(components|entrypoints)|^preact/.test(from)),
    ).toEqual([]);
  });

  it.each([...within('lib/otrs/'), ...within('lib/actions/')])(
    '%s runs without a browser extension',
    (file) => {
      expect(importsOf(file).filter(({ from, typeOnly }) => /^wxt|store/.test(from) && !typeOnly)).toEqual(
        [],
      );
    },
  );

  it.each(within('lib/search/'))('%s runs in plain Node, as other tools call it', (file) => {
    expect(importsOf(file).filter(({ from }) => !/^\.\/[\w-]+\.ts$/.test(from))).toEqual([]);
  });

  it.each([
    ...within('lib/guard/'),
    ...within('lib/otrs/').filter((file) => /\/job-(controls|fields|settings)/.test(file)),
  ])('%s runs in plain Node, as other tools call it', (file) => {
    const plain = /^\.{1,2}\/(otrs\/)?[\w-]+\.ts$|^zod\/mini$/;
    expect(importsOf(file).filter(({ from }) => !plain.test(from))).toEqual([]);
  });

  it.each(within('components/'))('%s knows nothing of OTRS', (file) => {
    expect(importsOf(file).filter(({ from }) => from.includes('lib/'))).toEqual([]);
  });
});

describe('knowledge of OTRS is in lib/otrs alone', () => {
  // Names of its parameters and marks of its pages; no word of ours looks like them.
  const marks = /ChallengeToken|Subaction|TicketID|\.ActionRow|\.SidebarColumn|#nav-|MainBox/;
  const others = sources.filter((file) => !file.startsWith('lib/otrs/'));

  it.each(others)('%s has none', (file) => {
    expect(codeOf(file)).not.toMatch(marks);
  });
});

describe('no text becomes code', () => {
  // Titles, names and whole pages are hostile: they are put into a page as text, and parsed without being run.
  const ways =
    /(inner|outer)HTML|insertAdjacentHTML|setHTML|createContextualFragment|document\.write|srcdoc|\beval\(|new Function\b|javascript:|set(Timeout|Interval)\(['"`]/i;

  it.each(sources)('%s has no way to do so', (file) => {
    expect(codeOf(file)).not.toMatch(ways);
  });
});

describe('what differs between browsers is in lib/browsers.ts alone', () => {
  const marks =
    /import\.meta\.env|userAgent|getBrowserInfo|exportFunction|cloneInto|wrappedJSObject|\bgecko\b|['"](chrome|firefox)['"]/;

  it.each([...sources, 'wxt.config.ts'].filter((file) => file !== 'lib/browsers.ts'))(
    '%s asks for none',
    (file) => {
      expect(codeOf(file)).not.toMatch(marks);
    },
  );
});

const features = [
  ...ticketFeatures.map((feature) => ({ ...feature, script: '/ticket.js' })),
  ...adminTicketFeatures.map((feature) => ({ ...feature, script: '/admin.js' })),
  ...listFeatures.map((feature) => ({ ...feature, script: '/list.js' })),
  ...jobOverviewFeatures.map((feature) => ({ ...feature, script: '/job-badges.js' })),
  ...jobEditFeatures.map((feature) => ({ ...feature, script: '/job-edit.js' })),
  ...jobRunFeatures.map((feature) => ({ ...feature, script: '/run-guard.js' })),
];

describe('features', () => {
  it.each(features)('$id is a file or folder of that name', ({ id }) => {
    const files = readdirSync('entrypoints/agent.content/features');
    expect(files.some((file) => file === id || file === `${id}.ts`)).toBe(true);
  });

  it.each(features)('$id belongs to screens for which its script is loaded', ({ screens, script }) => {
    const area = areas.find((one) => one.script === script);
    expect(screens.filter((screen) => !area?.screens.includes(screen))).toEqual([]);
  });

  it('are all registered', () => {
    const files = readdirSync('entrypoints/agent.content/features').filter((file) => file !== 'index.ts');
    expect(features.map(({ id }) => id).sort()).toEqual(
      files.map((file) => file.replace(/\.ts$/, '')).sort(),
    );
  });

  // | `id` | what | where | switch |
  const rows = [...readFileSync('docs/features.md', 'utf8').matchAll(/^\| `([\w-]+)` \|.*\| (.+?) \|$/gm)];

  it('are all documented, and what can be switched off besides, and nothing else', () => {
    const ids = new Set([...features.map(({ id }) => id), ...switchable]);
    expect(rows.map(([, id]) => id).sort()).toEqual([...ids].sort());
  });

  it('have a switch in the options exactly where the table says so', () => {
    const switched = rows.filter(([, , how]) => how === 'options').map(([, id]) => id);
    expect(switched.sort()).toEqual([...switchable].sort());
  });
});

describe('words', () => {
  const tested = readFileSync('test/unit/words.test.ts', 'utf8');
  const files = readdirSync('lib/words').filter((file) => file.endsWith('.ts') && file !== 'language.ts');

  it.each(files)('of lib/words/%s are compared in both languages', (file) => {
    expect(tested.includes(`'@/lib/words/${file.replace(/\.ts$/, '')}'`)).toBe(true);
  });

  const locales = readdirSync('public/_locales');
  const messagesOf = (locale: string): Record<string, { message?: string }> =>
    JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8'));

  it.each(locales)('of the browser’s own messages are whole in %s', (locale) => {
    expect(locales).toEqual(['en', 'nl']);
    expect(Object.keys(messagesOf(locale))).toEqual(Object.keys(messagesOf('en')));
    expect(Object.values(messagesOf(locale)).filter(({ message }) => !message?.trim())).toEqual([]);
  });
});

describe('what the pages for people say', () => {
  const pages = ['README.md', 'CONTRIBUTING.md', ...filesIn('docs').filter((file) => file.endsWith('.md'))];
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

  it.each(pages)('%s names no npm script that is not there', (page) => {
    const named = [...readFileSync(page, 'utf8').matchAll(/npm (?:run )?(?!run)([a-z][\w:-]*)/g)].map(
      ([, name]) => name ?? '',
    );
    const npmsOwn = ['ci', 'install', 'audit', 'scripts'];
    expect(named.filter((name) => !(name in scripts) && !npmsOwn.includes(name))).toEqual([]);
  });

  it('README names every npm script that people call', () => {
    const readme = readFileSync('README.md', 'utf8');
    const called = Object.keys(scripts).filter((name) => !/^pre(?=test|demo|bench|pictures)/.test(name));
    expect(called.filter((name) => !new RegExp(`[\` ]${name}[\` ]`).test(readme))).toEqual([]);
  });

  it.each(pages)('%s links to files that are there', (page) => {
    const folder = page.includes('/') ? page.slice(0, page.lastIndexOf('/') + 1) : '';
    const links = [...readFileSync(page, 'utf8').matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(
      ([, to]) => to ?? '',
    );
    expect(links.filter((to) => !existsSync(`${folder}${to}`))).toEqual([]);
  });
});

describe('no file tells of the machine it was made on', () => {
  const made = ['.git', '.output', '.wxt', 'node_modules'];
  const files = readdirSync('.', { withFileTypes: true })
    .filter(({ name }) => !made.includes(name))
    .flatMap((entry) => (entry.isFile() ? [entry.name] : filesIn(entry.name)))
    .filter((file) => !/\.png$/.test(file));

  it('or where it gets its packages', () => {
    // Written so that this file is none of them.
    const marks = new RegExp(['/work[/]', '/home[/]', '/Users[/]', 'registry[.]npm'].join('|'));
    expect(files.length).toBeGreaterThan(500);
    expect(files.filter((file) => marks.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`);
}
