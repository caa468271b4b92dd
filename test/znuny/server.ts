// Starts and stops throw-away Znuny instances. Each lives in namespaces of its own, on an overlay whose upper layer is
// in memory: killing its first process removes every process, mount and datum of it at once.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { answers } from './request.ts';
import { cache, createRoots, mounts, namespace, roots } from './roots.ts';

export interface Instance {
  /** What it was started as; the instances of a machine have different names. */
  readonly name: string;
  /** Loopback port of HTTPS. */
  readonly port: number;
  /** The unshare process; killing it ends the instance. */
  readonly outer: number;
  /** The first process inside, by the host's count. */
  readonly inner: number;
}

const folder = `${cache}/instances`;
const startTimeoutMs = 30_000;

/**
 * Starts an instance and waits until Znuny answers. The roots are made first if they are missing.
 *
 * @param name must not be running already
 * @param port loopback port; without it, a free one
 * @throws when it does not answer within 30 s: with the end of its log
 */
export async function start(name: string, port?: number): Promise<Instance> {
  const running = find(name);
  if (running) throw new Error(`Znuny "${name}" runs already, on port ${running.port}`);
  await createRoots();
  const chosen = port ?? (await freePort());
  const outer = launch(name, chosen);
  const instance = { name, port: chosen, outer, inner: await firstChild(outer) };
  writeFileSync(file(name), JSON.stringify(instance));
  await untilUp(instance);
  return instance;
}

/** Ends an instance; its data is gone. Stopping one that does not run is no error. */
export async function stop(name: string): Promise<void> {
  const instance = find(name);
  rmSync(file(name), { force: true });
  if (!instance) return;
  process.kill(instance.outer, 'SIGKILL');
  await until(() => !alive(instance.inner), 'the instance ends');
}

/** Back to the world as it was made, on the same port. Sessions are gone too: log in again. */
export async function reset(name: string): Promise<Instance> {
  const { port } = get(name);
  await stop(name);
  return start(name, port);
}

/** Kills the processes that answer requests, in the middle of whatever they do; Apache makes new ones. */
export function killWorkers({ inner }: Instance): void {
  for (const worker of childrenOf(inner).flatMap(childrenOf)) process.kill(worker, 'SIGKILL');
}

/** Kills the database, too, as a power cut does; what it has stored stays. */
export function killAll(instance: Instance): void {
  killWorkers(instance);
  for (const child of childrenOf(instance.inner)) {
    if (readFileSync(`/proc/${child}/comm`, 'utf8').trim() === 'mariadbd') process.kill(child, 'SIGKILL');
  }
}

/** Starts the database again, and waits until it is there. */
export function startDatabase(instance: Instance): void {
  const { status, stderr } = spawnSync('nsenter', [...enter(instance), '/loods/inside/database.sh', 'start']);
  if (status !== 0) throw new Error(`MariaDB did not start again: ${stderr}`);
}

/** How a command is run inside. */
export function enter({ inner }: Instance): string[] {
  return ['--target', String(inner), '--mount', '--pid', '--root', '--wd'];
}

/** The running instance of that name, or undefined. */
export function find(name: string): Instance | undefined {
  return list().find((instance) => instance.name === name);
}

/** The running instance of that name. @throws with what to do when there is none */
export function get(name: string): Instance {
  const instance = find(name);
  if (!instance) throw new Error(`No Znuny "${name}" runs here: npm run znuny -- start ${name}`);
  return instance;
}

/** All running instances of this machine. */
export function list(): Instance[] {
  mkdirSync(folder, { recursive: true });
  return readdirSync(folder)
    .filter((entry) => entry.endsWith('.json'))
    .map((entry) => JSON.parse(readFileSync(`${folder}/${entry}`, 'utf8')) as Instance)
    .filter((instance) => alive(instance.inner));
}

/** Path on the host of a file inside an instance. */
export function pathInside(instance: Instance, path: string): string {
  return `/proc/${instance.inner}/root${path}`;
}

function launch(name: string, port: number): number {
  const { base, world } = roots();
  const memory = `${cache}/memory`; // an empty folder; each instance mounts its own memory on it, seen by no other
  mkdirSync(memory, { recursive: true });
  mkdirSync(folder, { recursive: true });
  const script = [
    `mount -t tmpfs tmpfs ${memory}`,
    `mkdir ${memory}/upper ${memory}/work ${memory}/root`,
    `mount -t overlay overlay -o lowerdir=${world}:${base},upperdir=${memory}/upper,workdir=${memory}/work ${memory}/root`,
    ...mounts(`${memory}/root`),
    `LOODS_PORT=${port} exec chroot ${memory}/root /loods/inside/start.sh`,
  ].join('\n');
  const log = openSync(`${folder}/${name}.log`, 'w');
  const child = spawn('unshare', [...namespace, 'sh', '-euc', script], {
    detached: true,
    stdio: ['ignore', log, log],
  });
  child.unref();
  if (!child.pid) throw new Error("unshare can't be started: are you root?");
  return child.pid;
}

async function firstChild(pid: number): Promise<number> {
  await until(() => childrenOf(pid).length > 0, 'the namespace is made');
  return childrenOf(pid)[0] ?? 0;
}

function childrenOf(pid: number): number[] {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
  return children === '' ? [] : children.split(' ').map(Number);
}

async function untilUp(instance: Instance): Promise<void> {
  try {
    await until(() => answers(instance.port), `Znuny answers on port ${instance.port}`);
  } catch (cause) {
    const log = readFileSync(`${folder}/${instance.name}.log`, 'utf8').slice(-2000);
    throw new Error(`Znuny "${instance.name}" did not come up. Its log ends with:\n${log}`, { cause });
  }
}

/** Polls, since neither a mount nor a server tells when it is ready. */
async function until(condition: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const deadline = Date.now() + startTimeoutMs;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`Waited ${startTimeoutMs / 1000} s in vain until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** A zombie counts as ended: the first process of a namespace becomes one only after all others there are gone. */
function alive(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return !stat.slice(stat.lastIndexOf(')')).startsWith(') Z');
  } catch {
    return false; // no such process: that is the answer, not a fault
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = address && typeof address === 'object' ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}

const file = (name: string) => `${folder}/${name}.json`;
