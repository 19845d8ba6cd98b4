import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { readCachedBundle, writeCachedBundle } from './bundle-cache';
import { building } from './esbuild-service';
import { readManifest, type Manifest } from './manifest';

/** The app as one script: what Forge would deploy. */
export interface AppBundle {
  readonly manifest: Manifest;
  /** CommonJS; its exports are the handler files by name, `{ index: { resolver: … } }`. */
  readonly code: string;
}

const EXTENSIONS = ['tsx', 'jsx', 'ts', 'js', 'cjs'];

const handlerFiles = (appDir: string, manifest: Manifest): readonly { readonly name: string; readonly path: string }[] =>
  [...new Set(manifest.modules.function.map((module) => module.handler.split('.')[0] ?? ''))].map((name) => {
    const path = EXTENSIONS.map((extension) => join(appDir, 'src', `${name}.${extension}`)).find((file) => existsSync(file));
    if (path === undefined) throw new Error(`manifest.yml names the handler file "${name}", but src/ has no such file.`);
    return { name, path };
  });

/**
 * Builds the app from the manifest's function handlers, in memory; a second call on unchanged files reads the result
 * from the cache. esbuild's service process is stopped afterwards, so that it costs no memory while the app runs.
 * @throws Error naming a handler file that is missing; esbuild's own BuildFailure.
 */
export const buildBundle = async (appDir: string, cacheDir: string, manifestFile?: string): Promise<AppBundle> => {
  const manifest = await readManifest(appDir, manifestFile);
  const files = handlerFiles(appDir, manifest);
  const entry = `module.exports = {\n${files.map(({ name, path }) => `  ${JSON.stringify(name)}: require(${JSON.stringify(path)}),`).join('\n')}\n};\n`;
  const cached = await readCachedBundle(cacheDir, entry);
  if (cached !== undefined) return { manifest, code: cached };
  return building(async () => {
    const result = await build({
      stdin: { contents: entry, resolveDir: appDir, sourcefile: 'forge-entry.js', loader: 'js' },
      absWorkingDir: appDir,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      // An import() of a Node built-in would go past the host's require.
      supported: { 'dynamic-import': false },
      keepNames: true,
      metafile: true,
      write: false,
      logLevel: 'silent',
    });
    const code = result.outputFiles[0]?.text ?? '';
    const inputs = Object.keys(result.metafile.inputs).filter((input) => !input.startsWith('forge-entry') && input !== '<stdin>');
    await writeCachedBundle(cacheDir, entry, inputs.map((input) => join(appDir, input)), code);
    return { manifest, code };
  });
};
