import { readdirSync } from 'node:fs';
import path from 'node:path';

/** The app's source files, tests left out, by path from the project's top. */
export const sourceFiles = (): string[] =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => path.join('src', name))
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name) && !name.includes(`${path.sep}testing${path.sep}`));
