import type { Cancel, Clock } from '../../clock/clock';

/** Node's timer functions on the host's clock, as the app sees them. */
export interface AppTimers {
  readonly setTimeout: (task: (...args: unknown[]) => void, ms?: number, ...args: unknown[]) => AppTimer;
  readonly setInterval: (task: (...args: unknown[]) => void, ms?: number, ...args: unknown[]) => AppTimer;
  readonly clear: (timer: unknown) => void;
  /** For `timers/promises`. */
  readonly sleep: <T>(ms?: number, value?: T) => Promise<T | undefined>;
  /** Takes back every timer of the app: what happens to them when its process dies. */
  readonly cancelAll: () => void;
}

/** What Node's setTimeout returns, as far as it can be told from outside. */
export interface AppTimer {
  ref(): AppTimer;
  unref(): AppTimer;
  hasRef(): boolean;
  refresh(): AppTimer;
  close(): AppTimer;
  [Symbol.toPrimitive](): number;
}

/** @param mayRun asked in the context of whoever set the timer: false once that invocation has ended. */
export const createAppTimers = (clock: Clock, mayRun: () => boolean): AppTimers => {
  const running = new Map<number, Cancel>();
  const ids = new WeakMap<object, number>();
  let lastId = 0;

  const stop = (id: number): void => {
    running.get(id)?.();
    running.delete(id);
  };

  const start = (task: () => void, ms: number | undefined, repeat: boolean): AppTimer => {
    lastId += 1;
    const id = lastId;
    const wait = Math.max(1, Number.isFinite(ms) ? (ms ?? 1) : 1);
    const arm = (): void => {
      running.get(id)?.();
      running.set(
        id,
        clock.after(wait, () => {
          running.delete(id);
          if (!mayRun()) return;
          if (repeat) arm();
          task();
        }),
      );
    };
    const timer: AppTimer = {
      ref: () => timer,
      unref: () => timer,
      hasRef: () => true,
      refresh: () => {
        arm();
        return timer;
      },
      close: () => {
        stop(id);
        return timer;
      },
      [Symbol.toPrimitive]: () => id,
    };
    ids.set(timer, id);
    arm();
    return timer;
  };

  return {
    setTimeout: (task, ms, ...args) => start(() => { task(...args); }, ms, false),
    setInterval: (task, ms, ...args) => start(() => { task(...args); }, ms, true),
    clear: (timer) => {
      const id = typeof timer === 'object' && timer !== null ? ids.get(timer) : Number(timer);
      if (id !== undefined) stop(id);
    },
    sleep: (ms, value) =>
      new Promise((resolve) => {
        start(() => { resolve(value); }, ms, false);
      }),
    cancelAll: () => {
      for (const id of [...running.keys()]) stop(id);
    },
  };
};
