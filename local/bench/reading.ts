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

/** Milliseconds of one part: by the clock on the wall, and of processor time, which other programs disturb less. */
interface Taken {
  readonly wall: number;
  readonly processor: number;
}

type Round = Readonly<Record<Part, Taken>> & { readonly rows: number };

export type ReadingTimes = Readonly<Record<Part, number>> & {
  readonly times: number;
  readonly rows: number;
  /** All parts but the first over the first, by the clock on the wall. */
  readonly ratio: number;
  /** The same in processor time, helper threads of the garbage collector included. */
  readonly processorRatio: number;
};

const processorMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

async function timed<T>(work: () => T | Promise<T>): Promise<readonly [result: T, taken: Taken]> {
  const [wall, processor] = [performance.now(), processorMs()];
  const result = await work();
  return [result, { wall: performance.now() - wall, processor: processorMs() - processor }];
}

async function once(files: readonly RawFile[]): Promise<Round> {
  const options = { sessionId: 'bench', ...defaultOptions(DEFAULT_SETTINGS) };
  const [, csvParse] = await timed(() => files.map(({ bytes }) => parse(bytes, { bom: true, relax_column_count: true }).length));
  const [reading, read] = await timed(() => readFiles(files, new Map(), NO_LIMITS));
  const sheets = reading.files.flatMap((file) => (file.kind === 'sheet' ? [file.sheet] : []));
  const [built, spec] = await timed(() => buildSpec(sheets));
  const [, validate] = await timed(() => validateSpec(built, options.statusPolicy));
  const [, plan] = await timed(() => makePlan(built, options));
  return { rows: built.rows.length, csvParse, read, spec, validate, plan };
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** Rows are so few in one copy that the compiler needs many rounds to see them often enough. */
const WARM_UP_COPIES = 20;

const ratioOf = ({ csvParse, read, spec, validate, plan }: Round, clock: keyof Taken): number =>
  (read[clock] + spec[clock] + validate[clock] + plan[clock]) / csvParse[clock];

/**
 * Bytes to Plan beside csv-parse alone on the same bytes, in milliseconds on the wall: the median of several rounds, part by
 * part, and the median of the rounds' own ratios, so that a machine that is slow for a while is slow for both. Not counted
 * are the rounds before: at least one, and as many as it takes to read twenty copies, so that all sizes are measured with
 * code that is warm. Measure each size in a process of its own: the heap that one leaves behind is charged to the next.
 * Nothing is collected by force between the parts, because that also throws away what the compiler has made.
 */
export async function measureReading(files: readonly RawFile[], times: number, rounds: number): Promise<ReadingTimes> {
  const large = multiply(files, times);
  const warmUp = Math.max(1, Math.ceil(WARM_UP_COPIES / times));
  for (let round = 0; round < warmUp; round += 1) await once(large);
  const counted: Round[] = [];
  for (let round = 0; round < rounds; round += 1) counted.push(await once(large));
  const wallOf = (part: Part): number => median(counted.map((round) => round[part].wall));
  return {
    times,
    rows: counted[0]?.rows ?? 0,
    csvParse: wallOf('csvParse'),
    read: wallOf('read'),
    spec: wallOf('spec'),
    validate: wallOf('validate'),
    plan: wallOf('plan'),
    ratio: median(counted.map((round) => ratioOf(round, 'wall'))),
    processorRatio: median(counted.map((round) => ratioOf(round, 'processor'))),
  };
}
