import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { RawFile, Sheet } from '../../src/domain/sheet';
import type { Reading } from '../../src/spec/reading';

export const SAMPLES = path.resolve(__dirname, '../../static/samples');

/** The CSV files of a sample's folder, by name. */
export const csvFiles = (folder: string): RawFile[] =>
  readdirSync(path.join(SAMPLES, folder))
    .filter((name) => name.endsWith('.csv'))
    .sort()
    .map((name) => ({ name, bytes: readFileSync(path.join(SAMPLES, folder, name)) }));

export const sheetsOf = (reading: Reading): Sheet[] => reading.files.flatMap((file) => (file.kind === 'sheet' ? [file.sheet] : []));
