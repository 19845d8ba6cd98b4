/** What the platform has done since the host was made. Sizes in bytes, times in ms. */
export interface HostStats {
  readonly invocations: number;
  /** Events accepted from the app. */
  readonly events: number;
  /** Runs of a consumer, with repeats and retries. */
  readonly deliveries: number;
  /** Requests to storage, and the 10 KB units that Forge counts them as. */
  readonly kvsReads: number;
  readonly kvsWrites: number;
  readonly kvsReadUnits: number;
  readonly kvsWriteUnits: number;
  readonly kvsReadBytes: number;
  readonly kvsWriteBytes: number;
  readonly jiraRequests: number;
  /** Requests refused because of a rate limit. */
  readonly throttled: number;
  /** Lines of the app's log that Forge would not have kept. */
  readonly logLinesDropped: number;
  readonly functions: Readonly<Record<string, FunctionStats>>;
  /** Heap of the process now. */
  readonly heapBytes: number;
}

export interface FunctionStats {
  readonly invocations: number;
  readonly failures: number;
  /** All runs together, by the host's clock. */
  readonly totalMs: number;
  /** The longest run by the host's clock. */
  readonly maxMs: number;
  /** The longest run by the machine's clock. */
  readonly maxRealMs: number;
  /** The largest heap seen while it ran; of the whole process, so an upper bound. */
  readonly maxHeapBytes: number;
}

type Counters = { -readonly [Name in keyof Omit<HostStats, 'functions' | 'heapBytes'>]: number };
export type CounterName = keyof Counters;

export interface StatsRecorder {
  count(name: CounterName, by?: number): void;
  invocation(functionKey: string, ms: number, realMs: number, heap: number, end: string): void;
  read(): HostStats;
}

export const createStats = (): StatsRecorder => {
  const counters: Counters = {
    invocations: 0, events: 0, deliveries: 0, kvsReads: 0, kvsWrites: 0, kvsReadUnits: 0, kvsWriteUnits: 0,
    kvsReadBytes: 0, kvsWriteBytes: 0, jiraRequests: 0, throttled: 0, logLinesDropped: 0,
  };
  const functions = new Map<string, FunctionStats>();
  return {
    count: (name, by = 1) => {
      counters[name] += by;
    },
    invocation: (key, ms, realMs, heap, end) => {
      counters.invocations += 1;
      const known = functions.get(key) ?? { invocations: 0, failures: 0, totalMs: 0, maxMs: 0, maxRealMs: 0, maxHeapBytes: 0 };
      functions.set(key, {
        invocations: known.invocations + 1,
        failures: known.failures + (end === 'returned' ? 0 : 1),
        totalMs: known.totalMs + ms,
        maxMs: Math.max(known.maxMs, ms),
        maxRealMs: Math.max(known.maxRealMs, realMs),
        maxHeapBytes: Math.max(known.maxHeapBytes, heap),
      });
    },
    read: () => ({ ...counters, functions: Object.fromEntries(functions), heapBytes: process.memoryUsage().heapUsed }),
  };
};
