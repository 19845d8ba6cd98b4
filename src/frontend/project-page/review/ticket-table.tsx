import { Badge, Checkbox, DynamicTable, Inline, Lozenge, Text, Tooltip } from '@forge/react';
import React from 'react';
import type { ReviewRow } from '../../../domain/review-row';
import { lintLabel, REVIEW } from '../../labels/review';
import { stateOf, type RowState } from './filter';
import { TicketLink } from './ticket-link';

const words = REVIEW.list;
const { select, title, findings, questions, lint, sprint, person, points, size, ready } = words.columns;
const HEAD = {
  cells: [
    { key: 'select', content: select, width: 5 },
    { key: 'title', content: title, width: 34 },
    { key: 'findings', content: findings, width: 8 },
    { key: 'questions', content: questions, width: 8 },
    { key: 'lint', content: lint, width: 6 },
    { key: 'sprint', content: sprint, width: 10 },
    { key: 'person', content: person, width: 11 },
    { key: 'points', content: points, width: 6 },
    { key: 'size', content: size, width: 4 },
    { key: 'ready', content: ready, width: 9 },
  ],
};

const APPEARANCE: Readonly<Record<RowState, 'success' | 'moved' | 'default' | 'inprogress'>> = { ready: 'success', open: 'moved', excluded: 'default', issue: 'inprogress' };

/** How a ticket stands, in a word. */
export const StateLozenge = ({ row }: { readonly row: ReviewRow }): React.JSX.Element => {
  const state = stateOf(row);
  return <Lozenge appearance={APPEARANCE[state]}>{state === 'issue' ? (row.issueKey ?? words.states.issue) : words.states[state]}</Lozenge>;
};

const number = (count: number): React.JSX.Element => <Text align="end">{count === 0 ? '' : String(count)}</Text>;

interface Tickets {
  readonly rows: readonly ReviewRow[];
  readonly selection: ReadonlySet<string>;
  readonly onSelect: (id: string, isSelected: boolean) => void;
  readonly onOpen: (id: string) => void;
  readonly people: ReadonlyMap<string | number, string>;
  readonly sprints: ReadonlyMap<string | number, string>;
}

const rowOf = (row: ReviewRow, { selection, onSelect, onOpen, people, sprints }: Tickets) => {
  const { sprintId, assigneeId, storyPoints } = row.assignment;
  return {
    key: row.id,
    cells: [
      {
        key: 'select',
        content: (
          <Checkbox
            id={`select-${row.id}`}
            label={String(row.order)}
            isChecked={selection.has(row.id)}
            onChange={() => {
              onSelect(row.id, !selection.has(row.id));
            }}
          />
        ),
      },
      {
        key: 'title',
        content: (
          <Inline space="space.100" alignBlock="center">
            <TicketLink
                title={row.title}
                onOpen={() => {
                  onOpen(row.id);
                }}
              />
            {row.edited ? <Lozenge>{words.edited}</Lozenge> : null}
            {row.held ? <Lozenge>{words.states.held}</Lozenge> : null}
          </Inline>
        ),
      },
      { key: 'findings', content: row.errors > 0 ? <Lozenge appearance="removed">{words.errors(row.errors)}</Lozenge> : number(row.findings) },
      { key: 'questions', content: number(row.questions) },
      {
        key: 'lint',
        content:
          row.lint.length === 0 ? null : (
            <Tooltip content={row.lint.map(lintLabel).join(', ')}>
              <Badge appearance="default">{row.lint.length}</Badge>
            </Tooltip>
          ),
      },
      { key: 'sprint', content: <Text>{sprintId === null ? '' : (sprints.get(sprintId) ?? String(sprintId))}</Text> },
      { key: 'person', content: <Text>{assigneeId === null ? '' : (people.get(assigneeId) ?? assigneeId)}</Text> },
      { key: 'points', content: <Text align="end">{storyPoints === null ? '' : String(storyPoints)}</Text> },
      { key: 'size', content: <Text>{REVIEW.sizes[row.size]}</Text> },
      { key: 'ready', content: <StateLozenge row={row} /> },
    ],
  };
};

/** A page of tickets. */
export const TicketTable = (props: Tickets): React.JSX.Element => <DynamicTable label={words.heading} head={HEAD} rows={props.rows.map((row) => rowOf(row, props))} />;
