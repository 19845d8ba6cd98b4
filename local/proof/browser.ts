import type { Step, StepResult } from '../check/step';
import { collect } from './collect';

/** Runs one walk in the browser: `npm run test:e2e -- NAME`. */
async function walk(name: string): Promise<StepResult> {
  const { code, output, errors } = await collect('test/e2e/main.ts', [name]);
  const lines = `${output}\n${errors}`.split('\n');
  const left = lines.find((line) => line.includes('left out'));
  const told = lines.filter((line) => /^\s+✓|: \d+ issues$/.test(line)).map((line) => line.trim().replace('✓ ', ''));
  return { problems: code === 0 ? [] : [`exit ${String(code)}`, errors.slice(-2_000)], summary: told.join('; '), ...(left === undefined ? {} : { left }) };
}

/** What is too long for every run: the largest specification, and the official bundle, by clicking. */
export const browserSteps: readonly Step[] = [
  { title: 'the largest specification in the browser', run: () => walk('largest') },
  { title: 'the official bundle in the browser', run: () => walk('official') },
];
