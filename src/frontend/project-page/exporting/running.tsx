import { Heading, Stack } from '@forge/react';
import React, { useCallback, useEffect, useRef } from 'react';
import type { Session } from '../../../domain/session';
import type { JobView } from '../../../resolvers/contract';
import { callProject } from '../../call';
import { JobProgress } from '../../job-progress';
import { EXPORT } from '../../labels/export';
import { useLoaded } from '../../use-loaded';
import { OutcomeTable } from './outcome-table';
import { useLast } from './use-last';

interface Run {
  readonly session: Session;
  readonly job: JobView;
  readonly reload: () => void;
}

/** Milliseconds between two looks: each reads every ticket, of 4,000 reads that a site has a minute (facts/forge.md §4). */
const pauseFor = (tickets: number): number => Math.max(5_000, tickets * 100);

/** An export, or an undo, that is under way: how far it is, and what came of each ticket. */
export const Running = ({ session, job, reload }: Run): React.JSX.Element => {
  const sessionId = session.id;
  const load = useCallback(() => callProject('export-summary', { sessionId }), [sessionId]);
  const { loaded, refresh } = useLoaded(load);
  const summary = useLast(loaded);
  const { done } = job.progress;
  const tickets = session.tally?.tickets ?? 0;
  const lastLook = useRef(Date.now());
  useEffect(() => {
    if (done === 0 || Date.now() - lastLook.current < pauseFor(tickets)) return;
    lastLook.current = Date.now();
    refresh();
  }, [done, refresh, tickets]);
  return (
    <Stack space="space.300">
      <Heading as="h3" size="small">{job.purpose === 'undo' ? EXPORT.progress.undoing : EXPORT.progress.running}</Heading>
      <JobProgress sessionId={sessionId} job={job} onChange={reload} />
      {summary === null ? null : <OutcomeTable sessionId={sessionId} summary={summary} total={tickets} />}
    </Stack>
  );
};
