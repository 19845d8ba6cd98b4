import { Heading, Stack, Text } from '@forge/react';
import React, { useEffect, useRef } from 'react';
import { isActive } from '../../../domain/job';
import { callProject } from '../../call';
import { FailureIfAny } from '../../failure';
import { JobProgress } from '../../job-progress';
import { EXPORT } from '../../labels/export';
import { useCall } from '../../use-call';
import type { ScreenProps } from '../screens';

/** Checks the documents by itself: without that nothing is exported. After a failure a person starts it again. */
export const DocumentCheck = ({ session, jobs, reload }: Pick<ScreenProps, 'session' | 'jobs' | 'reload'>): React.JSX.Element => {
  const call = useCall();
  const job = jobs.find(({ type }) => type === 'adf_validation');
  const started = useRef(false);
  const { run } = call;
  const start = (): void => {
    run(() => callProject('start-adf-validation', { sessionId: session.id }), reload);
  };
  const waits = job === undefined || (!isActive(job.state) && job.state !== 'failed' && job.state !== 'cancelled');
  useEffect(() => {
    if (!waits || started.current) return;
    started.current = true;
    start();
  });
  return (
    <Stack space="space.100">
      <Heading as="h3" size="small">{EXPORT.documents.title}</Heading>
      <Text>{EXPORT.documents.hint}</Text>
      {job === undefined ? null : <JobProgress sessionId={session.id} job={job} onChange={reload} retry={start} />}
      <FailureIfAny error={call.error} again={call.again} />
    </Stack>
  );
};
