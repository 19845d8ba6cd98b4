import { execFileSync } from 'node:child_process';
import { AS_THEY_ARE, summarise, type ReadingTimes, type Sample } from './reading';

const SIZES = [AS_THEY_ARE, 1, 10, 50] as const;
/** In turns, so that a machine that is slow for minutes is slow for all sizes. */
const TURNS = 4;
const SAMPLES_A_TURN = 3;

const alone = (times: number, heap: readonly string[]): Sample[] =>
  JSON.parse(
    execFileSync(process.execPath, [...heap, 'local/run.mjs', 'local/bench/reading-main.ts', String(times), String(SAMPLES_A_TURN)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }),
  ) as Sample[];

/**
 * Measures all sizes, each in processes of its own: the heap that one leaves behind would be charged to the next.
 * @param heap Node's options for it, as the command has them
 */
export function readingOfAllSizes(heap: readonly string[]): ReadingTimes[] {
  const samples: Sample[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) for (const times of SIZES) samples.push(...alone(times, heap));
  return SIZES.map((size) => summarise(samples.filter(({ times }) => times === size)));
}
