/**
 * Builds a TypeScript entry with esbuild and runs it in this process: `node local/run.mjs <entry.ts> [arguments]`.
 * Packages with native or very large code are left outside the bundle and loaded from node_modules.
 */
import { createRequire } from 'node:module';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { build, stop } from 'esbuild';

const [entry, ...args] = process.argv.slice(2);
if (entry === undefined) {
  console.error('Usage: node local/run.mjs <entry.ts> [arguments]');
  process.exit(2);
}

const folder = path.resolve('node_modules/.cache/drupal-ticket-generator');
mkdirSync(folder, { recursive: true });
const outfile = path.join(folder, `${entry.replace(/[^a-z0-9]+/gi, '-')}.cjs`);

await build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  sourcemap: 'inline',
  logLevel: 'error',
  jsx: 'transform',
  external: ['libsql', 'esbuild', 'playwright-core', '@forge/bundler', '@forge/cli-shared', '@forge/lint', '@forge/manifest', 'jira.js'],
});
await stop();

process.setSourceMapsEnabled(true);
process.argv = [process.argv[0] ?? 'node', outfile, ...args];
createRequire(import.meta.url)(outfile);
