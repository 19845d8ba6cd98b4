import { spawn } from 'node:child_process';
import type { StepResult } from './step';

/** Runs a program of node_modules/.bin; its output becomes the problems when it fails. */
export function runCommand(program: string, args: readonly string[], done: string): Promise<StepResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(`node_modules/.bin/${program}`, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve(code === 0 ? { problems: [], summary: done } : { problems: output.trim().split('\n'), summary: `exit ${String(code)}` });
    });
  });
}
