import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Report } from '../../local/cli/report';
import { BESIDE_PACKAGES, builtCommand } from './built-command';

export interface CommandResult {
  readonly code: number | null;
  readonly output: string;
  readonly report: Report | null;
}

/** A folder that the test may fill. */
export const emptyFolder = (): string => mkdtempSync(path.join(tmpdir(), 'tickets-'));

const reportIn = (file: string): Report | null => (existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : null);

function result(dataDir: string, command: string, before: readonly string[], args: readonly string[], env: NodeJS.ProcessEnv): CommandResult {
  const reportFile = path.join(dataDir, 'report.json');
  const { status, stdout, stderr } = spawnSync(command, [...before, '--data', dataDir, '--report', reportFile, ...args], { encoding: 'utf8', env });
  return { code: status, output: stdout + stderr, report: reportIn(reportFile) };
}

/** Runs what `npm run tickets -- …` runs, without npm around it, and built already. */
export const runTickets = (dataDir: string, ...args: readonly string[]): CommandResult =>
  result(dataDir, process.execPath, [builtCommand()], args, { ...process.env, ...BESIDE_PACKAGES });

/** Runs `npm run tickets -- …` as its user does. */
export const npmRunTickets = (dataDir: string, ...args: readonly string[]): CommandResult =>
  result(dataDir, 'npm', ['run', '--silent', 'tickets', '--'], args, process.env);
