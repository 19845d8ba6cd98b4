import type { Clock } from '../clock/clock';
import type { JiraSite } from '../contracts';
import type { AppBundle } from './app/build-bundle';
import type { LogLine } from './invocation/app-console';
import type { License } from './invocation/installation';
import type { InvokeRequest } from './invocation/invoke-resolver';
import type { ScreenRequest, UiSurroundings } from './invocation/ui-context';
import type { HostLimits } from './limits';
import type { Intercept, LlmService } from './platform/forge-fetch';
import type { HostStats } from './stats';

export interface HostOptions {
  /** The folder with manifest.yml and src/; or the app as already built. */
  readonly app: string | AppBundle;
  /** Path of another manifest for the app's folder; default its manifest.yml. */
  readonly manifest?: string;
  /** Holds forge.db. A second host on the same folder finds what the first one left, unfinished events too. */
  readonly dataDir: string;
  readonly clock: Clock;
  readonly site: JiraSite;
  /** Decides order of events, delays of queries, doubled events, and the app's Math.random; default 1. */
  readonly seed?: number;
  readonly limits?: Partial<HostLimits>;
  /** The share of events, 0 to 1, that the queue delivers twice; default 0. */
  readonly duplicates?: number;
  /** Receives what the app writes with console.*, and what the host has to say about events; default: nobody. */
  readonly log?: (line: LogLine) => void;
  /** Sees every request of the app to the platform, before and after; may wait, throw, kill the host, or answer instead. */
  readonly intercept?: Intercept;
  readonly llm?: LlmService;
  readonly license?: License;
  /** The version that queued events carry; events of another one reach only crossVersion consumers. Default 1.0.0. */
  readonly appVersion?: string;
  /** `forge variables`. */
  readonly env?: Readonly<Record<string, string>>;
  readonly surroundings?: UiSurroundings;
  /** Where the built bundle is kept between runs; default node_modules/.cache, else the data folder. */
  readonly cacheDir?: string;
}

/** Forge on this machine, with one app installed on one site. */
export interface Host {
  /**
   * Calls a resolver as a screen does.
   * On a virtual clock a resolver that sleeps needs someone to move time: `clock.drive(host.invoke(…))`.
   * @throws InvokeError for errors of the app, time, size and rate limits; its message is what the screen would get.
   */
  invoke(request: InvokeRequest): Promise<unknown>;
  /** What `view.getContext()` gives a screen: the same that a resolver is told about its caller. @throws InvokeError for a module that is not there. */
  context(request: ScreenRequest): Record<string, unknown>;
  /** Delivers events, with their delays, until none waits and nothing runs; on a virtual clock time passes as needed. */
  drain(): Promise<void>;
  /** Delivers events and runs scheduled triggers from now on, as time passes. */
  start(): void;
  stop(): void;
  /** Runs a scheduled trigger now. @throws InvokeError as `invoke`. */
  runScheduled(moduleKey: string): Promise<unknown>;
  /** Delivers the last events of a queue once more, running or waiting ones (at their own time) too; the number of events. */
  redeliver(queue: string, count: number): number;
  /**
   * Ends the app's process at once: running functions never get another answer, its memory is gone, events that were
   * being worked on wait again. Delivery stops; `drain` or `start` begins a new process on the same storage.
   */
  kill(): void;
  stats(): HostStats;
  /** Kills the app and closes the database; the site stays open. */
  close(): Promise<void>;
}
