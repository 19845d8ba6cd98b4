import { useEffect, useRef } from 'react';
import { isActive, type JobState } from '../../../domain/job';
import { callProject } from '../../call';
import { useCall, type Calling } from '../../use-call';
import type { ScreenProps } from '../screens';

/** Choices come in bursts: the check waits for their end. */
const QUIET_MS = 2_000;

/** What became of the last check, where it did not go through. */
const stoppedShort = (state: JobState): boolean => state === 'failed' || state === 'cancelled';

/** Has the sheets checked whenever findings are stale and nothing else is at work; one that failed is begun by hand only. */
export function useChecking({ session, jobs, findingsFresh, reload }: ScreenProps): Calling & { readonly check: () => void } {
  const call = useCall();
  const working = jobs.some(({ state }) => isActive(state));
  const last = jobs.find(({ type }) => type === 'validation');
  const first = useRef(true);
  const wanted = !findingsFresh && !working && !session.hasIssues && !call.busy && call.error === null && (last === undefined || !stoppedShort(last.state));
  const check = (): void => {
    call.run(() => callProject('start-validation', { sessionId: session.id }), reload);
  };
  const latest = useRef(check);
  latest.current = check;
  useEffect(() => {
    if (!wanted) return undefined;
    const timer = setTimeout(
      () => {
        latest.current();
      },
      first.current ? 0 : QUIET_MS,
    );
    first.current = false;
    return () => {
      clearTimeout(timer);
    };
  }, [wanted, session.version]);
  return { ...call, check };
}
