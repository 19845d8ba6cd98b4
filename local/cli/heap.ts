/**
 * The young heap of the command, 16 MB on every Node (what Node 20 has by itself): a smaller one saves 20 to 40 MB at the peak
 * of the largest specifications, of the 400 MB that the command may take, and costs a tenth of the time of reading.
 */
export const YOUNG = '--max-semi-space-size=16';
/** Node's options for the command, the same as in package.json's `tickets`: they keep the heap from growing lazily past what it may take. */
export const HEAP: readonly string[] = [YOUNG, '--max-old-space-size=320'];
