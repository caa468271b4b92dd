// Whose code ships with Loods, and under which licence: public/licences.txt, which is in every zip.
import { readdirSync, readFileSync } from 'node:fs';

/** Where it is kept. */
export const licenceFile = 'public/licences.txt';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

/** What the file must say: what is in the scripts, by name, version and licence, and each licence as its package has it. */
export function licencesOf(modules: Iterable<string>): string {
  const folders = [...new Set([...modules].flatMap((id) => packageOf(id) ?? []))].sort();
  const packages = folders.map((folder) => ({ ...read(folder), text: licenceIn(folder) }));
  const own = { ...read('.'), text: licenceIn('.') };
  return [
    'Loods, and what is in it of others. Its sources: see the page where you got it.',
    [own, ...packages].map(({ name, version, license }) => `${name} ${version}: ${license}`).join('\n'),
    ...[...packages, own].map(({ name, text }) => `${'='.repeat(80)}\n${name}\n\n${text}`),
  ].join('\n\n');
}

/** The folder of the package that a module is from; those that a tool makes up are from the tool. */
function packageOf(id: string): string | undefined {
  const path = /.*(node_modules\/(?:@[^/]+\/)?[^/]+)/.exec(id)?.[1];
  const madeUpBy = /^\0(vite|rolldown)\//.exec(id)?.[1] ?? /virtual:(wxt)/.exec(id)?.[1];
  return path ?? (madeUpBy && `node_modules/${madeUpBy}`);
}

const read = (folder: string): Package => JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));

function licenceIn(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.\w+)?$/i.test(name));
  return file
    ? readFileSync(`${folder}/${file}`, 'utf8').trimEnd()
    : 'The package brings no text of its licence.';
}
