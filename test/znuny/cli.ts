// npm run znuny -- create | start [name] [port] | stop [name] | reset [name] | list | exec [name] -- command…
import { spawnSync } from 'node:child_process';
import { giveUp } from '../tasks/steps.mjs';
import { createRoots } from './roots.ts';
import { enter, get, type Instance, list, reset, start, stop } from './server.ts';

const usage = `npm run znuny -- start [name] [port]    start a help desk and say where it is
npm run znuny -- stop [name]            stop it; its data is gone
npm run znuny -- reset [name]           back to its first state, on the same port
npm run znuny -- exec [name] -- cmd …   run a command inside, e.g. exec -- mariadb otrs2
npm run znuny -- list                   what runs here
npm run znuny -- create                 only make the cached root, which the others stand on
Without a name it is called "dev".`;

const [command, ...rest] = process.argv.slice(2);
try {
  await run(command, rest);
} catch (error) {
  giveUp(error);
}

async function run(command: string | undefined, args: string[]): Promise<void> {
  const [name = 'dev', port] = args[0] === '--' ? [] : args;
  switch (command) {
    case 'create':
      await createRoots();
      return;
    case 'start':
      return tell(await start(name, port === undefined ? undefined : Number(port)));
    case 'stop':
      return stop(name);
    case 'reset':
      return tell(await reset(name));
    case 'list':
      return list().forEach(tell);
    case 'exec':
      return exec(get(name), args.slice(args.indexOf('--') + 1));
    default:
      console.log(usage);
      process.exitCode = 2;
  }
}

function tell(instance: Instance): void {
  console.log(
    `${instance.name}: https://127.0.0.1:${instance.port}/otrs/index.pl (agents anna, bram, admins wim, root@localhost: password = login name, root for the last)`,
  );
}

function exec(instance: Instance, command: string[]): void {
  const result = spawnSync('nsenter', [...enter(instance), ...command], { stdio: 'inherit' });
  process.exitCode = result.status ?? 1;
}
