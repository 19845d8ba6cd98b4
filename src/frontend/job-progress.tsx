import { Button, Inline, ProgressBar, SectionMessage, Stack, Text } from '@forge/react';
import React from 'react';
import { isActive } from '../domain/job';
import type { JobView } from '../resolvers/contract';
import { callProject } from './call';
import { Failure, FailureIfAny } from './failure';
import { relativeTime } from './format';
import { pace } from './job-pace';
import { SHARED } from './labels/shared';
import { useCall } from './use-call';

const words = SHARED.job;

interface Shown {
  readonly sessionId: string;
  readonly job: JobView;
  /** After a change of the job by this screen. */
  readonly onChange: () => void;
  /** Starts it once more, where it failed or was cancelled. */
  readonly retry?: () => void;
}

const Moving = ({ sessionId, job, onChange }: Shown): React.JSX.Element => {
  const call = useCall();
  const { done, total, step } = job.progress;
  const doing = job.state === 'queued' ? words.queued : step;
  const told = [doing, total > 0 ? words.of(done, total) : '', pace(job, Date.now())].filter((part) => part !== '').join(' · ');
  return (
    <Stack space="space.100">
      <Text weight="semibold">{words.names[job.type]}</Text>
      <ProgressBar value={total === 0 ? 0 : done / total} isIndeterminate={total === 0} ariaLabel={words.names[job.type]} />
      <Text>{told === '' ? words.queued : told}</Text>
      {job.pause === null ? null : (
        <SectionMessage appearance="warning" title={words.paused}>
          <Stack space="space.100">
            <Text>{job.pause.reason}</Text>
            {job.pause.until === null ? null : <Text>{words.until(relativeTime(job.pause.until, Date.now()))}</Text>}
          </Stack>
        </SectionMessage>
      )}
      <Inline space="space.100" alignBlock="center">
        <Inline space="space.100" shouldWrap>
          {job.state === 'paused' ? (
            <Button
              isDisabled={call.busy}
              onClick={() => {
                call.run(() => callProject('resume-job', { sessionId, type: job.type }), onChange);
              }}
            >
              {words.goOn}
            </Button>
          ) : null}
          <Button
            isDisabled={call.busy}
            onClick={() => {
              call.run(() => callProject('cancel-job', { sessionId, type: job.type }), onChange);
            }}
          >
            {words.cancel}
          </Button>
        </Inline>
        <Text>{words.leave}</Text>
      </Inline>
      <FailureIfAny error={call.error} again={call.again} />
    </Stack>
  );
};

/** Background work: how far it is, and what can be done about it. Nothing where there is nothing to say. */
export const JobProgress = (props: Shown): React.JSX.Element | null => {
  const { job, retry } = props;
  if (isActive(job.state)) return <Moving {...props} />;
  if (job.state === 'failed' && job.error !== null) return <Failure error={{ ...job.error, action: '' }} again={retry} />;
  if (job.state !== 'cancelled') return null;
  return (
    <SectionMessage appearance="information" title={words.names[job.type]}>
      <Stack space="space.100">
        <Text>{words.cancelled}</Text>
        {retry === undefined ? null : (
          <Inline space="space.100" shouldWrap>
            <Button onClick={retry}>{words.retry}</Button>
          </Inline>
        )}
      </Stack>
    </SectionMessage>
  );
};
