// What must hold for a built extension before it is given to people.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

interface Manifest extends Record<string, unknown> {
  readonly version: string;
  readonly default_locale: string;
  readonly permissions: readonly string[];
  readonly host_permissions: readonly string[];
  readonly optional_host_permissions: readonly string[];
  readonly icons: Readonly<Record<string, string>>;
  readonly content_security_policy?: { readonly extension_pages?: string };
}

/** Everything that a manifest may have; whatever else gets in opens or asks for something that nobody has explained. */
const known = [
  ...['manifest_version', 'name', 'description', 'version', 'icons', 'default_locale', 'permissions'],
  ...['host_permissions', 'optional_host_permissions', 'declarative_net_request', 'omnibox', 'commands'],
  ...[
    'web_accessible_resources',
    'content_security_policy',
    'background',
    'action',
    'options_ui',
    'content_scripts',
  ],
  ...['minimum_chrome_version', 'browser_specific_settings'],
];

/** The manifest of a built extension. */
export const manifestIn = (folder: string): Manifest =>
  JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));

/** What is wrong with a built extension, in sentences. */
export function faultsOf(folder: string, version: string): string[] {
  const manifest = manifestIn(folder);
  return [
    ...faultsOfManifest(manifest, version),
    ...faultsOfIcons(folder, manifest),
    ...faultsOfLocales(folder, manifest),
    ...faultsOfFiles(folder),
  ].map((fault) => `${folder}: ${fault}`);
}

function faultsOfManifest(manifest: Manifest, version: string): string[] {
  const unknown = Object.keys(manifest).filter((key) => !known.includes(key));
  const policy = manifest.content_security_policy?.extension_pages ?? '';
  return [
    manifest.version === version ? [] : `version ${manifest.version}, but package.json has ${version}`,
    unknown.map(
      (key) => `“${key}” in the manifest is new: explain it, then let it pass in ${import.meta.filename}`,
    ),
    /^default-src 'none'; script-src 'self'; style-src 'self';/.test(policy) ? [] : `pages may “${policy}”`,
  ].flat();
}

function faultsOfIcons(folder: string, { icons }: Manifest): string[] {
  return Object.entries(icons)
    .filter(([size, file]) => {
      if (!existsSync(`${folder}/${file}`)) return true;
      const png = readFileSync(`${folder}/${file}`);
      return png.readUInt32BE(16) !== Number(size) || png.readUInt32BE(20) !== Number(size);
    })
    .map(([size, file]) => `${file} is no picture of ${size} × ${size}`);
}

function faultsOfLocales(folder: string, manifest: Manifest): string[] {
  const named = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name ?? '');
  return readdirSync(`${folder}/_locales`).flatMap((locale) => {
    const messages: Record<string, { message: string } | undefined> = JSON.parse(
      readFileSync(`${folder}/_locales/${locale}/messages.json`, 'utf8'),
    );
    const missing = named.filter((name) => !messages[name]?.message);
    const length = messages['description']?.message.length ?? 0;
    return [
      missing.map((name) => `${locale} has no message “${name}”`),
      // Chrome's store takes no more.
      length <= 132 ? [] : `the description in ${locale} has ${length} characters, more than 132`,
    ].flat();
  });
}

/** Code from elsewhere, code made of text, and what is only for developers. */
const forbidden: readonly [what: string, mark: RegExp][] = [
  ['evaluates text', /\beval\(|\bnew Function\b/],
  [
    'loads code from elsewhere',
    /import\(\s*["'`]https?:|importScripts\(|<script[^>]+src=["']?(https?:)?\/\//,
  ],
  ['has a source map', /sourceMappingURL/],
];

function faultsOfFiles(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const strange = files.filter(
    (file) => /\.\w+$/.test(file) && !/\.(js|css|html|json|png|svg|txt)$/.test(file),
  );
  const scripts = files.filter((file) => /\.(js|html)$/.test(file));
  return [
    strange.map((file) => `${file} has no place in an extension`),
    scripts.flatMap((file) => {
      const text = readFileSync(`${folder}/${file}`, 'utf8');
      return forbidden.filter(([, mark]) => mark.test(text)).map(([what]) => `${file} ${what}`);
    }),
  ].flat();
}

/** How what the browser is asked for differs from what README explains; `asked` are the manifests of all browsers. */
export function unexplainedRights(readme: string, asked: readonly Manifest[]): string[] {
  const table = /\| right \| what for \|\n([\s\S]*?)\n\n/.exec(readme)?.[1] ?? '';
  const rows = [...table.matchAll(/^\| (.+?) \|/gm)].map(([, right]) => right ?? '');
  const explained = new Set(rows.filter((right) => /^\w+$/.test(right)));
  const rights = new Set(asked.flatMap(({ permissions }) => permissions));
  const hosts = new Set(asked.flatMap(({ host_permissions }) => host_permissions));
  const ifAllowed = new Set(asked.flatMap(({ optional_host_permissions }) => optional_host_permissions));
  return [
    ...[...rights.difference(explained)].map((right) => `README does not explain the right ${right}`),
    ...[...explained.difference(rights)].map((right) => `README explains ${right}, which nobody asks for`),
    ...[...hosts]
      .filter((host) => !rows.includes(`pages of \`${new URL(host).host}\``))
      .map((host) => `README does not explain ${host}`),
    ...[...ifAllowed]
      .filter((host) => host !== 'https://*/*')
      .map((host) => `README does not explain ${host}`),
  ];
}
