import type { TimerKind } from './clock';

export interface QueuedTimer {
  readonly at: number;
  readonly kind: TimerKind;
  readonly task: () => void;
}

/** Timers by time, and among equals in the order in which they were set. */
export interface TimerQueue {
  add(timer: QueuedTimer): () => void;
  /** Takes out the earliest timer that is due at `limit` or before. */
  takeBefore(limit: number): QueuedTimer | undefined;
  next(): QueuedTimer | undefined;
  /** Grows with every timer set or taken back: how a caller sees that something still moves. */
  changes(): number;
}

/** A sorted list: the host holds tens of timers, seldom hundreds. */
export const createTimerQueue = (): TimerQueue => {
  const timers: QueuedTimer[] = [];
  let changes = 0;
  return {
    add: (timer) => {
      let place = timers.length;
      while (place > 0 && (timers[place - 1]?.at ?? 0) > timer.at) place -= 1;
      timers.splice(place, 0, timer);
      changes += 1;
      return () => {
        const index = timers.indexOf(timer);
        if (index >= 0) {
          timers.splice(index, 1);
          changes += 1;
        }
      };
    },
    takeBefore: (limit) => {
      const first = timers[0];
      if (first === undefined || first.at > limit) return undefined;
      timers.shift();
      return first;
    },
    next: () => timers[0],
    changes: () => changes,
  };
};
