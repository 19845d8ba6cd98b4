import { Button, Heading, Inline, Stack } from '@forge/react';
import React, { useState } from 'react';
import { isActive } from '../../../domain/job';
import { callProject } from '../../call';
import { FailureIfAny } from '../../failure';
import { JobProgress } from '../../job-progress';
import { EXPORT } from '../../labels/export';
import { LazyTabs } from '../../lazy-tabs';
import { useCall } from '../../use-call';
import { DocumentCheck } from '../exporting/document-check';
import { Prepare } from '../exporting/prepare';
import { Result } from '../exporting/result';
import { Running } from '../exporting/running';
import type { ScreenProps } from '../screens';

/** What remains of the last run: its failure or cancellation, which can be gone on from. */
const LastRun = ({ session, jobs, reload }: ScreenProps): React.JSX.Element | null => {
  const call = useCall();
  const job = jobs.find(({ type }) => type === 'export');
  if (job === undefined || (job.state !== 'failed' && job.state !== 'cancelled')) return null;
  const goOn = (): void => {
    if (job.purpose === 'undo') call.run(() => callProject('start-undo', { sessionId: session.id }), reload);
    else call.run(() => callProject('start-export', { sessionId: session.id, ...session.exportTo }), reload);
  };
  return (
    <Stack space="space.100">
      <JobProgress sessionId={session.id} job={job} onChange={reload} retry={goOn} />
      <FailureIfAny error={call.error} again={call.again} />
    </Stack>
  );
};

/** What was made so far, and what is still to be made: each is loaded when it is looked at. */
const BetweenRuns = ({ session, jobs, reload, next }: ScreenProps & { readonly next: React.JSX.Element }): React.JSX.Element => {
  const [tab, setTab] = useState(0);
  return (
    <LazyTabs
      id="export-tabs"
      selected={tab}
      onSelect={setTab}
      tabs={[
        { name: EXPORT.result.title, content: () => <Result key={jobs.find(({ type }) => type === 'export')?.run ?? 0} session={session} reload={reload} /> },
        { name: EXPORT.result.next, content: () => next },
      ]}
    />
  );
};

const Content = (props: ScreenProps): React.JSX.Element => {
  const { session, jobs, reload } = props;
  const running = jobs.find(({ type, state }) => type === 'export' && isActive(state));
  if (running !== undefined) return <Running session={session} job={running} reload={reload} />;
  const isChecked = session.checkedContent === session.contentVersion;
  const next = isChecked ? <Prepare session={session} reload={reload} /> : <DocumentCheck session={session} jobs={jobs} reload={reload} />;
  return (
    <Stack space="space.400">
      <LastRun {...props} />
      {session.hasIssues ? <BetweenRuns {...props} next={next} /> : next}
    </Stack>
  );
};

/** From reviewed tickets to issues in Jira. */
export const ExportScreen = (props: ScreenProps): React.JSX.Element => (
  <Stack space="space.300">
    <Inline spread="space-between" alignBlock="center">
      <Heading as="h2">{EXPORT.title}</Heading>
      {props.session.stage === 'review' ? (
        <Button
          onClick={() => {
            props.go('review');
          }}
        >
          {EXPORT.backToReview}
        </Button>
      ) : null}
    </Inline>
    <Content {...props} />
  </Stack>
);
