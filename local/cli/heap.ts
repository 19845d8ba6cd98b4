/** Node's options for the command, the same as in package.json's `tickets`: they keep the heap from growing lazily past what it may take. */
export const YOUNG = '--max-semi-space-size=4';
export const HEAP: readonly string[] = [YOUNG, '--max-old-space-size=320'];
