// The shape of the repository, as docs/architecture.md describes it.
import { readdirSync, readFileSync } from 'node:fs';
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
});
