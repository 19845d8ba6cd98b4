import { execFileSync } from 'node:child_process';
import type { ReadingTimes } from './reading';

/**
 * Measures one size in a process of its own: the heap that one leaves behind would be charged to the next. With Node's own
 * heap, as Forge runs the app; the command's is smaller, for the sake of its peak memory, and collects three times as often.
 */
export const readingAlone = (times: number, rounds: number): ReadingTimes =>
  JSON.parse(execFileSync(process.execPath, ['local/run.mjs', 'local/bench/reading-main.ts', String(times), String(rounds)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })) as ReadingTimes;
