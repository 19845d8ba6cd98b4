import { execFileSync } from 'node:child_process';
import type { ReadingTimes } from './reading';

/**
 * Measures one size in a process of its own: the heap that one leaves behind would be charged to the next.
 * @param heap Node's options for it, as the command has them or none
 */
export const readingAlone = (times: number, rounds: number, heap: readonly string[]): ReadingTimes =>
  JSON.parse(execFileSync(process.execPath, [...heap, 'local/run.mjs', 'local/bench/reading-main.ts', String(times), String(rounds)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })) as ReadingTimes;
