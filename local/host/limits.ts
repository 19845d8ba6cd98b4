/**
 * Forge's limits as the host enforces them (facts/forge.md §4). `Infinity` switches one off; sizes that the clients'
 * protocol fixes (value, key, page, batch, transaction, push) are not here, because no test should relax them.
 */
export interface HostLimits {
  /** ms an invocation of a resolver may take. */
  readonly resolverMs: number;
  /** ms of a consumer or scheduled function that declares no timeoutSeconds. */
  readonly consumerMs: number;
  /** Bytes of JSON, request and response of a call from the screen. */
  readonly invokeRequestBytes: number;
  readonly invokeResponseBytes: number;
  readonly userInvocationsPerMinute: number;
  readonly kvsRequestsPerSecond: number;
  /** In units of 10 KB. */
  readonly kvsReadsPerMinute: number;
  readonly kvsWritesPerMinute: number;
  /** Queries see a write between 0 and this many ms late, seeded per write. */
  readonly queryLagMs: number;
  /** Expired values go between 0 and this many ms late, seeded per value. */
  readonly ttlLagMs: number;
  readonly eventsPerMinute: number;
  /** Push requests of one chain of continuations. */
  readonly chainPushes: number;
  readonly eventRetries: number;
  readonly eventRetentionMs: number;
  /** Consumers at work at one time; Forge names none, the host's memory does. */
  readonly consumersAtOnce: number;
  readonly logLinesPerMinute: number;
  readonly logBytes: number;
  /** A consumer that was seen to use more heap than this is answered as out of memory. */
  readonly memoryBytes: number;
}

export const FORGE_LIMITS: HostLimits = {
  resolverMs: 25_000,
  consumerMs: 55_000,
  invokeRequestBytes: 500 * 1024,
  invokeResponseBytes: 5 * 1024 * 1024,
  userInvocationsPerMinute: 1_200,
  kvsRequestsPerSecond: 1_000,
  kvsReadsPerMinute: 4_000,
  kvsWritesPerMinute: 4_000,
  queryLagMs: 2_000,
  ttlLagMs: 48 * 3_600_000,
  eventsPerMinute: 500,
  chainPushes: 1_000,
  eventRetries: 4,
  eventRetentionMs: 24 * 3_600_000,
  consumersAtOnce: 8,
  logLinesPerMinute: 100,
  logBytes: 200 * 1024,
  memoryBytes: 512 * 1024 * 1024,
};

/** Counts what happened within the last `windowMs` and refuses what would go over `limit`. */
export const createRateWindow = (now: () => number, windowMs: number, limit: number): ((units: number) => boolean) => {
  const slot = windowMs / 60;
  // Kept by slots, so that a full minute costs little; a slot counts until its latest use is past.
  let slots: { readonly start: number; latest: number; units: number }[] = [];
  let used = 0;
  return (units) => {
    if (limit === Infinity) return true;
    const time = now();
    const kept = slots.filter((entry) => entry.latest > time - windowMs);
    if (kept.length !== slots.length) {
      slots = kept;
      used = kept.reduce((sum, entry) => sum + entry.units, 0);
    }
    if (used + units > limit) return false;
    used += units;
    const last = slots.at(-1);
    if (last !== undefined && time - last.start < slot) {
      last.units += units;
      last.latest = time;
    } else slots.push({ start: time, latest: time, units });
    return true;
  };
};
