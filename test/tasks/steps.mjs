// Runs commands one after another as numbered steps, and says all the while which one runs and for how long.
// Plain JavaScript: it runs before anything is installed, on the machine's own Node (20 or newer).
import { spawn } from 'node:child_process';
import process from 'node:process';

const heartbeatMs = 5000;

/**
 * A reason to stop that is the user's to solve; printed as one sentence, without a stack.
 */
export class Unmet extends Error {}

/**
 * Runs the steps in order. Each is announced, and ended with what it took; output is kept back and shown on failure.
 *
 * @param {{ title: string, run: () => Promise<unknown> | unknown }[]} steps what to do
 * @returns {Promise<void>} rejects with the failing step's error
 */
export async function runSteps(steps) {
  for (const [index, step] of steps.entries()) {
    await runStep(`[${index + 1}/${steps.length}] ${step.title}`, step.run);
  }
}

async function runStep(label, run) {
  const started = Date.now();
  const seconds = () => `${((Date.now() - started) / 1000).toFixed(1)} s`;
  console.log(label);
  const beat = setInterval(() => console.log(`      … ${seconds()}`), heartbeatMs);
  try {
    const note = await run();
    console.log(`      done in ${seconds()}${typeof note === 'string' ? ` (${note})` : ''}`);
  } finally {
    clearInterval(beat);
  }
}

/**
 * Runs a command; lines that begin with "step: " are passed on, the rest is shown only if it fails.
 *
 * @param {string} command the program
 * @param {string[]} args its arguments
 * @param {import('node:child_process').SpawnOptions} [options] as for spawn
 * @returns {Promise<void>} rejects with the command and the end of its output
 */
export function quietly(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const take = (chunk) => {
      output += chunk;
      for (const line of String(chunk).split('\n')) {
        if (line.startsWith('step: ')) console.log(line);
      }
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', (cause) => reject(new Error(`${command} can't be started`, { cause })));
    child.on('close', (code) => {
      if (code === 0) return resolve();
      const end = output.trimEnd().split('\n').slice(-40).join('\n');
      reject(new Error(`${[command, ...args].join(' ')} ended with ${code}:\n${end}`));
    });
  });
}

/**
 * Ends the process the way a task should: an unmet need as a sentence, anything else with its causes.
 *
 * @param {unknown} error what was thrown
 * @returns {never}
 */
export function giveUp(error) {
  console.error(error instanceof Unmet ? `\n${error.message}` : error);
  process.exit(1);
}
