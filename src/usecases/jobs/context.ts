import type { Job, JobProgress } from '../../domain/job';
import type { Session } from '../../domain/session';
import { StaleWrite, type Change, type Deps } from '../ports';
import { LEASE_MS, LeaseLost } from './lease';
import type { JobContext } from './worker';

/** Who holds the job at this moment, as stored; read after a refused write, to tell why it was refused. */
async function stillHeld(deps: Pick<Deps, 'jobs'>, job: Job): Promise<boolean> {
  const stored = await deps.jobs.get(job.sessionId, job.type);
  return stored !== null && stored.version === job.version && stored.lease?.owner === job.lease?.owner;
}

/** A session as it stands after changes that may hold it. */
const sessionAfter = (session: Session, changes: readonly Change[]): Session => {
  const change = changes.find((candidate) => candidate.kind === 'session');
  return change === undefined ? session : { ...change.value, version: change.value.version + 1 };
};

/** What an invocation works with: job and session as last written, one write at a time. */
export interface HeldJob {
  readonly context: JobContext;
  /** Writes the job in its next state, with changes; gives up the hold on it where the state does. @throws LeaseLost, StaleWrite */
  write(next: (job: Job) => Job, changes?: readonly Change[]): Promise<void>;
}

export function holdJob(deps: Pick<Deps, 'store' | 'jobs' | 'clock'>, heldSession: Session, heldJob: Job, remaining: () => number): HeldJob {
  let job = heldJob;
  let session = heldSession;
  let line: Promise<void> = Promise.resolve();

  const commit = async (next: (job: Job) => Job, changes: readonly Change[], conditions: Parameters<JobContext['advance']>[3] = []): Promise<void> => {
    const value = next(job);
    try {
      await deps.store.commit([{ kind: 'job', value }, ...changes], conditions);
    } catch (error) {
      if (error instanceof StaleWrite && !(await stillHeld(deps, job))) throw new LeaseLost('Another invocation works on the job, or it was cancelled.');
      throw error;
    }
    job = { ...value, version: value.version + 1 };
    session = sessionAfter(session, changes);
  };
  /** Steps that run side by side write one after the other, because each write names the version before it. */
  const inLine = (work: () => Promise<void>): Promise<void> => {
    const mine = line.then(work);
    line = mine.catch(() => undefined);
    return mine;
  };
  // A cursor also counts requests, so it is another one at each try: only what is done is progress.
  const moved = (before: Job, progress: JobProgress): boolean => before.progress.done < progress.done;

  return {
    context: {
      get session() {
        return session;
      },
      get job() {
        return job;
      },
      remaining,
      advance: (progress, cursor, changes = [], conditions = []) =>
        inLine(() =>
          commit(
            (before) => {
              const until = deps.clock() + LEASE_MS;
              const lease = before.lease === null ? null : { ...before.lease, until };
              return { ...before, progress, cursor, lease, dueAt: until, revivals: moved(before, progress) ? 0 : before.revivals };
            },
            changes,
            conditions,
          ),
        ),
    },
    write: (next, changes = []) => inLine(() => commit(next, changes)),
  };
}
