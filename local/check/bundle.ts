import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { walkSample } from './bundle-walk';
import { bundleApp, type Manifest, validateManifest } from './forge-tools';
import type { Step } from './step';

/** Atlassian's runtime wrapper is fetched from a network address unless a folder holds one; no local run executes it. */
function provideRuntimeWrapper(): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'forge-runtime-'));
  mkdirSync(path.join(folder, 'dist'));
  for (const name of ['wrapper.js', 'loader.js']) writeFileSync(path.join(folder, 'dist', name), 'module.exports = {};\n');
  process.env['FORGE_RUNTIME_PATH'] = folder;
}

function entryPoints(manifest: Manifest): { name: string; path: string }[] {
  const names = new Set(manifest.modules.function.map(({ handler }) => handler.split('.')[0] ?? handler));
  return [...names].map((name) => ({ name, path: ['.ts', '.tsx'].map((end) => path.resolve('src', name + end)).find(existsSync) ?? name }));
}

/**
 * Bundles the app with Atlassian's own bundler, type check included, without a network (facts/forge.md §3.8).
 * @throws where the manifest or the app does not build.
 */
export async function bundleOfficially(): Promise<{ backend: string; ui: Map<string, string> }> {
  provideRuntimeWrapper();
  const { manifest } = await validateManifest();
  if (manifest === null) throw new Error('manifest.yml cannot be read');
  return bundleApp(manifest, entryPoints(manifest));
}

const kilobytes = (folder: string): string => {
  const bytes = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.c?js$/.test(name))
    .reduce((sum, name) => sum + gzipSync(readFileSync(path.join(folder, name))).length, 0);
  return `${String(Math.round(bytes / 1024))} KB`;
};

/** Atlassian's bundler over the app, then what it made on the local host, over the sample up to linked issues. */
export const bundleStep: Step = {
  title: 'official bundle',
  run: async () => {
    try {
      const { backend, ui } = await bundleOfficially();
      const parts = [`backend ${kilobytes(backend)}`, ...[...ui].map(([key, folder]) => `${key} ${kilobytes(folder)}`)];
      const made = await walkSample(backend);
      return { problems: made.problems, summary: `${parts.join(', ')} (gzip); on the local host: ${made.summary}` };
    } catch (error) {
      return { problems: [error instanceof Error ? error.message : String(error)], summary: 'refused' };
    }
  },
};
