import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Report } from '../../local/cli/report';

export interface CommandResult {
  readonly code: number | null;
  readonly output: string;
  readonly report: Report | null;
}

/** A folder that the test may fill. */
export const emptyFolder = (): string => mkdtempSync(path.join(tmpdir(), 'tickets-'));

/** Runs `npm run tickets -- …` as its user would, without npm around it. */
export function runTickets(dataDir: string, ...args: readonly string[]): CommandResult {
  const reportFile = path.join(dataDir, 'report.json');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['local/run.mjs', 'local/cli/main.ts', '--data', dataDir, '--report', reportFile, ...args], { encoding: 'utf8' });
  const report = existsSync(reportFile) ? (JSON.parse(readFileSync(reportFile, 'utf8')) as Report) : null;
  return { code: status, output: stdout + stderr, report };
}
