import { Heading, Stack, Text } from '@forge/react';
import React from 'react';
import type { DryRunReport } from '../../../domain/dry-run';
import { callProject } from '../../call';
import { Choice } from '../../choice';
import { FailureIfAny } from '../../failure';
import { EXPORT } from '../../labels/export';
import { Pager } from '../../pager';
import { useCall } from '../../use-call';
import { DryRunTable, type Decision } from './dry-run-table';

const words = EXPORT.dryRun;
/** Above it stand two dozen checks: fifty rows together. */
export const DRY_RUN_PAGE = 25;
/** Nothing is chosen for all of them at first. */
const EVERY_DECISION: readonly { readonly value: Decision | ''; readonly label: string }[] = (['leave', 'link', 'make'] as const).map((value) => ({ value, label: words.decisions[value] }));

interface DryRunProps {
  readonly report: DryRunReport;
  readonly sessionId: string;
  readonly from: number;
  readonly onPage: (from: number) => void;
  readonly again: () => void;
  /** What can be done with it: stands between the totals and the long list. */
  readonly action: React.JSX.Element;
}

const totalOf = ({ issues, next }: DryRunReport, from: number, known: number): number => Math.max(from + issues.length + (next === null ? 0 : 1), known);

/** What an export would make, without making anything. */
export const DryRun = ({ report, from, onPage, sessionId, again, action }: DryRunProps): React.JSX.Element => {
  const call = useCall();
  const { totals, requests } = report;
  const decide = (ids: readonly string[] | 'all', decision: Decision): void => {
    call.run(() => callProject('decide-existing', { sessionId, ids, decision }), again);
  };
  return (
    <Stack space="space.100">
      <Heading as="h3" size="small">{words.title}</Heading>
      <Text weight="semibold">{words.totals(totals.issues, totals.epics, totals.links, totals.attachments, totals.sprintMoves)}</Text>
      <Text>{words.requests(requests.reduce((sum, { count }) => sum + count, 0))}</Text>
      {totals.issues === 0 ? <Text>{words.nothing}</Text> : null}
      {totals.existing === 0 ? null : <Text>{words.existing(totals.existing)}</Text>}
      {totals.existing < 2 ? null : (
        <Choice
          id="existing-all"
          label={EXPORT.dryRun.columns.decide}
          value=""
          options={EVERY_DECISION}
          isDisabled={call.busy}
          onChoose={(decision) => {
            if (decision !== '') decide('all', decision);
          }}
        />
      )}
      <FailureIfAny error={call.error} again={call.again} />
      {action}
      <DryRunTable
        report={report}
        from={from}
        isBusy={call.busy}
        onDecide={(ref, decision) => {
          decide([ref], decision);
        }}
      />
      <Pager from={from} size={DRY_RUN_PAGE} total={totalOf(report, from, totals.issues + totals.epics + totals.existing)} onPage={onPage} />
    </Stack>
  );
};
