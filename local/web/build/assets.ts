import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { build as esbuild, type BuildOptions, type Plugin } from 'esbuild';
import { readManifest, uiModules } from '../../host/app/manifest';
import { building } from '../../host/app/esbuild-service';
import { buildFrames } from './frames';

/** Everything that the browser loads, by path: `/assets/shell.js`, `/assets/app/project-page.js`, `/frames/upload/index.html`. */
export type Assets = ReadonlyMap<string, Uint8Array>;

const SHARED: BuildOptions = {
  bundle: true,
  write: false,
  platform: 'browser',
  target: 'es2022',
  minify: true,
  jsx: 'transform',
  define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}', process: '{"env":{}}', global: 'globalThis' },
  loader: { '.svg': 'dataurl', '.png': 'dataurl' },
  logLevel: 'error',
};

/** All icons by name, in one chunk that is loaded when the first one is drawn. */
const icons: Plugin = {
  name: 'icons',
  setup: (build) => {
    build.onResolve({ filter: /^virtual:icons$/ }, () => ({ path: 'icons', namespace: 'icons' }));
    build.onLoad({ filter: /.*/, namespace: 'icons' }, () => {
      const folder = path.resolve('node_modules/@atlaskit/icon/core');
      const names = readdirSync(folder).filter((file) => file.endsWith('.js')).map((file) => file.slice(0, -3));
      const lines = names.map((name, index) => `import i${String(index)} from '@atlaskit/icon/core/${name}';`);
      const table = names.map((name, index) => `${JSON.stringify(name)}:i${String(index)}`).join(',');
      return { contents: `${lines.join('\n')}\nexport const ICONS = {${table}};`, resolveDir: process.cwd(), loader: 'js' };
    });
  },
};

async function built(prefix: string, options: BuildOptions): Promise<readonly (readonly [string, Uint8Array])[]> {
  const { outputFiles } = await building(() => esbuild({ ...SHARED, ...options, write: false, outdir: '/' }));
  return outputFiles.map((file) => [`${prefix}${file.path}`, file.contents] as const);
}

/** The app's UI Kit resources, each from its real entry point; static ones are Frames. */
export async function appEntries(appDir: string): Promise<Readonly<Record<string, string>>> {
  const manifest = await readManifest(appDir);
  const pages = new Set(uiModules(manifest).flatMap((module) => (module.resource === undefined ? [] : [module.resource])));
  return Object.fromEntries(
    (manifest.resources ?? []).filter(({ key, path: file }) => pages.has(key) && existsSync(path.join(appDir, file))).map(({ key, path: file }) => [key, path.join(appDir, file)]),
  );
}

/** The app's pages as scripts. */
export const buildApp = async (appDir: string): Promise<readonly (readonly [string, Uint8Array])[]> =>
  built('/assets/app', { entryPoints: await appEntries(appDir), format: 'iife' });

/** Builds the shell, the bridge, the app's pages and its Frames, all in memory. @throws esbuild's BuildFailure */
export async function buildAssets(appDir: string): Promise<Assets> {
  const [shell, bridge, app, frames] = await Promise.all([
    built('/assets', { entryPoints: { shell: 'local/web/client/main.tsx' }, format: 'esm', splitting: true, plugins: [icons] }),
    built('/assets', { entryPoints: { bridge: 'local/web/bridge/page.ts' }, format: 'iife' }),
    buildApp(appDir),
    buildFrames(appDir),
  ]);
  const ofFrames = frames.flatMap((frame) => frame.files.map((file) => [`/frames/${frame.name}/${file.name}`, file.bytes] as const));
  return new Map([...shell, ...bridge, ...app, ...ofFrames]);
}
