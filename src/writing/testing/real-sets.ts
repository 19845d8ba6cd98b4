import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { PlanOptions } from '../../domain/plan';
import type { Spec } from '../../domain/spec';
import { DEFAULT_STATUS_POLICY } from '../../domain/status';
import { buildSpec } from '../../spec';
import { readFiles } from '../../spec/reading';

const SPECS_DIR = process.env['SPECS_DIR'] ?? resolve(__dirname, '../../../../shared/specs');

/** Names of the real specifications; none where the folder is absent. */
export const REAL_SETS: readonly string[] = existsSync(SPECS_DIR)
  ? readdirSync(SPECS_DIR, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name)
  : [];

/** Reads one real specification as a session would. */
export async function readRealSet(name: string): Promise<Spec> {
  const folder = join(SPECS_DIR, name);
  const files = readdirSync(folder).filter((file) => file.endsWith('.csv') && file !== 'FINDINGS.csv');
  const reading = await readFiles(files.map((file) => ({ name: file, bytes: new Uint8Array(readFileSync(join(folder, file))) })));
  return buildSpec(reading.files.flatMap((read) => (read.kind === 'sheet' ? [read.sheet] : [])));
}

/** Options of a plan with everything in it. */
export const ALL_ROWS: PlanOptions = {
  sessionId: 'test',
  grouping: 'standard',
  statusPolicy: DEFAULT_STATUS_POLICY,
  devPolicy: 'already_built',
  include: { held: true, removed: true },
  edits: { merges: [], splits: [], moves: [] },
};
