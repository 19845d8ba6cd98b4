import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const START_MS = 150_000;
/** Atlassian's bundler checks all types first. */
const OFFICIAL_START_MS = 560_000;

/** `npm start` in a process of its own, on a data folder of its own. */
export interface WebProcess {
  readonly url: string;
  readonly data: string;
  /** Ends the server with the signal and starts it again on the same data and port. */
  restart(signal?: 'SIGTERM' | 'SIGKILL'): Promise<void>;
  /** Ends it and removes the data. */
  close(): Promise<void>;
}

interface Started {
  readonly url: string;
  stop(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}

async function startProcess(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Started> {
  const child = spawn(process.execPath, ['local/run.mjs', 'local/web/main.ts', ...args], { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const kill = (): void => { child.kill('SIGKILL'); };
  process.once('exit', kill);
  let output = '';
  const url = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => { reject(new Error(`npm start did not say its address in time.\n${output}`)); }, args.includes('--official') ? OFFICIAL_START_MS : START_MS);
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const found = /\bat (http:\/\/127\.0\.0\.1:\d+)/.exec(output)?.[1];
      if (found === undefined) return;
      clearTimeout(timer);
      resolve(found);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`npm start ended with ${String(code)}.\n${output}`));
    });
  });
  return {
    url,
    stop: async (signal) => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill(signal);
      const late = setTimeout(kill, 10_000);
      await gone;
      clearTimeout(late);
      process.off('exit', kill);
    },
  };
}

/** Starts the page as a user does. `data` is kept if it is given. */
export async function startWeb(options: { readonly data?: string; readonly args?: readonly string[]; readonly env?: Readonly<Record<string, string>> } = {}): Promise<WebProcess> {
  const data = options.data ?? mkdtempSync(path.join(tmpdir(), 'web-'));
  const start = (port: string): Promise<Started> => startProcess(['--port', port, '--data', data, ...(options.args ?? [])], options.env ?? {});
  let running = await start('0');
  const { url } = running;
  return {
    url,
    data,
    restart: async (signal = 'SIGTERM') => {
      await running.stop(signal);
      running = await start(new URL(url).port);
    },
    close: async () => {
      await running.stop('SIGTERM');
      if (options.data === undefined) rmSync(data, { recursive: true, force: true });
    },
  };
}
