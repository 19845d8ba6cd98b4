import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const START_MS = 60_000;

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
  let output = '';
  const url = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => { reject(new Error(`npm start said nothing for a minute.\n${output}`)); }, START_MS);
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0];
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
      await gone;
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
