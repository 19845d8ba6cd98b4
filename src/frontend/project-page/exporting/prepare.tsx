import { Button, Heading, Stack } from '@forge/react';
import React, { useCallback, useState } from 'react';
import { Buttons } from '../../buttons';
import type { ExportChoices } from '../../../domain/session';
import { callProject } from '../../call';
import { Failure, FailureIfAny } from '../../failure';
import { EXPORT } from '../../labels/export';
import { LoadingMessage } from '../../loading';
import { useCall } from '../../use-call';
import { useLoaded } from '../../use-loaded';
import type { ScreenProps } from '../screens';
import { CheckList } from './check-list';
import { ChoicesForm } from './choices-form';
import { DryRun, DRY_RUN_PAGE } from './dry-run';
import { useLast } from './use-last';

/** Choices, checks and a dry run; then the one button that makes issues. */
export const Prepare = ({ session, reload }: Pick<ScreenProps, 'session' | 'reload'>): React.JSX.Element => {
  const sessionId = session.id;
  const [choices, setChoices] = useState<Partial<ExportChoices>>(session.exportTo ?? {});
  const [from, setFrom] = useState(0);
  const chosen = Object.keys(choices).length === 0 ? {} : { choices };
  const wanted = JSON.stringify(chosen);
  const check = useCallback(() => callProject('preflight', { sessionId, ...(JSON.parse(wanted) as typeof chosen) }), [sessionId, wanted]);
  const rehearse = useCallback(() => callProject('dry-run', { sessionId, from, limit: DRY_RUN_PAGE, ...(JSON.parse(wanted) as typeof chosen) }), [sessionId, from, wanted]);
  const checks = useLoaded(check);
  const run = useLoaded(rehearse);
  const report = useLast(checks.loaded);
  const lastRun = useLast(run.loaded);
  const start = useCall();
  const lookAgain = (): void => {
    checks.again();
    run.again();
  };
  const isRefused = checks.loaded.state === 'ready' && !checks.loaded.value.allowed;
  const allowed = checks.loaded.state === 'ready' && checks.loaded.value.allowed;
  const totals = run.loaded.state === 'ready' ? run.loaded.value.totals : null;
  const label = session.hasIssues ? EXPORT.goOn : EXPORT.start;
  const action = (
    <Stack space="space.100">
      <FailureIfAny error={start.error} again={start.again} />
      <Buttons>
        <Button
          appearance="primary"
          isDisabled={!allowed || totals === null || start.busy}
          onClick={() => {
            start.run(() => callProject('start-export', { sessionId, ...choices }), reload);
          }}
        >
          {totals !== null && totals.issues + totals.epics === 0 ? EXPORT.finish : label(totals?.issues ?? 0, totals?.epics ?? 0, session.projectKey)}
        </Button>
      </Buttons>
    </Stack>
  );
  return (
    <Stack space="space.300">
      {report === null ? null : (
        <ChoicesForm
          report={report}
          choices={choices}
          onChange={(change) => {
            setFrom(0);
            setChoices({ ...choices, ...change });
          }}
        />
      )}
      <Stack space="space.100">
        <Heading as="h3" size="small">{EXPORT.checks.title}</Heading>
        {checks.loaded.state === 'loading' ? <LoadingMessage label={EXPORT.checks.loading} /> : null}
        {checks.loaded.state === 'failed' ? <Failure error={checks.loaded.error} again={checks.again} /> : null}
        {checks.loaded.state === 'ready' ? <CheckList checks={checks.loaded.value.checks} allowed={checks.loaded.value.allowed} /> : null}
        <Buttons>
          <Button
            isDisabled={checks.loaded.state === 'loading'}
            onClick={lookAgain}
          >
            {EXPORT.checks.again}
          </Button>
        </Buttons>
      </Stack>
      {isRefused && run.loaded.state !== 'ready' ? (
        action
      ) : (
        <DryRun sessionId={sessionId} loaded={run.loaded} last={lastRun} from={from} onPage={setFrom} again={lookAgain} action={action} />
      )}
    </Stack>
  );
};
