import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../../..');
const folder = mkdtempSync(path.join(tmpdir(), 'local-jira-'));
const authorization = `Basic ${Buffer.from('lead@local-jira.example:lead-token').toString('base64')}`;

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Running {
  readonly url: string;
  readonly printed: string;
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** Starts the command as a person would, and waits for its first words. */
function start(...args: readonly string[]): Promise<Running> {
  const child = spawn(process.execPath, ['local/run.mjs', 'local/jira/main.ts', ...args], { cwd: ROOT });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return new Promise((resolve, reject) => {
    let printed = '';
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0];
      if (url === undefined || !printed.includes('Ctrl+C')) return;
      resolve({ url, printed, end: (signal) => { child.kill(signal); return ended; } });
    });
    child.stderr.on('data', (chunk: Buffer) => { printed += chunk.toString(); });
    void ended.then((code) => { reject(new Error(`${String(code)}: ${printed}`)); });
  });
}

const fetchJson = async (url: string, init: RequestInit = {}): Promise<string> => {
  const headers = { authorization, 'content-type': 'application/json' };
  return (await fetch(url, { ...init, headers })).text();
};

it('keeps what was done when it is killed, and ends cleanly on Ctrl+C', async () => {
  const args = ['--port', '0', '--data', folder, '--projects', 'DEMO,SITE'];
  const first = await start(...args);
  expect(first.printed).toContain('lead@local-jira.example');
  const fields = { project: { key: 'SITE' }, issuetype: { name: 'Task' }, summary: 'Yesterday' };
  await fetchJson(`${first.url}/rest/api/3/issue`, { method: 'POST', body: JSON.stringify({ fields }) });
  await first.end('SIGKILL');
  const second = await start(...args);
  expect(await fetchJson(`${second.url}/rest/api/3/issue/SITE-1?fields=summary`)).toContain('Yesterday');
  expect(await second.end('SIGINT')).toBe(0);
}, 60_000);

it('says what was wrong, and exits with 2, on wrong usage', async () => {
  await expect(start('--latency', 'slow')).rejects.toThrow(/^2: --latency wants a whole number .*\nUsage: /);
  await expect(start('--faults', '/no/such/file')).rejects.toThrow(/^2: --faults: /);
}, 60_000);

it('says that the port is taken, and exits with 1', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const address = other.address();
  const port = typeof address === 'object' && address !== null ? address.port.toString() : '';
  await expect(start('--port', port, '--data', folder)).rejects.toThrow(/^1: The port is taken/);
  other.close();
}, 60_000);
