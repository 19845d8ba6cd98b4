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

type Part = 'csvParse' | 'read' | 'spec' | 'validate' | 'plan';

/** Milliseconds on the wall of each part, and rows; of one piece, or of several together. */
type Measured = Readonly<Record<Part, number>> & { readonly rows: number };

/** Fifty copies read, in one piece or in several. */
export type Sample = Measured & {
  /** Copies that are read as one specification; {@link AS_THEY_ARE} for the very files. */
  readonly times: number;
};

/** Stands for no copy: the very files, whose rows are a little shorter than those of any copy. */
export const AS_THEY_ARE = 0;

/** Copies in a sample of any size, so that the collector's work, and a machine that is slow for a while, weigh alike in all. */
export const COPIES = 50;

async function timed<T>(work: () => T | Promise<T>): Promise<readonly [result: T, ms: number]> {
  const began = performance.now();
  const result = await work();
  return [result, performance.now() - began];
}

async function once(files: readonly RawFile[]): Promise<Measured> {
  const options = { sessionId: 'bench', ...defaultOptions(DEFAULT_SETTINGS) };
  const [, csvParse] = await timed(() => files.map(({ bytes }) => parse(bytes, { bom: true, relax_column_count: true }).length));
  const [reading, read] = await timed(() => readFiles(files, new Map(), NO_LIMITS));
  const sheets = reading.files.flatMap((file) => (file.kind === 'sheet' ? [file.sheet] : []));
  const [built, spec] = await timed(() => buildSpec(sheets));
  const [, validate] = await timed(() => validateSpec(built, options.statusPolicy));
  const [, plan] = await timed(() => makePlan(built, options));
  return { rows: built.rows.length, csvParse, read, spec, validate, plan };
}

const plus = (a: Measured, b: Measured): Measured => {
  const part = (name: Part): number => a[name] + b[name];
  return { rows: a.rows + b.rows, csvParse: part('csvParse'), read: part('read'), spec: part('spec'), validate: part('validate'), plan: part('plan') };
};

/** Reads files that hold so many copies until there were {@link COPIES}. */
async function sample(files: readonly RawFile[], copies: number): Promise<Measured> {
  let sum = await once(files);
  for (let read = copies; read < COPIES; read += copies) sum = plus(sum, await once(files));
  return sum;
}

/**
 * Bytes to Plan beside csv-parse alone on the same bytes. What comes first is not counted, so that all sizes are measured with
 * code that is warm: fifty single copies, because the compiler goes by how often a function is called, and one sample of
 * the size itself, because it also goes by what the functions get. Measure each size in a process of its own: the heap that
 * one leaves behind is charged to the next.
 * Nothing is collected by force between the parts, because that also throws away what the compiler has made.
 * @param times copies that are read as one specification, which divide {@link COPIES}; {@link AS_THEY_ARE} for the very files
 */
export async function measureReading(files: readonly RawFile[], times: number, samples: number): Promise<Sample[]> {
  const copies = Math.max(times, 1);
  const large = times === AS_THEY_ARE ? files : multiply(files, times);
  await sample(multiply(files, 1), 1);
  await sample(large, copies);
  const counted: Sample[] = [];
  for (let round = 0; round < samples; round += 1) counted.push({ times, ...(await sample(large, copies)) });
  return counted;
}

/** What the samples of one size say. */
export interface ReadingTimes {
  readonly times: number;
  /** Rows that are read as one specification. */
  readonly rows: number;
  /** Microseconds a row, part by part, of the fastest sample. */
  readonly fastest: Readonly<Record<Part, number>>;
  /** Bytes to Plan in microseconds a row, of the fastest sample and of the middle one. */
  readonly perRow: { readonly fastest: number; readonly median: number };
  /** Bytes to Plan over csv-parse: the median of the samples' own ratios, so that a machine that is slow is slow for both. */
  readonly ratio: number;
}

const bytesToPlan = ({ read, spec, validate, plan }: Readonly<Record<Part, number>>): number => read + spec + validate + plan;
const perRowOf = (one: Sample): number => (bytesToPlan(one) * 1000) / one.rows;
const middle = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

/** @throws Error where there is no sample. */
export function summarise(samples: readonly Sample[]): ReadingTimes {
  const [fastest] = [...samples].sort((a, b) => perRowOf(a) - perRowOf(b));
  if (fastest === undefined) throw new Error('Nothing was measured.');
  const part = (name: Part): number => (fastest[name] * 1000) / fastest.rows;
  return {
    times: fastest.times,
    rows: (fastest.rows * Math.max(fastest.times, 1)) / COPIES,
    fastest: { csvParse: part('csvParse'), read: part('read'), spec: part('spec'), validate: part('validate'), plan: part('plan') },
    perRow: { fastest: perRowOf(fastest), median: middle(samples.map(perRowOf)) },
    ratio: middle(samples.map((one) => bytesToPlan(one) / one.csvParse)),
  };
}
