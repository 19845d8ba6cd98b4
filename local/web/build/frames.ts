/**
 * The Frames of the app: static resources that UI Kit shows with `<Frame resource="KEY" />`.
 *
 * Source: `static/frames/<name>/index.html` and `static/frames/<name>/main.ts` (or .tsx). The page refers to what is built
 * from it, and to nothing else outside:
 *
 *     <link rel="stylesheet" href="./main.css">      where main.ts imports a .css file
 *     <script src="./main.js" defer></script>
 *
 * `static/frames/<name>/include.json` may list further files of the project that lie beside the page.
 *
 * Forge's content policy holds: no inline script or style, no other origin. `main.ts` uses @forge/bridge as any page does.
 * The manifest names the built folder: `- {key: upload-frame, path: static/frames/upload/dist}`. `npm run frames` writes it
 * (git does not keep it; run it before `forge deploy`); `npm start` builds the same in memory.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { z } from 'zod';
import { building } from '../../host/app/esbuild-service';

export interface BuiltFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface BuiltFrame {
  readonly name: string;
  /** As the manifest says it: `static/frames/<name>/dist`. */
  readonly path: string;
  readonly files: readonly BuiltFile[];
}

const FOLDER = 'static/frames';

const entryOf = (folder: string): string | undefined => ['main.ts', 'main.tsx'].map((name) => path.join(folder, name)).find((file) => existsSync(file));

const included = z.array(z.string());

/** Files of the project that the Frame fetches from beside its page. */
function includedFiles(appDir: string, folder: string): readonly BuiltFile[] {
  const list = path.join(folder, 'include.json');
  if (!existsSync(list)) return [];
  return included.parse(JSON.parse(readFileSync(list, 'utf8'))).map((file) => ({ name: path.basename(file), bytes: readFileSync(path.join(appDir, file)) }));
}

async function buildFrame(appDir: string, name: string, minify: boolean): Promise<BuiltFrame> {
  const folder = path.join(appDir, FOLDER, name);
  const entry = entryOf(folder);
  if (entry === undefined) throw new Error(`${FOLDER}/${name} has an index.html, but no main.ts or main.tsx.`);
  const { outputFiles } = await building(() =>
    build({
      entryPoints: { main: entry },
      bundle: true,
      write: false,
      outdir: '/',
      format: 'iife',
      platform: 'browser',
      target: 'es2022',
      minify,
      jsx: 'transform',
      define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
      logLevel: 'error',
      absWorkingDir: appDir,
    }),
  );
  const built = outputFiles.map((file) => ({ name: path.basename(file.path), bytes: file.contents }));
  return { name, path: `${FOLDER}/${name}/dist`, files: [{ name: 'index.html', bytes: readFileSync(path.join(folder, 'index.html')) }, ...built, ...includedFiles(appDir, folder)] };
}

/** Builds every Frame of the app. @throws Error, or esbuild's BuildFailure, naming the one that does not build. */
export function buildFrames(appDir: string, minify = true): Promise<readonly BuiltFrame[]> {
  const all = path.join(appDir, FOLDER);
  const names = existsSync(all) ? readdirSync(all).filter((name) => existsSync(path.join(all, name, 'index.html'))) : [];
  return Promise.all(names.map((name) => buildFrame(appDir, name, minify)));
}
