import { takeReady, WINDOW, type Pacer } from '../../export/pacer';

/** What came of a line of requests, as far as it could be sent now. */
export interface Sent<T, R> {
  /** Results in the order in which they came. */
  readonly results: readonly R[];
  /** What has to wait. */
  readonly left: readonly T[];
  /** When the first of those may go out, in milliseconds since 1970. */
  readonly at: number;
  /** The first failure; after it nothing more was sent. */
  readonly failure: Error | null;
}

interface Line<T, R> {
  readonly line: readonly T[];
  readonly issuesOf: (one: T) => readonly string[];
  readonly pacer: Pacer;
  readonly clock: () => number;
  /** Null: it has to wait after all. */
  readonly send: (one: T) => Promise<R | null>;
}

/**
 * Sends a line of requests with ten under way at any time: as soon as one is answered, the next one goes out whose issues may
 * be written to. Ends when nothing is under way any more; after a failure what is under way is still waited for.
 */
export async function sendWindow<T, R>({ line, issuesOf, pacer, clock, send }: Line<T, R>): Promise<Sent<T, R>> {
  const results: R[] = [];
  const underWay = new Set<Promise<void>>();
  let left = line;
  const failures: Error[] = [];
  const start = (one: T): void => {
    const sent = send(one).then(
      (result) => {
        if (result === null) left = [...left, one];
        else results.push(result);
      },
      (error: unknown) => {
        failures.push(error instanceof Error ? error : new Error('A request failed.', { cause: error }));
      },
    );
    const ended = sent.then(() => {
      underWay.delete(ended);
    });
    underWay.add(ended);
  };
  for (;;) {
    if (failures.length === 0 && underWay.size < WINDOW) {
      const ready = takeReady(left, issuesOf, pacer, clock(), WINDOW - underWay.size);
      left = ready.later;
      ready.now.forEach(start);
    }
    if (underWay.size === 0) break;
    await Promise.race(underWay);
  }
  const at = left.reduce((first, one) => Math.min(first, pacer.readyAt(issuesOf(one))), Number.POSITIVE_INFINITY);
  return { results, left, at, failure: failures[0] ?? null };
}
