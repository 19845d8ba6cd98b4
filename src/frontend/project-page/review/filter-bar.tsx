import { Box, Button, ButtonGroup, Inline, Label, Stack, Textfield, xcss } from '@forge/react';
import React, { useState } from 'react';
import type { ProjectChoices } from '../../../domain/project-choices';
import type { ReviewRow } from '../../../domain/review-row';
import { textOf } from '../../events';
import { MODELS } from '../../labels/models';
import { lintLabel, REVIEW } from '../../labels/review';
import { ChoiceField } from './choice';
import { NO_FILTER, type FindingFilter, type Presence, type ReviewFilter, type RowState } from './filter';
import { optionsFrom, type Option } from './options';

const words = REVIEW.filters;
const field = xcss({ width: '180px' });

const FINDINGS = optionsFrom<FindingFilter>(words.findings);
const QUESTIONS = optionsFrom<Presence>(words.questions);
const NOTES = optionsFrom<Presence>(MODELS.notes);
const STATES = optionsFrom<RowState>({ open: REVIEW.list.states.open, ready: REVIEW.list.states.ready, excluded: REVIEW.list.states.excluded, issue: REVIEW.list.states.issue });

const among = <K extends string>(known: readonly K[], value: string | null): K | null => known.find((one) => one === value) ?? null;
const FINDING_KEYS: readonly FindingFilter[] = ['with', 'errors', 'without'];
const PRESENCE_KEYS: readonly Presence[] = ['with', 'without'];
const STATE_KEYS: readonly RowState[] = ['open', 'ready', 'excluded', 'issue'];

const lintOptions = (rows: readonly ReviewRow[]): Option[] => [
  ...optionsFrom(words.lints),
  ...[...new Set(rows.flatMap(({ lint }) => lint))].sort().map((rule) => ({ value: rule, label: lintLabel(rule) })),
];

interface Filters {
  readonly rows: readonly ReviewRow[];
  readonly choices: ProjectChoices;
  readonly filter: ReviewFilter;
  readonly onFilter: (filter: ReviewFilter) => void;
}

const Further = ({ rows, choices, filter, onFilter }: Filters): React.JSX.Element => {
  const people = [{ value: '', label: words.unassigned }, ...choices.people.map(({ id, name }) => ({ value: id, label: name }))];
  const sprints = [{ value: '0', label: words.noSprint }, ...choices.sprints.map(({ id, name }) => ({ value: String(id), label: name }))];
  const parts = [
    { id: 'filter-question', label: words.question, options: QUESTIONS, value: filter.question, set: (value: string | null) => ({ question: among(PRESENCE_KEYS, value) }) },
    { id: 'filter-lint', label: words.lint, options: lintOptions(rows), value: filter.lint, set: (value: string | null) => ({ lint: value }) },
    ...(rows.some(({ note }) => note) || filter.note !== null
      ? [{ id: 'filter-note', label: MODELS.note, options: NOTES, value: filter.note, set: (value: string | null) => ({ note: among(PRESENCE_KEYS, value) }) }]
      : []),
    { id: 'filter-assignee', label: words.assignee, options: people, value: filter.assignee, set: (value: string | null) => ({ assignee: value }) },
    {
      id: 'filter-sprint',
      label: words.sprint,
      options: sprints,
      value: filter.sprint === null ? null : String(filter.sprint),
      set: (value: string | null) => ({ sprint: value === null ? null : Number(value) }),
    },
  ];
  return (
    <Inline space="space.150" rowSpace="space.100" shouldWrap>
      {parts.map(({ id, label, options, value, set }) => (
        <Box key={id} xcss={field}>
          <ChoiceField
            id={id}
            label={label}
            options={options}
            value={value}
            placeholder={words.any}
            onChange={(next) => {
              onFilter({ ...filter, ...set(next) });
            }}
          />
        </Box>
      ))}
    </Inline>
  );
};

/** What the list is narrowed by. */
export const FilterBar = (props: Filters): React.JSX.Element => {
  const { filter, onFilter } = props;
  const [more, setMore] = useState(false);
  const [round, setRound] = useState(0);
  const isFiltered = JSON.stringify({ ...filter, phase: null }) !== JSON.stringify(NO_FILTER);
  return (
    <Stack space="space.100">
      <Inline space="space.150" rowSpace="space.100" alignBlock="end" shouldWrap>
        <Box xcss={field}>
          <Label labelFor="filter-text">{words.text}</Label>
          <Textfield
            key={round}
            id="filter-text"
            isCompact
            defaultValue={filter.text}
            onChange={(event) => {
              onFilter({ ...filter, text: textOf(event) });
            }}
          />
        </Box>
        <Box xcss={field}>
          <ChoiceField
            id="filter-state"
            label={words.readiness}
            options={STATES}
            value={filter.state}
            placeholder={words.any}
            onChange={(value) => {
              onFilter({ ...filter, state: among(STATE_KEYS, value) });
            }}
          />
        </Box>
        <Box xcss={field}>
          <ChoiceField
            id="filter-finding"
            label={words.finding}
            options={FINDINGS}
            value={filter.finding}
            placeholder={words.any}
            onChange={(value) => {
              onFilter({ ...filter, finding: among(FINDING_KEYS, value) });
            }}
          />
        </Box>
        <ButtonGroup>
          <Button
            onClick={() => {
              setMore(!more);
            }}
          >
            {more ? words.fewer : words.more}
          </Button>
          {isFiltered ? (
            <Button
              appearance="subtle"
              onClick={() => {
                setRound(round + 1);
                onFilter({ ...NO_FILTER, phase: filter.phase });
              }}
            >
              {words.clear}
            </Button>
          ) : null}
        </ButtonGroup>
      </Inline>
      {more ? <Further {...props} /> : null}
    </Stack>
  );
};
