import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Report } from '../../local/cli/report';
import { BESIDE_PACKAGES, builtCommand } from './built-command';
import type { CommandResult } from './run-tickets';

const MODEL_VARIABLES = /^(ANTHROPIC|OPENAI|LLM)_/;

/**
 * Runs what `npm run tickets -- …` runs while the test's own process goes on, so that a server in it can answer. Keys and
 * addresses of the tester's environment are left out.
 */
export async function startTickets(dataDir: string, env: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<CommandResult> {
  const reportFile = path.join(dataDir, 'report.json');
  const rest = Object.fromEntries(Object.entries(process.env).filter(([name]) => !MODEL_VARIABLES.test(name)));
  const child = spawn(process.execPath, [builtCommand(), '--data', dataDir, '--report', reportFile, ...args], { env: { ...rest, ...BESIDE_PACKAGES, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => { output += chunk.toString(); });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output, report: existsSync(reportFile) ? (JSON.parse(readFileSync(reportFile, 'utf8')) as Report) : null };
}
