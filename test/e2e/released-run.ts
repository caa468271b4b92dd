// The extension's own way to run a job, in the content scripts' world of a page: bundled for it, as the extension's scripts are.
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build, type Rolldown } from 'vite';
import { inContentScript } from './content-script.ts';
import type { Run } from './run-ways.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root, 'wxt/browser': '@wxt-dev/browser' } },
    build: {
      write: false,
      lib: { entry: `${root}/entrypoints/agent.content/released-run.ts`, formats: ['iife'], name: 'loods' },
    },
  });
  const [first] = [built].flat() as Rolldown.RolldownOutput[];
  return first?.output[0].code ?? '';
}

let code: Promise<string> | undefined;

/** Runs a job from that page, as pressing its button does. @returns what became of it */
export async function runReleased(page: Page, { fields }: Run): Promise<unknown> {
  code ??= bundle();
  const agentPage = {
    action: 'AdminGenericAgent',
    subaction: 'Run',
    cgi: '/otrs/index.pl',
    token: fields['ChallengeToken'],
    language: 'en',
  };
  const parameters = JSON.stringify([agentPage, fields['Profile']]).slice(1, -1);
  return inContentScript(page, `(() => { ${await code}; return loods.runReleased(${parameters}) })()`);
}
