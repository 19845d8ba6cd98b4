import { execFileSync } from 'node:child_process';
import { YOUNG } from '../cli/heap';
import type { ReadingTimes } from './reading';

/** Measures one size in a process of its own: the heap that one leaves behind would be charged to the next. As large as it must be, young as the command's. */
export const readingAlone = (times: number, rounds: number): ReadingTimes =>
  JSON.parse(execFileSync(process.execPath, [YOUNG, 'local/run.mjs', 'local/bench/reading-main.ts', String(times), String(rounds)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })) as ReadingTimes;
