import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { AppBundle } from '../host/app/build-bundle';
import { readManifest } from '../host/app/manifest';

/** The bundler's index.cjs as the host wants an app: its exports under the name of the handler file. */
const asApp = (code: string): string =>
  `module.exports = { index: (() => { const module = { exports: {} }; const exports = module.exports;\n${code}\nreturn module.exports; })() };`;

/** What the official bundler made of the backend, for the local host. */
export const officialApp = async (backend: string): Promise<AppBundle> => ({ manifest: await readManifest(process.cwd()), code: asApp(readFileSync(path.join(backend, 'index.cjs'), 'utf8')) });

/**
 * What it made of the UI Kit resources, by their paths among the page's assets: a script by the resource's key, and parts that
 * it loads from beside it.
 * @throws where two resources have different parts of one name.
 */
export function officialPages(ui: ReadonlyMap<string, string>): ReadonlyMap<string, Uint8Array> {
  const pages = new Map<string, Uint8Array>();
  for (const folder of ui.values()) {
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.js'))) {
      const code = readFileSync(path.join(folder, name));
      const other = pages.get(`/assets/app/${name}`);
      if (other !== undefined && !code.equals(other)) throw new Error(`Two pages of the app have different parts of the name ${name}.`);
      pages.set(`/assets/app/${name}`, code);
    }
  }
  return pages;
}
