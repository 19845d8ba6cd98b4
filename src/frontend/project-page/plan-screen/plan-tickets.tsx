import { Button, Checkbox, DynamicTable, Inline, Label, Lozenge, Select, Stack, Text, Textfield, Tooltip } from '@forge/react';
import React, { useState } from 'react';
import { PHASE_TITLES, PHASES, type Phase } from '../../../domain/plan';
import type { Session } from '../../../domain/session';
import { checkedOf, textOf } from '../../events';
import { PLAN } from '../../labels/plan';
import { Pager } from '../../pager';
import { MergeBar } from './merge-bar';
import type { Outlined } from './outline';
import { RowsModal } from './rows-modal';
import type { Choosing } from './use-options';

const words = PLAN;
const PAGE = 50;
const HEAD = { cells: Object.entries(words.columns).map(([key, content]) => ({ key, content })) };

interface RowActs {
  readonly selected: boolean;
  readonly isDisabled: boolean;
  readonly onSelect: (selected: boolean) => void;
  readonly onRows: () => void;
}

const count = (value: number): React.JSX.Element => <Text align="end">{value === 0 ? '–' : String(value)}</Text>;

const rowOf = (ticket: Outlined, { selected, isDisabled, onSelect, onRows }: RowActs) => ({
  key: ticket.id,
  cells: [
    {
      key: 'title',
      content: (
        <Inline space="space.100" alignBlock="center">
          <Checkbox
            label={ticket.title}
            isChecked={selected}
            isDisabled={isDisabled}
            onChange={(event) => {
              onSelect(checkedOf(event));
            }}
          />
          {ticket.held ? <Lozenge appearance="moved">{words.held}</Lozenge> : null}
          {ticket.issueKey === null ? null : <Lozenge>{words.has(ticket.issueKey)}</Lozenge>}
        </Inline>
      ),
    },
    { key: 'phase', content: <Text>{PHASE_TITLES[ticket.phase]}</Text> },
    { key: 'rows', content: count(ticket.rows) },
    { key: 'questions', content: count(ticket.questions) },
    { key: 'findings', content: count(ticket.findings) },
    {
      key: 'size',
      content: (
        <Tooltip content={ticket.sizeReason}>
          <Text>{ticket.size}</Text>
        </Tooltip>
      ),
    },
    {
      key: 'actions',
      content: (
        <Button appearance="subtle" spacing="compact" onClick={onRows}>
          {words.openRows(ticket.rows)}
        </Button>
      ),
    },
  ],
});

interface PhaseOption {
  readonly label: string;
  readonly value: Phase | null;
}
const ALL: PhaseOption = { label: words.filter.all, value: null };

interface Shown {
  readonly session: Session;
  readonly tickets: readonly Outlined[];
  readonly choosing: Choosing;
  readonly isDisabled: boolean;
}

/** The tickets to be, by phase: selecting merges them, opening one splits and moves its rows. */
export const PlanTickets = ({ session, tickets, choosing, isDisabled }: Shown): React.JSX.Element => {
  const [text, setText] = useState('');
  const [phase, setPhase] = useState<PhaseOption>(ALL);
  const [from, setFrom] = useState(0);
  const [selection, setSelection] = useState<readonly string[]>([]);
  const [opened, setOpened] = useState<string | null>(null);
  const wanted = text.trim().toLowerCase();
  const found = tickets.filter((ticket) => (phase.value === null || ticket.phase === phase.value) && ticket.title.toLowerCase().includes(wanted));
  const at = from < found.length ? from : 0;
  const selected = tickets.filter(({ id }) => selection.includes(id));
  const phases: PhaseOption[] = [ALL, ...PHASES.filter((one) => tickets.some((ticket) => ticket.phase === one)).map((value) => ({ label: PHASE_TITLES[value], value }))];
  return (
    <Stack space="space.200">
      <Inline space="space.200" shouldWrap>
        <Stack space="space.050">
          <Label labelFor="plan-text">{words.filter.text}</Label>
          <Textfield
            id="plan-text"
            isCompact
            value={text}
            onChange={(event) => {
              setText(textOf(event));
              setFrom(0);
            }}
          />
        </Stack>
        <Stack space="space.050">
          <Label labelFor="plan-phase">{words.filter.phase}</Label>
          <Select
            inputId="plan-phase"
            spacing="compact"
            options={phases}
            value={phase}
            onChange={(option: PhaseOption) => {
              setPhase(option);
              setFrom(0);
            }}
          />
        </Stack>
      </Inline>
      <MergeBar
        selected={selected}
        isDisabled={isDisabled}
        choosing={choosing}
        onDone={() => {
          setSelection([]);
        }}
      />
      {found.length === 0 ? (
        <Text>{words.filter.none}</Text>
      ) : (
        <DynamicTable
          label={words.title}
          head={HEAD}
          rows={found.slice(at, at + PAGE).map((ticket) =>
            rowOf(ticket, {
              selected: selection.includes(ticket.id),
              isDisabled,
              onSelect: (ticked) => {
                setSelection((before) => (ticked ? [...before, ticket.id] : before.filter((id) => id !== ticket.id)));
              },
              onRows: () => {
                setOpened(ticket.id);
              },
            }),
          )}
        />
      )}
      <Pager from={at} size={PAGE} total={found.length} onPage={setFrom} />
      {opened === null ? null : (
        <RowsModal
          key={opened}
          session={session}
          tickets={tickets}
          id={opened}
          choosing={choosing}
          isDisabled={isDisabled}
          onClose={() => {
            setOpened(null);
          }}
        />
      )}
    </Stack>
  );
};
