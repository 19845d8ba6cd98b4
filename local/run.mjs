/**
 * Builds a TypeScript entry with esbuild and runs it in this process: `node local/run.mjs <entry.ts> [arguments]`.
 * Nothing is written to disk, so runs side by side do not meet. Packages with native or very large code are left outside
 * the bundle and loaded from node_modules.
 *
 * `node local/run.mjs --build <file.cjs> <entry.ts>` writes the bundle to a file instead, for those who run it many times.
 */
import { writeFileSync } from 'node:fs';
import { Module } from 'node:module';
import path from 'node:path';
import { build, stop } from 'esbuild';

const [first, ...others] = process.argv.slice(2);
const isForFile = first === '--build';
const file = isForFile ? others[0] : undefined;
const [entry, ...args] = isForFile ? others.slice(1) : [first, ...others];
if (entry === undefined || (isForFile && file === undefined)) {
  console.error('Usage: node local/run.mjs [--build <file.cjs>] <entry.ts> [arguments]');
  process.exit(2);
}

const { outputFiles } = await build({
  entryPoints: [entry],
  outfile: 'built.cjs',
  bundle: true,
  write: false,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  sourcemap: 'inline',
  logLevel: 'error',
  jsx: 'transform',
  external: ['libsql', 'esbuild', '@forge/bundler', '@forge/cli-shared', '@forge/lint', '@forge/manifest', 'playwright-core'],
});
await stop();
if (file !== undefined) {
  writeFileSync(file, outputFiles[0]?.text ?? '');
  process.exit(0);
}

process.setSourceMapsEnabled(true);
const filename = path.resolve(`${entry}.cjs`);
process.argv = [process.argv[0] ?? 'node', filename, ...args];
const main = new Module(filename);
main.filename = filename;
main.paths = Module._nodeModulePaths(process.cwd());
// Atlassian's bundler looks for its own start file there (facts/forge.md §3.8).
process.mainModule = main;
main._compile(outputFiles[0]?.text ?? '', filename);
