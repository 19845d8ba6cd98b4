import { parse } from 'csv-parse/sync';
import type { ReadingLimits } from '../../src/domain/limits';
import { DEFAULT_SETTINGS, defaultOptions } from '../../src/domain/settings';
import type { RawFile } from '../../src/domain/sheet';
import { makePlan } from '../../src/plan';
import { buildSpec, validateSpec } from '../../src/spec';
import { readFiles } from '../../src/spec/reading';
import { multiply } from './multiply';

const NO_LIMITS: ReadingLimits = {
  fileBytes: Number.MAX_SAFE_INTEGER,
  workbookUnpackedBytes: Number.MAX_SAFE_INTEGER,
  files: Number.MAX_SAFE_INTEGER,
  sessionBytes: Number.MAX_SAFE_INTEGER,
  sessionRows: Number.MAX_SAFE_INTEGER,
  columns: Number.MAX_SAFE_INTEGER,
  cellLength: Number.MAX_SAFE_INTEGER,
};

/** Milliseconds on a clock that only runs forward. */
const nowMs = (): number => performance.now();

async function taken(work: () => Promise<unknown>): Promise<number> {
  const start = nowMs();
  await work();
  return nowMs() - start;
}

const PARTS = ['csvParse', 'read', 'spec', 'validate', 'plan'] as const;
export type ReadingTimes = Record<(typeof PARTS)[number], number> & { times: number; rows: number; ratio: number };

async function once(files: readonly RawFile[]): Promise<Omit<ReadingTimes, 'times' | 'ratio'>> {
  const options = { sessionId: 'bench', ...defaultOptions(DEFAULT_SETTINGS) };
  const csvParse = await taken(() => Promise.resolve(files.map(({ bytes }) => parse(bytes, { bom: true, relax_column_count: true }).length)));
  const readStart = nowMs();
  const reading = await readFiles(files, new Map(), NO_LIMITS);
  const read = nowMs() - readStart;
  const sheets = reading.files.flatMap((file) => (file.kind === 'sheet' ? [file.sheet] : []));
  const specStart = nowMs();
  const built = buildSpec(sheets);
  const spec = nowMs() - specStart;
  const validate = await taken(() => Promise.resolve(validateSpec(built, options.statusPolicy)));
  const plan = await taken(() => Promise.resolve(makePlan(built, options)));
  return { rows: built.rows.length, csvParse, read, spec, validate, plan };
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/**
 * Bytes to Plan beside csv-parse alone on the same bytes, in milliseconds: the median of several
 * rounds after one that is not counted, part by part.
 */
export async function measureReading(files: readonly RawFile[], times: number, rounds: number): Promise<ReadingTimes> {
  const large = multiply(files, times);
  const results = [];
  for (let round = 0; round <= rounds; round += 1) results.push(await once(large));
  const counted = results.slice(1);
  const middle = Object.fromEntries(PARTS.map((part) => [part, median(counted.map((result) => result[part]))])) as Record<(typeof PARTS)[number], number>;
  const ratio = median(counted.map(({ csvParse, read, spec, validate, plan }) => (read + spec + validate + plan) / csvParse));
  return { times, rows: counted[0]?.rows ?? 0, ...middle, ratio };
}
