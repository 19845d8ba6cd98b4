import { useCallback, useState } from 'react';
import { isActive } from '../../domain/job';
import type { JobView, ProjectContract, Value } from '../../resolvers/contract';
import { callProject } from '../call';
import { useLoaded, type Loaded } from '../use-loaded';
import { usePolling } from '../use-polling';

export type OpenSession = Value<ProjectContract, 'get-session'>;

/** Calls in a row that may fail before the screen says so: a poll that failed is asked again soon. */
const TOLERATED = 3;

const stands = (jobs: readonly JobView[]): string => JSON.stringify(jobs.map(({ type, state, run }) => [type, state, run]));

export interface Watched {
  readonly loaded: Loaded<OpenSession>;
  readonly again: () => void;
  readonly reload: () => void;
  /** Polls go unanswered for a while. */
  readonly lost: boolean;
}

/** A session that is watched: progress of its jobs every two seconds while one works, changes by others every fifteen. */
export function useSession(sessionId: string): Watched {
  const load = useCallback(() => callProject('get-session', { sessionId }), [sessionId]);
  const { loaded, again, refresh, put } = useLoaded(load);
  const [missed, setMissed] = useState(0);
  const open = loaded.state === 'ready' ? loaded.value : null;
  const moving = open?.jobs.some((job) => isActive(job.state)) ?? false;

  const look = useCallback(async (): Promise<void> => {
    if (open === null) return;
    try {
      if (moving) {
        const { jobs } = await callProject('job-status', { sessionId });
        if (stands(jobs) === stands(open.jobs)) {
          if (JSON.stringify(jobs) !== JSON.stringify(open.jobs)) put({ ...open, jobs });
        } else put(await load());
      } else {
        const now = await load();
        if (JSON.stringify(now) !== JSON.stringify(open)) put(now);
      }
      setMissed(0);
    } catch {
      setMissed((count) => count + 1);
    }
  }, [open, moving, sessionId, load, put]);
  usePolling(look, moving);
  return { loaded, again, reload: refresh, lost: missed >= TOLERATED };
}
