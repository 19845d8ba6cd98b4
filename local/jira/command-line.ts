import { parseArgs } from 'node:util';
import { PROJECT_KEY } from './seed/make-project';

export interface CommandLine {
  readonly port: number;
  readonly dataDir: string;
  readonly projects: readonly string[];
  readonly latencyMs: number;
  readonly latencyPerIssueMs: number;
  readonly faultsFile: string | null;
  readonly seed: number;
}

/** Wrong usage: the message says what was given and what is wanted. */
export class UsageError extends Error {}

export const USAGE =
  'Usage: npm run jira -- [--port 8081] [--data DIR] [--projects DEMO,…] [--latency MS] [--latency-per-issue MS] [--faults FILE] [--seed N]';

/** @throws UsageError */
export function readCommandLine(args: readonly string[]): CommandLine {
  const values = parsed(args);
  return {
    port: whole('--port', values.port ?? '8081', 65_535),
    dataDir: values.data ?? '.data',
    projects: projectKeys(values.projects ?? 'DEMO'),
    latencyMs: whole('--latency', values.latency ?? '0'),
    latencyPerIssueMs: whole('--latency-per-issue', values['latency-per-issue'] ?? '0'),
    faultsFile: values.faults ?? null,
    seed: whole('--seed', values.seed ?? '1'),
  };
}

type Option = 'port' | 'data' | 'projects' | 'latency' | 'latency-per-issue' | 'faults' | 'seed';

function parsed(args: readonly string[]): Readonly<Partial<Record<Option, string>>> {
  const text = { type: 'string' } as const;
  const options = { port: text, data: text, projects: text, latency: text, 'latency-per-issue': text, faults: text, seed: text };
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function whole(option: string, text: string, most = 1e9): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value <= most) return value;
  throw new UsageError(`${option} wants a whole number from 0 to ${most.toString()}, not "${text}".`);
}

function projectKeys(text: string): readonly string[] {
  const keys = text.split(',').map((key) => key.trim().toUpperCase());
  const wrong = keys.find((key) => !PROJECT_KEY.test(key));
  if (wrong === undefined) return keys;
  throw new UsageError(`--projects wants project keys such as DEMO,SITE (2 to 10 letters and digits each), not "${wrong}".`);
}
