import { Box, Checkbox, EmptyState, Heading, Inline, Stack, Text, xcss } from '@forge/react';
import React, { useCallback, useMemo, useState } from 'react';
import type { ReviewRow } from '../../../domain/review-row';
import { REVIEW } from '../../labels/review';
import { Pager } from '../../pager';
import { BulkBar } from './bulk-bar';
import { FilterBar } from './filter-bar';
import { exceptionsFirst, filtered, phaseCounts, type ReviewFilter } from './filter';
import { PhaseList } from './phase-list';
import { TicketTable } from './ticket-table';
import type { Choices } from './use-choices';
import { useNames } from './use-review';

const words = REVIEW.list;
/** Rows drawn at a time. */
export const ROWS_DRAWN = 25;

const side = xcss({ width: '230px', minWidth: '230px' });
/** Beside the phases; below them where there is no room for both. The table is not squeezed: it scrolls. */
const main = xcss({ flexGrow: '1', width: 'calc(100% - 260px)', minWidth: '340px', overflowX: 'auto' });
const table = xcss({ minWidth: '640px' });

/** What the list remembers while a ticket is open. */
export interface ListState {
  readonly filter: ReviewFilter;
  readonly from: number;
  readonly selection: ReadonlySet<string>;
}

interface Listed {
  readonly sessionId: string;
  readonly rows: readonly ReviewRow[];
  readonly choices: Choices;
  /** Where the list begins, and where it leaves how it stood. */
  readonly memory: { current: ListState };
  /** Opens a ticket; the others are reached from it in the order of the list. */
  readonly onOpen: (id: string, sequence: readonly string[]) => void;
  readonly onChanged: (ids: readonly string[]) => void;
}

/** The state of the list, which draws the list alone anew, and outlives it. */
function useListState(memory: { current: ListState }): readonly [ListState, (change: (state: ListState) => ListState) => void] {
  const [state, setState] = useState(memory.current);
  const change = useCallback(
    (by: (state: ListState) => ListState): void => {
      memory.current = by(memory.current);
      setState(memory.current);
    },
    [memory],
  );
  return [state, change];
}

/** All tickets: phases at the left, filters and a page of the table beside them. */
export const TicketList = ({ sessionId, rows, choices, memory, onOpen, onChanged }: Listed): React.JSX.Element => {
  const [state, change] = useListState(memory);
  const { filter, from, selection } = state;
  const ordered = useMemo(() => exceptionsFirst(rows), [rows]);
  const shown = useMemo(() => filtered(ordered, filter), [ordered, filter]);
  const counts = useMemo(() => phaseCounts(rows), [rows]);
  const people = useNames(choices.choices.people);
  const sprints = useNames(choices.choices.sprints);
  const onFilter = (next: ReviewFilter): void => {
    change((now) => ({ ...now, filter: next, from: 0 }));
  };
  const select = useCallback(
    (chosen: readonly string[], isSelected: boolean): void => {
      change((now) => {
        const next = new Set(now.selection);
        for (const id of chosen) if (isSelected) next.add(id); else next.delete(id);
        return { ...now, selection: next };
      });
    },
    [change],
  );
  if (rows.length === 0) return <EmptyState header={words.empty} description={words.emptyHint} />;
  const start = from < shown.length ? from : 0;
  const every = shown.length > 0 && shown.every(({ id }) => selection.has(id));
  const ids = selection.size === 0 ? [] : rows.filter(({ id }) => selection.has(id)).map(({ id }) => id);
  return (
    <Inline space="space.300" rowSpace="space.200" alignBlock="start" shouldWrap>
      <Box xcss={side}>
        <Stack space="space.100">
          <Heading as="h3" size="xsmall">
            {words.phases}
          </Heading>
          <PhaseList
            counts={counts}
            chosen={filter.phase}
            onChoose={(phase) => {
              onFilter({ ...filter, phase });
            }}
          />
        </Stack>
      </Box>
      <Box xcss={main}>
        <Stack space="space.150">
          <FilterBar rows={rows} choices={choices.choices} filter={filter} onFilter={onFilter} />
          {ids.length === 0 ? null : (
            <BulkBar
              sessionId={sessionId}
              ids={ids}
              choices={choices.choices}
              onChanged={() => {
                onChanged(ids);
              }}
              onClear={() => {
                change((now) => ({ ...now, selection: new Set() }));
              }}
            />
          )}
          <Inline spread="space-between" alignBlock="center" shouldWrap>
            <Checkbox
              label={words.selectAll(shown.length)}
              isChecked={every}
              isDisabled={shown.length === 0}
              onChange={() => {
                select(shown.map(({ id }) => id), !every);
              }}
            />
            <Text>{words.shown(shown.length, rows.length)}</Text>
          </Inline>
          {shown.length === 0 ? (
            <Text>{words.none}</Text>
          ) : (
            <Box xcss={table}>
              <TicketTable
                rows={shown.slice(start, start + ROWS_DRAWN)}
                selection={selection}
                people={people}
                sprints={sprints}
                onSelect={(id, isSelected) => {
                  select([id], isSelected);
                }}
                onOpen={(id) => {
                  onOpen(id, shown.map((row) => row.id));
                }}
              />
            </Box>
          )}
          <Pager
            from={start}
            size={ROWS_DRAWN}
            total={shown.length}
            onPage={(next) => {
              change((now) => ({ ...now, from: next }));
            }}
          />
        </Stack>
      </Box>
    </Inline>
  );
};
