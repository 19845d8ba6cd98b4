import { spawn } from 'node:child_process';
import type { Step } from '../check/step';

/** Every outside call with every fault: `npm run test:faults`, whole. */
export const faultStep: Step = {
  title: 'every fault at every outside call',
  run: () =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, ['local/run.mjs', 'local/faults/main.ts'], { stdio: ['ignore', 'pipe', 'pipe'] });
      let [said, failures] = ['', ''];
      child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => (failures += chunk.toString()));
      child.on('error', reject);
      child.on('close', (code) => {
        const problems = failures.split('\n').filter((line) => line !== '').slice(0, 20);
        resolve({ problems: code === 0 ? problems : [...problems, `exit ${String(code)}`], summary: said.trim().replaceAll('\n', '; ') });
      });
    }),
};
