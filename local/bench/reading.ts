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

/** Fifty copies read, in one piece or in several: milliseconds on the wall of each part, all pieces together. */
export type Sample = Readonly<Record<Part, number>> & {
  readonly times: number;
  /** Of all pieces together. */
  readonly rows: number;
};

/** Copies in a sample of any size, so that the collector's work, and a machine that is slow for a while, weigh alike in all. */
export const COPIES = 50;

async function timed<T>(work: () => T | Promise<T>): Promise<readonly [result: T, ms: number]> {
  const began = performance.now();
  const result = await work();
  return [result, performance.now() - began];
}

async function once(files: readonly RawFile[], times: number): Promise<Sample> {
  const options = { sessionId: 'bench', ...defaultOptions(DEFAULT_SETTINGS) };
  const [, csvParse] = await timed(() => files.map(({ bytes }) => parse(bytes, { bom: true, relax_column_count: true }).length));
  const [reading, read] = await timed(() => readFiles(files, new Map(), NO_LIMITS));
  const sheets = reading.files.flatMap((file) => (file.kind === 'sheet' ? [file.sheet] : []));
  const [built, spec] = await timed(() => buildSpec(sheets));
  const [, validate] = await timed(() => validateSpec(built, options.statusPolicy));
  const [, plan] = await timed(() => makePlan(built, options));
  return { times, rows: built.rows.length, csvParse, read, spec, validate, plan };
}

const plus = (a: Sample, b: Sample): Sample => {
  const part = (name: Part): number => a[name] + b[name];
  return { times: a.times, rows: a.rows + b.rows, csvParse: part('csvParse'), read: part('read'), spec: part('spec'), validate: part('validate'), plan: part('plan') };
};

async function sample(files: readonly RawFile[], times: number): Promise<Sample> {
  let sum = await once(files, times);
  for (let copies = times; copies < COPIES; copies += times) sum = plus(sum, await once(files, times));
  return sum;
}

/**
 * Bytes to Plan beside csv-parse alone on the same bytes. The first sample is not counted, so that all sizes are measured with
 * code that is warm. Measure each size in a process of its own: the heap that one leaves behind is charged to the next.
 * Nothing is collected by force between the parts, because that also throws away what the compiler has made.
 * @param times copies that are read as one specification; divides {@link COPIES}
 */
export async function measureReading(files: readonly RawFile[], times: number, samples: number): Promise<Sample[]> {
  const large = multiply(files, times);
  await sample(large, times);
  const counted: Sample[] = [];
  for (let round = 0; round < samples; round += 1) counted.push(await sample(large, times));
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
    rows: (fastest.rows * fastest.times) / COPIES,
    fastest: { csvParse: part('csvParse'), read: part('read'), spec: part('spec'), validate: part('validate'), plan: part('plan') },
    perRow: { fastest: perRowOf(fastest), median: middle(samples.map(perRowOf)) },
    ratio: middle(samples.map((one) => bytesToPlan(one) / one.csvParse)),
  };
}
