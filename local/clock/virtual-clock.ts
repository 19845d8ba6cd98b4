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
  /**
   * How long `drive` gives real time to work that sets no timer, before it fires a guard; in breaths, which are waits of
   * a real millisecond at least, so that a busy machine makes nobody impatient.
   */
  readonly guardPatience?: number;
  /** Breaths after which `drive` says that nothing moves. */
  readonly patience?: number;
  /** Breaths for which work under `during` can hold time: an answer that never comes must not stop the clock. */
  readonly holdPatience?: number;
}

/** Work under `during`, and how many timers it waits for itself. */
interface Hold {
  /** Breaths it may still take. */
  left: number;
  timers: number;
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));

/** @see VirtualClock. `drive` throws where the work waits and no timer is left that could wake it. */
export const createVirtualClock = (options: VirtualClockOptions = {}): VirtualClock => {
  const timers = createTimerQueue();
  const holding = new AsyncLocalStorage<Hold>();
  const holds = new Set<Hold>();
  const turns = options.settleTurns ?? 6;
  const patience = options.patience ?? 4_000;
  const holdPatience = options.holdPatience ?? 400;
  const guardPatience = options.guardPatience ?? 100;
  let now = options.start ?? Date.UTC(2026, 0, 5, 9);
  let heldWork = 0;

  /** Lets a breath pass where some work holds time. */
  const breatheForHolds = async (): Promise<boolean> => {
    const holding = [...holds].filter((hold) => hold.timers === 0 && hold.left > 0);
    if (holding.length === 0) return false;
    await breath();
    for (const hold of holding) hold.left -= 1;
    return true;
  };

  const settle = async (): Promise<void> => {
    let quiet = 0;
    while (quiet < turns) {
      const before = timers.changes() + heldWork;
      const held = await breatheForHolds();
      if (!held) await turn();
      quiet = timers.changes() + heldWork === before && !held ? quiet + 1 : 0;
    }
  };

  const after: Clock['after'] = (ms, task, kind = 'wake') => {
    const wait = Number.isFinite(ms) ? Math.max(0, ms) : 0;
    const hold = holding.getStore();
    if (hold !== undefined) hold.timers += 1;
    const pending = { is: true };
    const finish = (): void => {
      if (!pending.is || hold === undefined) return;
      pending.is = false;
      hold.timers -= 1;
      hold.left = holdPatience;
    };
    const cancel = timers.add({
      at: now + wait,
      kind,
      task: AsyncResource.bind(() => {
        finish();
        task();
      }),
    });
    return () => {
      finish();
      cancel();
    };
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
    let waited = 0;
    await settle();
    for (;;) {
      if (end.reached) return work;
      const next = timers.next();
      if (next !== undefined && (next.kind === 'wake' || waited > guardPatience)) {
        waited = 0;
        await fireNext(Infinity);
      } else if (waited > patience) {
        throw new Error('The virtual clock cannot go on: the work still waits, but no timer is set that could wake it.');
      } else {
        const before = timers.changes() + heldWork;
        await breath();
        waited = timers.changes() + heldWork === before ? waited + 1 : 0;
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
      if (holding.getStore() !== undefined) return work();
      const hold = { left: holdPatience, timers: 0 };
      holds.add(hold);
      heldWork += 1;
      try {
        return await holding.run(hold, work);
      } finally {
        holds.delete(hold);
        heldWork += 1;
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
