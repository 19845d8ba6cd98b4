import type { HostClock } from '../contracts';

/** Takes a timer back; does nothing once it has fired. */
export type Cancel = () => void;

export type TimerKind = 'wake' | 'guard';

/** A clock that can also set timers: what the local host needs to keep limits, delays and the app's own timers. */
export interface Clock extends HostClock {
  /** True where `now` moves only when a test (or `drive`) moves it. */
  readonly virtual: boolean;
  /**
   * Runs `task` once, `ms` milliseconds from now (at the next turn for 0 or less), in the caller's async context.
   * A `guard` is a time limit on other work: nobody waits for it, so a driven virtual clock jumps to it last.
   */
  after(ms: number, task: () => void, kind?: TimerKind): Cancel;
  /**
   * Runs work that takes real time but no time of this clock (a request to a site, say): a virtual clock stands still
   * meanwhile, unless the work itself waits for one of its timers.
   */
  during<T>(work: () => Promise<T>): Promise<T>;
  /** Waits for `work`, letting time pass as far as it needs: really, or by jumping from timer to timer. */
  drive<T>(work: Promise<T>): Promise<T>;
}
