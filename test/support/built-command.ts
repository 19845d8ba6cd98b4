import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

let built: string | null = null;

afterAll(() => {
  if (built !== null) rmSync(path.dirname(built), { recursive: true });
});

/** File of the command `npm run tickets`, built once for a whole file of tests: a third of a short run is its building. */
export function builtCommand(): string {
  if (built !== null) return built;
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'command-')), 'tickets.cjs');
  execFileSync(process.execPath, ['local/run.mjs', '--build', file, 'local/cli/main.ts']);
  built = file;
  return file;
}

/** What the built command needs to find its packages: it lies outside the project. */
export const BESIDE_PACKAGES = { NODE_PATH: path.resolve('node_modules') };
