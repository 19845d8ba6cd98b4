import type { Cancel, Clock } from '../../clock/clock';
import type { HostLimits } from '../limits';
import type { DueEvent, EventStore } from './event-store';

export interface PumpPorts {
  readonly store: EventStore;
  readonly clock: Clock;
  readonly limits: HostLimits;
  readonly random: () => number;
  readonly deliver: (row: number) => Promise<void>;
  /** An error of the host itself; the pump goes on. */
  readonly failed: (error: unknown) => void;
}

/** Delivers what is due: in no particular order, and never more of one concurrency key than it allows. */
export interface Pump {
  start(): void;
  stop(): void;
  /** To be called whenever something may have become due. */
  kick(): void;
  /** Settles once nothing waits and nothing runs, or the pump has been stopped. */
  idle(): Promise<void>;
  isRunning(): boolean;
}

const shuffled = <T>(items: readonly T[], random: () => number): readonly T[] =>
  items
    .map((item) => ({ item, place: random() }))
    .sort((left, right) => left.place - right.place)
    .map(({ item }) => item);

export const createPump = ({ store, clock, limits, random, deliver, failed }: PumpPorts): Pump => {
  const running = new Map<number, DueEvent>();
  let active = false;
  let looking = false;
  let cancelTimer: Cancel = () => undefined;
  let waiters: (() => void)[] = [];

  const runningOf = (key: string): number => [...running.values()].filter((event) => event.concurrency?.key === key).length;
  const mayRun = (event: DueEvent): boolean =>
    running.size < limits.consumersAtOnce && (event.concurrency === undefined || runningOf(event.concurrency.key) < event.concurrency.limit);

  const begin = (event: DueEvent): void => {
    running.set(event.row, event);
    deliver(event.row)
      .catch(failed)
      .finally(() => {
        running.delete(event.row);
        kick();
      });
  };

  const release = (): void => {
    const released = waiters;
    waiters = [];
    for (const resolve of released) resolve();
  };

  const look = (): void => {
    looking = false;
    if (!active) return;
    const due = store.due(clock.now()).filter((event) => !running.has(event.row));
    for (const event of shuffled(due, random)) {
      if (mayRun(event)) begin(event);
    }
    cancelTimer();
    const next = store.nextDue(clock.now());
    if (next !== undefined) cancelTimer = clock.after(next - clock.now(), kick);
    if (running.size === 0 && due.length === 0 && next === undefined) release();
  };

  /** Not at once: whoever publishes must have its answer first, as it would from a real queue. */
  const kick = (): void => {
    if (!active || looking) return;
    looking = true;
    setImmediate(look);
  };

  return {
    start: () => {
      active = true;
      kick();
    },
    stop: () => {
      active = false;
      cancelTimer();
      release();
    },
    kick,
    idle: () =>
      new Promise((resolve) => {
        waiters.push(resolve);
        kick();
      }),
    isRunning: () => active,
  };
};
