import { stop } from 'esbuild';

let running = 0;

/**
 * Builds with esbuild, and ends its service process when nobody builds any more, so that it costs no memory while the app
 * runs. Ended earlier, it would leave the other builds without an answer.
 */
export async function building<T>(work: () => Promise<T>): Promise<T> {
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
    if (running === 0) await stop();
  }
}
