import { randomUUID } from 'node:crypto';
import { number, optionalNumber, optionalText, text, type HostDatabase, type Row } from '../database';

export type EventState = 'waiting' | 'running' | 'succeeded' | 'failed' | 'cancelled';

export interface NewEvent {
  readonly job: string;
  readonly queue: string;
  /** JSON of the event's body. */
  readonly body: string;
  readonly delayInSeconds: number | undefined;
  readonly concurrency: { readonly key: string; readonly limit: number } | undefined;
  readonly chain: string;
  readonly appVersion: string;
}

export interface StoredEvent extends NewEvent {
  readonly row: number;
  readonly eventId: string;
  readonly created: number;
  readonly retries: number;
  readonly retryReason: string | undefined;
  /** JSON. */
  readonly retryData: string | undefined;
}

/** What decides whether an event may run now; without its body, of which there may be thousands. */
export interface DueEvent {
  readonly row: number;
  readonly concurrency: { readonly key: string; readonly limit: number } | undefined;
}

export interface JobCounts {
  readonly success: number;
  readonly inProgress: number;
  readonly failed: number;
}

/** Events in the host's database, so that none is lost when the process dies. */
export interface EventStore {
  add(event: NewEvent, due: number, duplicates: number): void;
  load(row: number): StoredEvent;
  due(now: number): readonly DueEvent[];
  /** When the next event that waits is due. */
  nextDue(now: number): number | undefined;
  waiting(): number;
  settle(row: number, state: EventState): void;
  retry(row: number, due: number, reason: string, data: string | undefined): void;
  /** Puts back what was running when a process died; also drops events older than the retention. */
  recover(now: number, retentionMs: number): void;
  counts(job: string): JobCounts | undefined;
  /** Cancels what still waits of a job; false where there is no such job. */
  cancel(job: string): boolean;
  /** Has the last `count` events of a queue delivered once more, the waiting ones when they are due themselves. */
  redeliver(queue: string, count: number, due: number): number;
  /** Counts one more push of a chain and tells how many there are. */
  push(chain: string): number;
}

const SCHEMA = [
  `CREATE TABLE IF NOT EXISTS event (row INTEGER PRIMARY KEY, event_id TEXT NOT NULL, job TEXT NOT NULL, queue TEXT NOT NULL, body TEXT NOT NULL,
    delay INTEGER, concurrency_key TEXT, concurrency_limit INTEGER, chain TEXT NOT NULL, version TEXT NOT NULL, state TEXT NOT NULL,
    due INTEGER NOT NULL, created INTEGER NOT NULL, retries INTEGER NOT NULL DEFAULT 0, retry_reason TEXT, retry_data TEXT, copy INTEGER NOT NULL DEFAULT 0)`,
  'CREATE INDEX IF NOT EXISTS event_due ON event (state, due)',
  'CREATE INDEX IF NOT EXISTS event_job ON event (job)',
  'CREATE TABLE IF NOT EXISTS chain (id TEXT PRIMARY KEY, pushes INTEGER NOT NULL)',
];

const concurrencyOf = (row: Row): DueEvent['concurrency'] => {
  const key = optionalText(row, 'concurrency_key');
  return key === undefined ? undefined : { key, limit: number(row, 'concurrency_limit') };
};

export const createEventStore = (database: HostDatabase, now: () => number): EventStore => {
  for (const sql of SCHEMA) database.run(sql);
  const countOf = (row: Row | undefined, column: string): number => (row === undefined ? 0 : (optionalNumber(row, column) ?? 0));
  return {
    add: (event, due, duplicates) => {
      const eventId = randomUUID();
      for (let copy = 0; copy <= duplicates; copy += 1) {
        database.run(
          `INSERT INTO event (event_id, job, queue, body, delay, concurrency_key, concurrency_limit, chain, version, state, due, created, copy)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'waiting', ?, ?, ?)`,
          eventId, event.job, event.queue, event.body, event.delayInSeconds ?? null, event.concurrency?.key ?? null,
          event.concurrency?.limit ?? null, event.chain, event.appVersion, due, now(), copy,
        );
      }
    },
    load: (row) => {
      const found = database.get('SELECT * FROM event WHERE row = ?', row);
      if (found === undefined) throw new Error(`forge.db: there is no event ${row.toString()}.`);
      return {
        row,
        eventId: text(found, 'event_id'),
        job: text(found, 'job'),
        queue: text(found, 'queue'),
        body: text(found, 'body'),
        delayInSeconds: optionalNumber(found, 'delay'),
        concurrency: concurrencyOf(found),
        chain: text(found, 'chain'),
        appVersion: text(found, 'version'),
        created: number(found, 'created'),
        retries: number(found, 'retries'),
        retryReason: optionalText(found, 'retry_reason'),
        retryData: optionalText(found, 'retry_data'),
      };
    },
    due: (time) =>
      database
        .all("SELECT row, concurrency_key, concurrency_limit FROM event WHERE state = 'waiting' AND due <= ? ORDER BY due, row", time)
        .map((row) => ({ row: number(row, 'row'), concurrency: concurrencyOf(row) })),
    nextDue: (time) => {
      const row = database.get("SELECT min(due) AS due FROM event WHERE state = 'waiting' AND due > ?", time);
      return row === undefined ? undefined : optionalNumber(row, 'due');
    },
    waiting: () => countOf(database.get("SELECT count(*) AS n FROM event WHERE state = 'waiting'"), 'n'),
    settle: (row, state) => {
      database.run('UPDATE event SET state = ? WHERE row = ?', state, row);
    },
    retry: (row, due, reason, data) => {
      database.run("UPDATE event SET state = 'waiting', due = ?, retries = retries + 1, retry_reason = ?, retry_data = ? WHERE row = ?", due, reason, data ?? null, row);
    },
    recover: (time, retentionMs) => {
      database.run("UPDATE event SET state = 'waiting', due = min(due, ?) WHERE state = 'running'", time);
      database.run('DELETE FROM event WHERE created <= ?', time - retentionMs);
    },
    counts: (job) => {
      const row = database.get(
        `SELECT count(*) AS n, sum(state = 'succeeded') AS success, sum(state IN ('waiting', 'running')) AS progress, sum(state = 'failed') AS failed
          FROM event WHERE job = ? AND copy = 0`,
        job,
      );
      return countOf(row, 'n') === 0 ? undefined : { success: countOf(row, 'success'), inProgress: countOf(row, 'progress'), failed: countOf(row, 'failed') };
    },
    cancel: (job) => {
      database.run("UPDATE event SET state = 'cancelled' WHERE job = ? AND state = 'waiting'", job);
      return countOf(database.get('SELECT count(*) AS n FROM event WHERE job = ?', job), 'n') > 0;
    },
    redeliver: (queue, count, due) =>
      database.run(
        `INSERT INTO event (event_id, job, queue, body, delay, concurrency_key, concurrency_limit, chain, version, state, due, created, copy)
          SELECT event_id, job, queue, body, delay, concurrency_key, concurrency_limit, chain, version, 'waiting', max(?, CASE state WHEN 'waiting' THEN due ELSE 0 END), created, copy + 1
          FROM event WHERE queue = ? AND state IN ('succeeded', 'running', 'waiting') ORDER BY row DESC LIMIT ?`,
        due, queue, count,
      ),
    push: (chain) => {
      database.run('INSERT INTO chain (id, pushes) VALUES (?, 1) ON CONFLICT (id) DO UPDATE SET pushes = pushes + 1', chain);
      return countOf(database.get('SELECT pushes FROM chain WHERE id = ?', chain), 'pushes');
    },
  };
};
