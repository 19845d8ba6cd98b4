import { Button, ButtonGroup, Checkbox, Inline, Label, Modal, ModalBody, ModalFooter, ModalHeader, ModalTitle, Select, Stack, Text, Textfield } from '@forge/react';
import React, { useCallback, useState } from 'react';
import { Awaited } from '../../awaited';
import { rowKey } from '../../../domain/rows';
import type { Session } from '../../../domain/session';
import type { RowRef } from '../../../domain/spec';
import type { ProjectContract, Value } from '../../../resolvers/contract';
import { callProject } from '../../call';
import { checkedOf, textOf } from '../../events';
import { Failure } from '../../failure';
import { PLAN } from '../../labels/plan';
import { SHARED } from '../../labels/shared';
import { LoadingMessage } from '../../loading';
import { Pager } from '../../pager';
import { useLoaded } from '../../use-loaded';
import { moved, split } from './edits';
import type { Outlined } from './outline';
import type { Choosing } from './use-options';

const words = PLAN.rows;
const PAGE = 50;
/** Cells that tell a row from its neighbours. */
const TELLING = 4;

type Sheets = Value<ProjectContract, 'get-rows'>;

const toldOf = (columns: readonly string[], texts: readonly string[]): string =>
  texts
    .filter((text, at) => text.trim() !== '' && columns[at] !== 'ID' && columns[at] !== 'X')
    .slice(0, TELLING)
    .join(' · ');

interface RowLine {
  readonly ref: RowRef;
  readonly label: string;
}

const linesOf = (sheets: Sheets): RowLine[] =>
  sheets.flatMap(({ file, columns, rows }) => rows.map(({ row, texts }) => ({ ref: { file, row }, label: words.place(file, row, toldOf(columns, texts)) })));

interface Shown {
  readonly session: Session;
  readonly tickets: readonly Outlined[];
  readonly id: string;
  readonly choosing: Choosing;
  readonly isDisabled: boolean;
  readonly onClose: () => void;
}

/** The rows of a ticket to be: some of them split off, or moved into another ticket. */
export const RowsModal = ({ session, tickets, id, choosing, isDisabled, onClose }: Shown): React.JSX.Element => {
  const position = tickets.findIndex((ticket) => ticket.id === id);
  const load = useCallback(async () => {
    const { tickets: found } = await callProject('get-plan', { sessionId: session.id, from: Math.max(0, position), limit: 1 });
    return (found[0]?.rows ?? []).filter(({ role }) => role === 'build' || role === 'held' || role === 'remove').map(({ ref }) => ref);
  }, [session.id, position]);
  const { loaded, again } = useLoaded(load);
  const [from, setFrom] = useState(0);
  const [chosen, setChosen] = useState<readonly RowRef[]>([]);
  const [title, setTitle] = useState('');
  const [target, setTarget] = useState<{ readonly label: string; readonly value: string } | null>(null);
  const total = loaded.state === 'ready' ? loaded.value.length : 0;
  const some = chosen.length > 0 && chosen.length < total && !isDisabled;
  const select = (ref: RowRef, ticked: boolean): void => {
    setChosen((before) => [...before.filter((one) => rowKey(one) !== rowKey(ref)), ...(ticked ? [ref] : [])]);
  };
  return (
    <Modal onClose={onClose} width="large">
      <ModalHeader>
        <ModalTitle>{words.title(tickets[position]?.title ?? '')}</ModalTitle>
      </ModalHeader>
      <ModalBody>
        <Stack space="space.200">
          <Text>{words.pick}</Text>
          {total > 0 && chosen.length === total ? <Text>{words.all}</Text> : null}
          <Inline space="space.100" alignBlock="end" shouldWrap>
            <Stack space="space.050">
              <Label labelFor="split-title">{words.splitTitle}</Label>
              <Textfield
                id="split-title"
                value={title}
                maxLength={255}
                onChange={(event) => {
                  setTitle(textOf(event));
                }}
              />
            </Stack>
            <Button
              isDisabled={!some || title.trim() === ''}
              onClick={() => {
                choosing.change('edits', (current) => split(current, id, chosen, title.trim()));
                onClose();
              }}
            >
              {words.split}
            </Button>
          </Inline>
          <Inline space="space.100" alignBlock="end" shouldWrap>
            <Stack space="space.050">
              <Label labelFor="move-to">{words.moveTo}</Label>
              <Select
                inputId="move-to"
                options={tickets.filter((ticket) => ticket.id !== id).map((ticket) => ({ label: ticket.title, value: ticket.id }))}
                value={target}
                onChange={setTarget}
              />
            </Stack>
            <Button
              isDisabled={chosen.length === 0 || isDisabled || target === null}
              onClick={() => {
                if (target === null) return;
                choosing.change('edits', (current) => moved(current, chosen, target.value));
                onClose();
              }}
            >
              {words.move}
            </Button>
          </Inline>
          <Awaited loading={{ loaded, again }} label={words.loading} />
          {loaded.state === 'ready' ? <RowChoices sessionId={session.id} refs={loaded.value.slice(from, from + PAGE)} chosen={chosen} onSelect={select} /> : null}
          <Pager from={from} size={PAGE} total={total} onPage={setFrom} />
        </Stack>
      </ModalBody>
      <ModalFooter>
        <ButtonGroup>
          <Button appearance="subtle" onClick={onClose}>
            {SHARED.close}
          </Button>
        </ButtonGroup>
      </ModalFooter>
    </Modal>
  );
};

interface Choices {
  readonly sessionId: string;
  readonly refs: readonly RowRef[];
  readonly chosen: readonly RowRef[];
  readonly onSelect: (ref: RowRef, ticked: boolean) => void;
}

const RowChoices = ({ sessionId, refs, chosen, onSelect }: Choices): React.JSX.Element => {
  const keys = refs.map(rowKey).join('\n');
  const load = useCallback(async () => (refs.length === 0 ? [] : linesOf(await callProject('get-rows', { sessionId, rows: refs }))), [sessionId, keys]);
  const { loaded, again } = useLoaded(load);
  if (loaded.state === 'loading') return <LoadingMessage label={words.loading} />;
  if (loaded.state === 'failed') return <Failure error={loaded.error} again={again} />;
  const ticked = new Set(chosen.map(rowKey));
  return (
    <Stack space="space.050">
      {loaded.value.map(({ ref, label }) => (
        <Checkbox
          key={rowKey(ref)}
          label={label}
          isChecked={ticked.has(rowKey(ref))}
          onChange={(event) => {
            onSelect(ref, checkedOf(event));
          }}
        />
      ))}
    </Stack>
  );
};
