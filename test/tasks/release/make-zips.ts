// Makes the zips of all browsers, and writes down which modules are in their scripts. A program of its own: WXT talks a lot.
import { writeFileSync } from 'node:fs';
import { type BuildOutput, zip } from 'wxt';
import { browsers, modulesFile } from './zips.ts';

const modules = new Set<string>();
for (const browser of browsers) {
  await zip({ browser, hooks: { 'build:done': (_wxt, output) => note(output) } });
}
writeFileSync(modulesFile, JSON.stringify([...modules].sort()));

function note({ steps }: BuildOutput): void {
  for (const chunk of steps.flatMap(({ chunks }) => chunks)) {
    if (chunk.type === 'chunk') for (const id of chunk.moduleIds) modules.add(id);
  }
}
