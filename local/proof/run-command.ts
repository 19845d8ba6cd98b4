import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { existsSync } from 'node:fs';
import { HEAP } from '../cli/heap';
import type { Report } from '../cli/report';

/** One run of `npm run tickets`: exit code, what it printed, its report, seconds, and the peak of its Node process in MB. */
export interface CommandRun {
  readonly code: number | null;
  readonly output: string;
  readonly report: Report;
  readonly seconds: number;
  readonly peakMb: number;
}

/** Peak resident memory of a process in MB, as the kernel counts it; 0 where /proc does not tell. */
function peakOf(pid: number): number {
  const status = `/proc/${String(pid)}/status`;
  if (!existsSync(status)) return 0;
  return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1] ?? 0) / 1024;
}

const LOOK_MS = 20;

/**
 * Runs the command on a data folder.
 * @param killAfterMs ends it with SIGKILL after that time; null lets it finish
 */
export function runCommand(data: string, args: readonly string[], killAfterMs: number | null = null): Promise<CommandRun> {
  const reportFile = path.join(data, 'report.json');
  const start = Date.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...HEAP, 'local/run.mjs', 'local/cli/main.ts', '--data', data, '--report', reportFile, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let peakMb = 0;
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const look = setInterval(() => (peakMb = Math.max(peakMb, child.pid === undefined ? 0 : peakOf(child.pid))), LOOK_MS);
    const killer = killAfterMs === null ? null : setTimeout(() => child.kill('SIGKILL'), killAfterMs);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(look);
      if (killer !== null) clearTimeout(killer);
      const report = existsSync(reportFile) ? (JSON.parse(readFileSync(reportFile, 'utf8')) as Report) : ({} as Report);
      resolve({ code, output, report, seconds: (Date.now() - start) / 1000, peakMb });
    });
  });
}
