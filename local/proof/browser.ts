import { spawn } from 'node:child_process';
import type { Step, StepResult } from '../check/step';

/** Runs one walk in the browser: `npm run test:e2e -- NAME`. */
const walk = (name: string): Promise<StepResult> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['local/run.mjs', 'test/e2e/main.ts', name], { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      const left = said.split('\n').find((line) => line.includes('left out'));
      const told = said.split('\n').filter((line) => /^\s+✓|: \d+ issues$/.test(line)).map((line) => line.trim().replace('✓ ', ''));
      resolve({ problems: code === 0 ? [] : [`exit ${String(code)}`, said.slice(-2_000)], summary: told.join('; '), ...(left === undefined ? {} : { left }) });
    });
  });

/** What is too long for every run: the largest specification, and the official bundle, by clicking. */
export const browserSteps: readonly Step[] = [
  { title: 'the largest specification in the browser', run: () => walk('largest') },
  { title: 'the official bundle in the browser', run: () => walk('official') },
];
