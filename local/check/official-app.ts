import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { AppBundle } from '../host/app/build-bundle';
import { readManifest } from '../host/app/manifest';

/** The bundler's index.cjs as the host wants an app: its exports under the name of the handler file. */
const asApp = (code: string): string =>
  `module.exports = { index: (() => { const module = { exports: {} }; const exports = module.exports;\n${code}\nreturn module.exports; })() };`;

/** What the official bundler made of the backend, for the local host. */
export const officialApp = async (backend: string): Promise<AppBundle> => ({ manifest: await readManifest(process.cwd()), code: asApp(readFileSync(path.join(backend, 'index.cjs'), 'utf8')) });

/** What it made of the UI Kit resources, by their paths among the page's assets. */
export const officialPages = (ui: ReadonlyMap<string, string>): (readonly [string, Uint8Array])[] =>
  [...ui].map(([key, folder]) => [`/assets/app/${key}.js`, new Uint8Array(readFileSync(path.join(folder, 'main.js')))]);
