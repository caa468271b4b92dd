// npm run release:check: the zips of a release, and whether they may go out. With --write it writes the list of licences anew.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { licenceFile, licencesOf } from './release/licences.ts';
import { faultsOf, manifestIn, unexplainedRights } from './release/manifest.ts';
import { unzip } from './release/unzip.ts';
import { browsers, differingZips, makeZips, zipsOf } from './release/zips.ts';
import { giveUp, quietly, runSteps, Unmet } from './steps.mjs';

const { version }: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'));
const built = browsers.map((browser) => `.output/${browser}-mv3`);
let modules: string[] = [];

try {
  await runSteps([
    { title: 'Make the zips for Chrome and Firefox, and of the sources', run: make },
    { title: 'Make them again from the sources alone, elsewhere: the same bytes', run: makeAgain },
    { title: 'Licences of what ships', run: checkLicences },
    { title: 'Manifest, rights, icons, languages, no code from elsewhere', run: checkBuilt },
    { title: 'Sizes', run: () => quietly('npm', ['run', '--silent', 'size']) },
  ]);
  console.log(`\nReady in .output: ${zipsOf(version).join(', ')}`);
} catch (error) {
  giveUp(error);
}

async function make(): Promise<void> {
  modules = await makeZips();
}

async function makeAgain(): Promise<void> {
  unlessNone((await differingZips(version)).map((name) => `${name} is another one each time it is made`));
}

/** Written before the zips that have it in them are made: so they have to be made again. */
function checkLicences(): void {
  const wanted = licencesOf(modules);
  if (process.argv.includes('--write')) writeFileSync(licenceFile, wanted);
  const shipped = unzip(`.output/${zipsOf(version)[0]}`)
    .get('licences.txt')
    ?.toString();
  if (shipped === wanted) return;
  const isWritten = existsSync(licenceFile) && readFileSync(licenceFile, 'utf8') === wanted;
  throw new Unmet(
    isWritten
      ? `${licenceFile} is new. Look at it, then run this again, for zips that have it.`
      : `${licenceFile} is not what ships. Look at what is new, and run this with --write.`,
  );
}

function checkBuilt(): void {
  const changes = readFileSync('CHANGELOG.md', 'utf8');
  unlessNone([
    ...built.flatMap((folder) => faultsOf(folder, version)),
    ...unexplainedRights(readFileSync('README.md', 'utf8'), built.map(manifestIn)),
    ...(changes.includes(`\n## ${version}`) ? [] : [`CHANGELOG has nothing on ${version}`]),
  ]);
}

function unlessNone(faults: readonly string[]): void {
  if (faults.length > 0) throw new Unmet(faults.join('\n'));
}
