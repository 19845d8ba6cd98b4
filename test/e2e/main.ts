import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromiumPath } from './harness/chromium';

const FOLDER = 'test/e2e';
/** Walks that take minutes: run by name, and by `npm run proof`. */
const LONG = ['official', 'largest'];

/** Number of tests in the files, as far as it can be told without a browser. */
function testsIn(folder: string): number {
  const files = readdirSync(folder).filter((file) => file.endsWith('.e2e.ts'));
  return files.reduce((sum, file) => sum + [...readFileSync(path.join(folder, file), 'utf8').matchAll(/^ +it(\.each\(.*\))?\(/gm)].length, 0);
}

function main(): number {
  if (chromiumPath() === null) {
    console.log(`No Chromium (CHROMIUM, or apt-get install chromium): ${String(testsIn(FOLDER))} tests in the browser left out.`);
    return 0;
  }
  const { values, positionals } = parseArgs({ options: { screenshots: { type: 'string' } }, allowPositionals: true });
  const env = values.screenshots === undefined ? process.env : { ...process.env, SCREENSHOTS: values.screenshots };
  const { status } = spawnSync(process.execPath, ['node_modules/jest/bin/jest.js', '--config', `${FOLDER}/jest.config.cjs`, ...(positionals.length === 0 ? ['--testPathIgnorePatterns', ...LONG] : positionals)], { stdio: 'inherit', env });
  return status ?? 1;
}

process.exit(main());
