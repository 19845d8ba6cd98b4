import { Code, DynamicTable, Heading, List, ListItem, Stack, Text } from '@forge/react';
import React, { useCallback } from 'react';
import { Awaited } from '../../awaited';
import { SEVERITIES } from '../../../domain/finding';
import type { ProjectContract, Payload, Value } from '../../../resolvers/contract';
import { callProject } from '../../call';
import { ConfirmModal } from '../../confirm-modal';
import { FailureIfAny } from '../../failure';
import { FINDINGS } from '../../labels/findings';
import { SHARED } from '../../labels/shared';
import { useCall } from '../../use-call';
import { useLoaded } from '../../use-loaded';

const words = FINDINGS.fix;
const ROWS_DRAWN = 50;

export type FixPayload = Payload<ProjectContract, 'preview-fixes'>;
type Preview = Value<ProjectContract, 'preview-fixes'>;

const shown = (text: string): React.JSX.Element => (text === '' ? <Text>{words.empty}</Text> : <Code>{text}</Code>);
const HEAD = { cells: Object.entries(words.columns).map(([key, content]) => ({ key, content })) };

const cellRows = ({ rows }: Preview) =>
  rows.flatMap(({ ref, label, of, cells }) =>
    cells.map(({ column, old, new: fresh }) => ({
      key: `${ref.file} ${String(ref.row)} ${column}`,
      cells: [
        { key: 'row', content: <Text>{FINDINGS.place(ref.file, ref.row, label)}</Text> },
        { key: 'of', content: <Text>{of}</Text> },
        { key: 'column', content: <Text>{column}</Text> },
        { key: 'old', content: shown(old) },
        { key: 'fresh', content: shown(fresh) },
      ],
    })),
  );

const sum = (counts: Preview['effect']['findings']['gone']): number => SEVERITIES.reduce((total, severity) => total + counts[severity], 0);

const PreviewOf = ({ preview }: { readonly preview: Preview }): React.JSX.Element => {
  const rows = cellRows(preview);
  const further = rows.length - ROWS_DRAWN + preview.furtherRows;
  const { findings, tickets } = preview.effect;
  return (
    <Stack space="space.200">
      <Text>{words.cells(preview.fixes, preview.cells)}</Text>
      <List type="unordered">
        {preview.labels.slice(0, 10).map((label) => (
          <ListItem key={label}>{label}</ListItem>
        ))}
      </List>
      <DynamicTable label={words.title} head={HEAD} rows={rows.slice(0, ROWS_DRAWN)} />
      {further > 0 ? <Text>{words.furtherRows(further)}</Text> : null}
      <Heading as="h3" size="small">{words.effect}</Heading>
      <Text>{words.gone(sum(findings.gone))}</Text>
      {sum(findings.came) === 0 ? null : <Text>{words.came(sum(findings.came))}</Text>}
      {findings.examples.slice(0, 5).map(({ file, row, column, message }) => (
        <Text key={`${file} ${String(row)} ${message}`}>{`${FINDINGS.place(file, row, column)}: ${message}`}</Text>
      ))}
      <Text>{words.tickets(tickets.before, tickets.after)}</Text>
      {tickets.losesHandWork > 0 ? <Text weight="semibold">{words.loses(tickets.losesHandWork)}</Text> : null}
    </Stack>
  );
};

interface Asked {
  readonly selection: FixPayload;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** What fixes change and what follows from it, before they are applied. */
export const FixModal = ({ selection, onClose, onDone }: Asked): React.JSX.Element => {
  const key = JSON.stringify(selection);
  const load = useCallback(() => callProject('preview-fixes', selection), [key]);
  const { loaded, again } = useLoaded(load);
  const call = useCall();
  return (
    <ConfirmModal
      title={words.title}
      confirm={call.busy ? SHARED.saving.saving : words.apply}
      width="x-large"
      isDisabled={loaded.state !== 'ready' || call.busy}
      onClose={onClose}
      onConfirm={() => {
        call.run(() => callProject('apply-fixes', selection), onDone);
      }}
    >
      <Stack space="space.200">
        <Awaited loading={{ loaded, again }} label={words.loading} />
        {loaded.state === 'ready' ? <PreviewOf preview={loaded.value} /> : null}
        <FailureIfAny error={call.error} again={call.again} />
      </Stack>
    </ConfirmModal>
  );
};
