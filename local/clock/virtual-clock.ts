import { AsyncLocalStorage, AsyncResource } from 'node:async_hooks';
import type { Clock } from './clock';
import { createTimerQueue } from './timer-queue';

/** A clock that stands still until it is moved. */
export interface VirtualClock extends Clock {
  /** Moves time on by `ms`; timers due on the way fire in order, each at its own time, and what they set off settles. */
  advance(ms: number): Promise<void>;
  /** Moves to `time` (milliseconds since 1970); never back. */
  runUntil(time: number): Promise<void>;
  /** Jumps to the next timer and fires it; false where none is set. */
  step(): Promise<boolean>;
  /** When the next timer fires; undefined where none is set. */
  nextTimer(): number | undefined;
}

export interface VirtualClockOptions {
  /** Where time begins, milliseconds since 1970; default 2026-01-05T09:00Z, a Monday. */
  readonly start?: number;
  /** Turns of the event loop that pass without a new timer before time may move: room for work that needs no time. */
  readonly settleTurns?: number;
  /** Real milliseconds that `drive` gives to work that sets no timer, before it fires a guard. */
  readonly guardPatienceMs?: number;
  /** Real milliseconds after which `drive` says that nothing moves, and for which `during` holds time at most. */
  readonly patienceMs?: number;
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));

/** @see VirtualClock. `drive` throws where the work waits and no timer is left that could wake it. */
export const createVirtualClock = (options: VirtualClockOptions = {}): VirtualClock => {
  const timers = createTimerQueue();
  const holding = new AsyncLocalStorage<boolean>();
  const turns = options.settleTurns ?? 6;
  const patience = options.patienceMs ?? 5_000;
  const guardPatience = options.guardPatienceMs ?? 150;
  let now = options.start ?? Date.UTC(2026, 0, 5, 9);
  let holds = 0;

  const settle = async (): Promise<void> => {
    const since = performance.now();
    let quiet = 0;
    while (quiet < turns) {
      const before = timers.changes();
      const held = holds > 0 && !timers.someHeld() && performance.now() - since < patience;
      await (held ? breath() : turn());
      quiet = timers.changes() === before && !held ? quiet + 1 : 0;
    }
  };

  const after: Clock['after'] = (ms, task, kind = 'wake') => {
    const wait = Number.isFinite(ms) ? Math.max(0, ms) : 0;
    return timers.add({ at: now + wait, kind, held: holding.getStore() === true, task: AsyncResource.bind(task) });
  };

  const fireNext = async (limit: number): Promise<boolean> => {
    const timer = timers.takeBefore(limit);
    if (timer === undefined) return false;
    now = Math.max(now, timer.at);
    timer.task();
    await settle();
    return true;
  };

  const runUntil = async (time: number): Promise<void> => {
    await settle();
    while (await fireNext(time));
    now = Math.max(now, time);
  };

  const drive = async <T>(work: Promise<T>): Promise<T> => {
    const end = { reached: false };
    const watch = (): void => {
      end.reached = true;
    };
    work.then(watch, watch);
    let waitingSince: number | undefined;
    await settle();
    for (;;) {
      if (end.reached) return work;
      const next = timers.next();
      waitingSince ??= performance.now();
      const waited = performance.now() - waitingSince;
      if (next !== undefined && (next.kind === 'wake' || waited > guardPatience)) {
        waitingSince = undefined;
        await fireNext(Infinity);
      } else if (waited > patience) {
        throw new Error('The virtual clock cannot go on: the work still waits, but no timer is set that could wake it.');
      } else {
        const before = timers.changes();
        await breath();
        if (timers.changes() !== before) waitingSince = undefined;
      }
    }
  };

  return {
    virtual: true,
    now: () => now,
    sleep: (ms) =>
      new Promise((resolve) => {
        after(ms, resolve);
      }),
    after,
    during: async (work) => {
      holds += 1;
      try {
        return await holding.run(true, work);
      } finally {
        holds -= 1;
      }
    },
    drive,
    advance: (ms) => runUntil(now + ms),
    runUntil,
    step: async () => {
      await settle();
      return fireNext(Infinity);
    },
    nextTimer: () => timers.next()?.at,
  };
};
