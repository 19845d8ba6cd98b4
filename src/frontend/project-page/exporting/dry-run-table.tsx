import { DynamicTable, Link, Lozenge, Stack, Text } from '@forge/react';
import React from 'react';
import type { DryRunIssue, DryRunReport } from '../../../domain/dry-run';
import { Choice } from '../../choice';
import { EXPORT } from '../../labels/export';
import { issueUrl } from './jira-links';

const words = EXPORT.dryRun;

export type Decision = 'leave' | 'link' | 'make';
const DECISIONS = (['leave', 'link', 'make'] as const).map((value) => ({ value, label: words.decisions[value] }));

const APPEARANCE = { create: 'new', exists: 'success', leave: 'default', link: 'inprogress' } as const;

interface Shown {
  readonly report: DryRunReport;
  /** Position of the first row. */
  readonly from: number;
  readonly isBusy: boolean;
  readonly onDecide: (ref: string, decision: Decision) => void;
}

/** A ticket with an issue of an earlier session: left alone, linked to, or made all the same. */
const decisionOf = (issue: DryRunIssue): Decision | null => {
  if (issue.issueKey === null || issue.state === 'exists') return null;
  return issue.state === 'create' ? 'make' : issue.state;
};

const Existing = ({ issue, isBusy, onDecide }: { readonly issue: DryRunIssue } & Pick<Shown, 'isBusy' | 'onDecide'>): React.JSX.Element => {
  const decision = decisionOf(issue);
  if (issue.issueKey === null) return <Text> </Text>;
  if (decision === null) return <Link href={issueUrl(issue.issueKey)}>{issue.issueKey}</Link>;
  return (
    <Stack space="space.050">
      <Link href={issueUrl(issue.issueKey)}>{words.has(issue.issueKey)}</Link>
      <Choice
        id={`existing-${issue.ref}`}
        label={words.decideLabel(issue.issueKey)}
        value={decision}
        options={DECISIONS}
        isDisabled={isBusy}
        onChoose={(chosen) => {
          onDecide(issue.ref, chosen);
        }}
      />
    </Stack>
  );
};

function rowOf(issue: DryRunIssue, position: number, shown: Shown) {
  const { links, attachments } = shown.report;
  const blockers = links.filter(({ blocked }) => blocked === issue.ref);
  const attachment = attachments.find(({ ref }) => ref === issue.ref);
  return {
    key: issue.ref,
    cells: [
      { key: 'position', content: <Text align="end">{String(position)}</Text> },
      {
        key: 'title',
        content: (
          <Stack space="space.050">
            <Text>{issue.kind === 'epic' ? words.epic(issue.title) : issue.title}</Text>
            {attachment === undefined ? null : <Text>{words.attachment(attachment.filename)}</Text>}
          </Stack>
        ),
      },
      {
        key: 'state',
        content: <Lozenge appearance={APPEARANCE[issue.state]}>{issue.state === 'create' && issue.issueKey !== null ? words.anyway : words.states[issue.state]}</Lozenge>,
      },
      {
        key: 'links',
        content: (
          <Stack space="space.050">
            {blockers.map(({ blocker, blockerTitle }) => (
              <Text key={blocker}>{blockerTitle}</Text>
            ))}
          </Stack>
        ),
      },
      { key: 'decide', content: <Existing issue={issue} isBusy={shown.isBusy} onDecide={shown.onDecide} /> },
    ],
  };
}

/** Every issue that an export makes, in its order, with what it waits for; the last column only where something exists. */
export const DryRunTable = (shown: Shown): React.JSX.Element => {
  const { issues } = shown.report;
  const columns = (['position', 'title', 'state', 'links', 'decide'] as const).filter((key) => key !== 'decide' || issues.some(({ issueKey }) => issueKey !== null));
  const wanted = new Set<string>(columns);
  const rows = issues.map((issue, index) => rowOf(issue, shown.from + index + 1, shown));
  return (
    <DynamicTable
      label={words.title}
      head={{ cells: columns.map((key) => ({ key, content: words.columns[key] })) }}
      rows={rows.map((row) => ({ ...row, cells: row.cells.filter(({ key }) => wanted.has(key)) }))}
    />
  );
};
