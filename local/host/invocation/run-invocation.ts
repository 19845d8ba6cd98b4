import type { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes, randomUUID } from 'node:crypto';
import { getHeapStatistics } from 'node:v8';
import type { Clock } from '../../clock/clock';
import type { LoadedApp } from '../app/load-app';
import type { HostLimits } from '../limits';
import type { StatsRecorder } from '../stats';
import type { Invocation, InvocationCause, InvocationEnd } from './invocation';

/** Runs functions of the app, each in an async context of its own. */
export interface InvocationRunner {
  run(cause: InvocationCause, payload: (invocation: Invocation) => unknown, context: unknown): Promise<InvocationEnd>;
  /** Ends all runs as a dying process would: at once, and without an answer. */
  killAll(): void;
  inFlight(): number;
}

export interface RunnerPorts {
  readonly clock: Clock;
  readonly limits: HostLimits;
  readonly stats: StatsRecorder;
  readonly current: AsyncLocalStorage<Invocation>;
  readonly app: () => Promise<LoadedApp>;
}

export const heapUsed = (): number => getHeapStatistics().used_heap_size;

export const createInvocationRunner = (ports: RunnerPorts): InvocationRunner => {
  const { clock, current, stats } = ports;
  const kills = new Map<Invocation, () => void>();
  // What the process held before any app was loaded is not the app's: in tests, all that ran before in the same process.
  const heldBefore = heapUsed();

  const begin = (cause: InvocationCause): Invocation => {
    const startedAt = clock.now();
    return {
      ...cause,
      id: randomUUID(),
      traceId: randomBytes(16).toString('hex'),
      startedAt,
      deadline: startedAt + cause.timeoutMs,
      ownChain: undefined,
      over: false,
      peakHeap: heapUsed(),
      logLines: 0,
      logBytes: 0,
    };
  };

  /** The handler against its time limit and the death of the process; whichever comes first is the end. */
  const race = (invocation: Invocation, work: () => Promise<unknown>): Promise<InvocationEnd> =>
    new Promise((resolve) => {
      const end = (outcome: InvocationEnd): void => {
        invocation.over = true;
        kills.delete(invocation);
        cancel();
        resolve(outcome);
      };
      const cancel = clock.after(invocation.timeoutMs, () => { end({ kind: 'failed', reason: 'FUNCTION_TIME_OUT' }); }, 'guard');
      kills.set(invocation, () => { end({ kind: 'killed' }); });
      current.run(invocation, work).then(
        (value) => {
          // Code that never gave way could not be stopped; it is late all the same.
          end(clock.now() > invocation.deadline ? { kind: 'failed', reason: 'FUNCTION_TIME_OUT' } : { kind: 'returned', value });
        },
        (error: unknown) => { end({ kind: 'threw', error }); },
      );
    });

  return {
    run: async (cause, payload, context) => {
      const invocation = begin(cause);
      const began = performance.now();
      const end = await race(invocation, async () => {
        const app = await ports.app();
        return app.handler(cause.functionModule)(payload(invocation), context);
      });
      invocation.peakHeap = Math.max(invocation.peakHeap, heapUsed());
      const peak = Math.max(0, invocation.peakHeap - heldBefore);
      stats.invocation(cause.functionModule.key, clock.now() - invocation.startedAt, performance.now() - began, peak, end.kind);
      const tooLarge = end.kind === 'returned' && peak > ports.limits.memoryBytes;
      return tooLarge ? { kind: 'failed', reason: 'FUNCTION_OUT_OF_MEMORY' } : end;
    },
    killAll: () => {
      for (const kill of [...kills.values()]) kill();
    },
    inFlight: () => kills.size,
  };
};
