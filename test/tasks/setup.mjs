// Brings a machine with only Node and Debian's apt to where everything in this repository runs: npm packages,
// Chromium, Firefox, the Znuny root. What is there already is left alone. Runs first in "npm test", "npm run demo", …
import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { giveUp, quietly, runSteps, Unmet } from './steps.mjs';

const top = fileURLToPath(new URL('../..', import.meta.url));

try {
  await runSteps([
    { title: 'npm packages', run: npmPackages },
    { title: 'Debian packages (Chromium, Firefox, mmdebstrap)', run: debianPackages },
    { title: 'Znuny, a throw-away help desk (the first time takes about 90 s)', run: znunyRoot },
  ]);
} catch (error) {
  giveUp(error);
}

async function npmPackages() {
  if (installedAsLocked()) return 'already there';
  const env = { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' };
  await quietly('npm', ['ci', '--no-audit', '--no-fund'], { cwd: top, env });
}

/** npm writes down what it installed; equal packages with equal versions mean that nothing is to do. */
function installedAsLocked() {
  const installed = `${top}node_modules/.package-lock.json`;
  if (!existsSync(installed)) return false;
  const { packages: there } = JSON.parse(readFileSync(installed, 'utf8'));
  const { packages: wanted } = JSON.parse(readFileSync(`${top}package-lock.json`, 'utf8'));
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || there[path]?.version === version,
  );
}

async function debianPackages() {
  const missing = [
    ['chromium', '/usr/bin/chromium'],
    ['chromium-l10n', '/usr/lib/chromium/locales/nl.pak'],
    ['firefox-esr', '/usr/bin/firefox-esr'],
    ['mmdebstrap', '/usr/bin/mmdebstrap'],
  ].filter(([, file]) => !existsSync(file));
  if (missing.length === 0) return 'already there';
  const names = missing.map(([name]) => name).join(' ');
  needRootAndApt(names);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await quietly('apt-get', ['update', '-q'], { env });
  const install = ['install', '-y', '-q', '--no-install-recommends'];
  await quietly('apt-get', [...install, ...missing.map(([name]) => name), 'fonts-liberation'], { env });
}

function needRootAndApt(names) {
  if (!existsSync('/usr/bin/apt-get')) {
    throw new Unmet(
      `Needed and not here: ${names}. This is no Debian (no apt-get): use test/znuny/compose.yaml, as README.md describes.`,
    );
  }
  if (process.getuid() !== 0) {
    throw new Unmet(
      `Needed and not here: ${names}. Install them as root (apt-get install ${names}), or run this command as root.`,
    );
  }
}

async function znunyRoot() {
  if (process.getuid() !== 0) {
    throw new Unmet(
      'The throw-away Znuny runs in namespaces of its own, which takes root: run this command as root, or use test/znuny/compose.yaml, as README.md describes.',
    );
  }
  await quietly(`${top}node_modules/.bin/node`, [`${top}test/znuny/cli.ts`, 'create'], { cwd: top });
}
