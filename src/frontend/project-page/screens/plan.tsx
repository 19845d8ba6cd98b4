import { Button, ButtonGroup, Heading, Stack, Text } from '@forge/react';
import React from 'react';
import { isActive } from '../../../domain/job';
import { callProject } from '../../call';
import { FailureIfAny } from '../../failure';
import { JobProgress } from '../../job-progress';
import { PLAN } from '../../labels/plan';
import { useCall } from '../../use-call';
import type { ScreenProps } from '../screens';

/** Checks the sheets, then writes the tickets. */
export const PlanScreen = ({ session, jobs, findingsFresh, reload }: ScreenProps): React.JSX.Element => {
  const call = useCall();
  const job = jobs.find((one) => isActive(one.state));
  const start = (key: 'start-validation' | 'generate-tickets') => (): void => {
    call.run(() => callProject(key, { sessionId: session.id }), reload);
  };
  return (
    <Stack space="space.200">
      <Heading as="h2">{PLAN.title}</Heading>
      {job === undefined ? null : <JobProgress sessionId={session.id} job={job} onChange={reload} />}
      {findingsFresh ? null : <Text>{PLAN.stale}</Text>}
      <ButtonGroup>
        <Button isDisabled={job !== undefined} onClick={start('start-validation')}>
          {PLAN.checkAgain}
        </Button>
        <Button appearance="primary" isDisabled={job !== undefined || !findingsFresh} onClick={start('generate-tickets')}>
          {PLAN.write(session.counts?.tickets ?? 0)}
        </Button>
      </ButtonGroup>
      <FailureIfAny error={call.error} again={call.again} />
    </Stack>
  );
};
