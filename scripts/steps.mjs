/**
 * Runs scripts of package.json one after the other, says how each went and counts them. Node's own modules only.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { ROOT, seconds } from './install.mjs';

/**
 * One command of a run.
 * @typedef {object} Step
 * @property {string} name
 * @property {string} run a script of package.json or a command of the shell
 * @property {boolean} [counts] it prints `N passed, N failed` itself; otherwise it counts as one
 * @property {boolean} [needed] nothing after it makes sense where it fails
 */

/**
 * How many checks went well and how many did not.
 * @typedef {{ passed: number; failed: number }} Counts
 */

const COUNTS = /^(\d+) passed, (\d+) failed$/;

/**
 * Runs all steps and prints the sum, `N passed, N failed` alone on the last line. A failed step does not keep the others from running.
 * @param {readonly Step[]} steps
 * @returns {Promise<boolean>} whether nothing failed
 */
export async function runSteps(steps) {
  const started = performance.now();
  const total = { passed: 0, failed: 0 };
  for (const step of steps) {
    const counts = await runStep(step);
    total.passed += counts.passed;
    total.failed += counts.failed;
    if (step.needed && counts.failed > 0) {
      console.log(`✘ stopped: nothing after "${step.name}" can run`);
      break;
    }
  }
  console.log(`\nTotal after ${seconds(started)}:`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0;
}

/**
 * Runs one step, its output passed on line by line except for its own count.
 * @param {Step} step
 * @returns {Promise<Counts>}
 */
async function runStep(step) {
  console.log(`▶ ${step.name}`);
  const started = performance.now();
  /** @type {Counts | undefined} */
  let printed;
  const code = await runCommand(step.run, (line) => {
    const match = step.counts ? COUNTS.exec(line) : undefined;
    if (match) printed = { passed: Number(match[1]), failed: Number(match[2]) };
    else if (line.trim() !== '') console.log(`  ${line}`);
  });
  const counts = judge(step, code, printed);
  const how = step.counts ? `: ${counts.passed} passed, ${counts.failed} failed` : '';
  console.log(`${counts.failed === 0 ? '✔' : '✘'} ${step.name}${how} (${seconds(started)})`);
  return counts;
}

/**
 * A step that should count and did not, or that failed without naming a failure, has one failure.
 * @param {Step} step
 * @param {number} code
 * @param {Counts | undefined} printed
 * @returns {Counts}
 */
function judge(step, code, printed) {
  if (!step.counts) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (!printed || printed.passed + printed.failed === 0) return { passed: 0, failed: 1 };
  return code === 0 ? printed : { passed: printed.passed, failed: Math.max(1, printed.failed) };
}

/**
 * Runs a script as npm would, without the time npm itself takes to start. A signal to us goes to the command, and we end after it.
 * @param {string} run
 * @param {(line: string) => void} onLine
 * @returns {Promise<number>} its exit code; 1 where a signal ended it
 */
export async function runCommand(run, onLine) {
  const env = { ...process.env, PATH: join(ROOT, 'node_modules/.bin') + delimiter + (process.env['PATH'] ?? '') };
  // A group of its own: a signal must reach the command itself, not only the shell around it.
  const detached = process.platform !== 'win32';
  const child = spawn(readScripts()[run] ?? run, { cwd: ROOT, env, shell: true, detached, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', onLine);
  /** @type {NodeJS.Signals | undefined} */
  let interrupted;
  /** @param {NodeJS.Signals} signal */
  const forward = (signal) => {
    interrupted = signal;
    if (detached && child.pid !== undefined) process.kill(-child.pid, signal);
    else child.kill(signal);
  };
  process.on('SIGINT', forward).on('SIGTERM', forward);
  const code = await new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('close', (ended) => resolve(ended ?? 1));
  });
  process.off('SIGINT', forward).off('SIGTERM', forward);
  if (interrupted) process.exit(128 + constants.signals[interrupted]);
  return code;
}

/** @returns {Record<string, string>} */
function readScripts() {
  return JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).scripts;
}
