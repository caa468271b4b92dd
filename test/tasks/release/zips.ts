// The zips of a release, made twice: here, and from the sources' own zip in another folder, as a store's reviewer does.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { quietly } from '../steps.mjs';
import { unzip } from './unzip.ts';

const output = '.output';

/** Which modules are in the scripts. */
export const modulesFile = `${output}/modules.json`;

/** Which browsers have a zip of their own; Firefox' comes with that of the sources. */
export const browsers = ['chrome', 'firefox'] as const;

/** The files of a release, in `.output`. */
export const zipsOf = (version: string): string[] =>
  [...browsers, 'sources'].map((kind) => `loods-${version}-${kind}.zip`);

/** Makes the zips in `.output`, and tells which modules are in the scripts of them. */
export async function makeZips(): Promise<string[]> {
  await quietly(process.execPath, ['test/tasks/release/make-zips.ts']);
  return JSON.parse(readFileSync(modulesFile, 'utf8'));
}

/** Makes the zips again, from nothing but that of the sources, and says which of them are others now. */
export async function differingZips(version: string): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'elsewhere '));
  try {
    for (const [path, content] of unzip(`${output}/loods-${version}-sources.zip`)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    // Far from here, where another day is: neither place nor time may get into a zip.
    const env = { ...process.env, TZ: 'Pacific/Kiritimati', LC_ALL: 'C' };
    for (const browser of browsers) await quietly('npx', ['wxt', 'zip', '-b', browser], { cwd: folder, env });
    const bytes = (at: string, name: string) => readFileSync(join(at, output, name));
    return zipsOf(version).filter((name) => !bytes('.', name).equals(bytes(folder, name)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
