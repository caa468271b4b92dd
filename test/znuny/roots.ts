// The two cached layers every instance stands on: "base" is Debian with Znuny installed, "world" is what the handbook
// speaks of, written over it. Each is named after the bytes it was made from, so that a change makes a new one.
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { quietly } from '../tasks/steps.mjs';

const inside = fileURLToPath(new URL('./inside', import.meta.url));

/** Debian release whose otrs2 package is installed: bookworm has Znuny 6.5.1, trixie 6.5.15. */
export const suite = process.env['LOODS_SUITE'] ?? 'bookworm';

/** Where roots and running instances are kept, outside of the checkout. */
export const cache = `${process.env['XDG_CACHE_HOME'] ?? `${homedir()}/.cache`}/loods`;

const baseFiles = ['install.sh', 'database.sh', 'mariadb.cnf', 'config.pm.part', 'apache.conf'];

export interface Roots {
  readonly base: string;
  readonly world: string;
}

/** The folders of both layers, whether they exist yet or not. */
export function roots(): Roots {
  const base = fingerprint(baseFiles);
  return {
    base: `${cache}/znuny-${suite}-${base}`,
    world: `${cache}/znuny-${suite}-world-${fingerprint(readdirSync(inside), base)}`,
  };
}

/**
 * Makes the layers that don't exist yet: about 90 s for both, 15 s for the world alone.
 * An interrupted run leaves nothing that looks finished: a layer gets its name when it is complete.
 */
export async function createRoots(): Promise<Roots> {
  const { base, world } = roots();
  mkdirSync(cache, { recursive: true });
  if (!existsSync(base)) await make(base, createBase);
  if (!existsSync(world)) await make(world, (folder) => createWorld(base, folder));
  const now = new Date();
  for (const layer of [base, world]) utimesSync(layer, now, now);
  removeUnused();
  return { base, world };
}

async function make(folder: string, create: (unfinished: string) => Promise<void>): Promise<void> {
  const unfinished = `${folder}.${process.pid}`;
  await create(unfinished);
  // Another process may have made the same in the meantime; the first one stays.
  if (existsSync(folder)) rmSync(unfinished, { recursive: true });
  else renameSync(unfinished, folder);
}

/** Layers that nobody used for two weeks: of older versions of the files they are made from, or unfinished. */
function removeUnused(): void {
  const twoWeeksAgo = Date.now() - 14 * 24 * 3600 * 1000;
  for (const entry of readdirSync(cache).filter((name) => name.startsWith('znuny-'))) {
    const layer = `${cache}/${entry}`;
    if (isBeingMade(entry)) continue;
    if (statSync(layer).mtimeMs < twoWeeksAgo) rmSync(layer, { recursive: true });
  }
}

/** True as long as the process lives that makes it: the folder has the date of Debian's own until it is done. */
function isBeingMade(entry: string): boolean {
  const [, pid] = /\.(\d+)(?:\.work)?$/.exec(entry) ?? [];
  return pid !== undefined && existsSync(`/proc/${pid}`);
}

async function createBase(root: string): Promise<void> {
  console.log(`step: Debian ${suite}`);
  await quietly('mmdebstrap', ['--variant=minbase', '--components=main,non-free', suite, root]);
  mkdirSync(`${root}/loods`);
  writeFileSync(`${root}/loods/is-throw-away-root`, '');
  cpSync(inside, `${root}/loods/inside`, { recursive: true });
  await inRoot({ root, script: '/loods/inside/install.sh' });
}

async function createWorld(base: string, layer: string): Promise<void> {
  console.log('step: agents, queues, jobs and tickets of the handbook');
  mkdirSync(layer);
  const work = `${layer}.work`;
  mkdirSync(`${work}/merged`, { recursive: true });
  cpSync(inside, `${layer}/loods/inside`, { recursive: true });
  const overlay = `mount -t overlay overlay -o lowerdir=${base},upperdir=${layer},workdir=${work} ${work}/merged`;
  await inRoot({ root: `${work}/merged`, script: '/loods/inside/world.sh', before: overlay });
  rmSync(work, { recursive: true });
}

async function inRoot(run: { root: string; script: string; before?: string }): Promise<void> {
  const shell = [run.before ?? ':', ...mounts(run.root), `exec chroot ${run.root} ${run.script}`].join('\n');
  await quietly('unshare', [...namespace, 'sh', '-euc', shell]);
}

/** Arguments of unshare: own mounts and processes, and all of them end when the first one does. */
export const namespace = ['--mount', '--pid', '--fork', '--kill-child', '--propagation', 'private'];

/** Shell lines that make a folder fit to be a root: its own processes, empty run-time folders, the host's devices. */
export function mounts(root: string): string[] {
  return [
    `mount -t proc proc ${root}/proc`,
    `mount --rbind /dev ${root}/dev`,
    `mount -t tmpfs tmpfs ${root}/run`,
    `mkdir -p ${root}/run/lock`,
  ];
}

function fingerprint(files: readonly string[], seed = ''): string {
  const hash = createHash('sha256').update(`${suite} ${seed}`);
  for (const file of [...files].sort()) hash.update(file).update(readFileSync(`${inside}/${file}`));
  return hash.digest('hex').slice(0, 12);
}
