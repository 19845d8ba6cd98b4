import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { RawFile } from '../../src/domain/sheet';
import { UsageError } from './usage-error';

const SPREADSHEET = /\.(csv|tsv|xlsx)$/i;

/** What was found on disk: the files, and a name for the session where their names suggest one. */
export interface GatheredFiles {
  readonly files: readonly RawFile[];
  readonly suggestedName: string;
}

function inFolder(folder: string): string[] {
  const names = readdirSync(folder)
    .filter((name) => SPREADSHEET.test(name))
    .sort();
  if (names.length === 0) throw new UsageError(`${folder} holds no .csv, .tsv or .xlsx file. Export the specification's tabs into it, or name another folder.`);
  return names.map((name) => path.join(folder, name));
}

function listed(given: string): string[] {
  const stat = statSync(given, { throwIfNoEntry: false });
  if (stat === undefined) throw new UsageError(`There is no ${given}. Name a folder with exported sheets, a workbook, or CSV files.`);
  return stat.isDirectory() ? inFolder(given) : [given];
}

/** `BOS_Fields.csv, BOS_Views.csv` → `BOS`; a folder or a single workbook gives its own name. */
function suggestName(paths: readonly string[], files: readonly string[]): string {
  const [first = 'specification'] = paths;
  if (paths.length === 1) return path.parse(path.resolve(first)).name;
  const common = files.map((file) => path.basename(file)).reduce((left, right) => {
    let length = 0;
    while (length < left.length && left[length] === right[length]) length += 1;
    return left.slice(0, length);
  });
  return common.replace(/[\s_–-]+$/, '') || path.basename(path.dirname(path.resolve(first)));
}

/**
 * Reads the files of the command line.
 * @throws {UsageError} where a path does not exist or a folder holds no sheets.
 */
export function gatherFiles(paths: readonly string[]): GatheredFiles {
  const files = paths.flatMap(listed);
  const read = files.map((file) => ({ name: path.basename(file), bytes: new Uint8Array(readFileSync(file)) }));
  const twice = read.map(({ name }) => name).find((name, index, names) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new UsageError(`Two of the files are called ${twice}. Findings name files, so give them different names.`);
  return { files: read, suggestedName: suggestName(paths, files) };
}
