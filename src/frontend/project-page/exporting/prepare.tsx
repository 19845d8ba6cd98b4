import { Button, Heading, Stack } from '@forge/react';
import React, { useCallback, useState } from 'react';
import { Awaited } from '../../awaited';
import { Buttons } from '../../buttons';
import type { DryRunReport } from '../../../domain/dry-run';
import type { ExportChoices } from '../../../domain/session';
import { callProject } from '../../call';
import { FailureIfAny } from '../../failure';
import { EXPORT } from '../../labels/export';
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
  const look = useCallback(() => callProject('preflight', { sessionId, from, limit: DRY_RUN_PAGE, ...(JSON.parse(wanted) as typeof chosen) }), [sessionId, from, wanted]);
  const { loaded, again } = useLoaded(look);
  const report = useLast(loaded);
  const start = useCall();
  const allowed = loaded.state === 'ready' && loaded.value.allowed;
  const totals = report?.dryRun?.totals ?? null;
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
  const rehearsed = (dryRun: DryRunReport | null): React.JSX.Element =>
    dryRun === null ? action : <DryRun report={dryRun} sessionId={sessionId} from={from} onPage={setFrom} again={again} action={action} />;
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
        <Awaited loading={{ loaded, again }} label={EXPORT.checks.loading} />
        {report === null || loaded.state === 'failed' ? null : <CheckList checks={report.checks} allowed={report.allowed} />}
        <Buttons>
          <Button isDisabled={loaded.state === 'loading'} onClick={again}>{EXPORT.checks.again}</Button>
        </Buttons>
      </Stack>
      {report === null || loaded.state === 'failed' ? null : rehearsed(report.dryRun)}
    </Stack>
  );
};
