import { Button, DynamicTable, Heading, Inline, Stack, Text } from '@forge/react';
import React, { useCallback, useState } from 'react';
import type { Session } from '../../../domain/session';
import type { ProjectContract, Value } from '../../../resolvers/contract';
import { callProject } from '../../call';
import { Failure, FailureIfAny } from '../../failure';
import { FINDINGS } from '../../labels/findings';
import { LoadingMessage } from '../../loading';
import { Pager } from '../../pager';
import { SaveButton } from '../../save-button';
import { useCall } from '../../use-call';
import { useLoaded } from '../../use-loaded';
import { When } from '../../when';

const words = FINDINGS.changes;
const PAGE = 20;
const CELLS_SHOWN = 3;

type Listed = Value<ProjectContract, 'get-changes'>;
type Fix = Listed['fixes'][number];

const HEAD = { cells: Object.entries(words.columns).map(([key, content]) => ({ key, content })) };

const rowOf = (fix: Fix, isDisabled: boolean, onUndo: () => void) => ({
  key: fix.id,
  cells: [
    { key: 'fix', content: <Text>{fix.label}</Text> },
    {
      key: 'cells',
      content: (
        <Stack space="space.025">
          {fix.changes.slice(0, CELLS_SHOWN).map((change) => (
            <Text key={`${change.file} ${String(change.row)} ${change.column}`} size="small">
              {words.cell(change.file, change.row, change.column, change.old, change.new)}
            </Text>
          ))}
          {fix.changes.length > CELLS_SHOWN ? <Text size="small">{words.furtherCells(fix.changes.length - CELLS_SHOWN)}</Text> : null}
        </Stack>
      ),
    },
    {
      key: 'when',
      content: (
        <Stack>
          <When time={fix.at} />
        </Stack>
      ),
    },
    {
      key: 'actions',
      content: fix.undoable ? (
        <Button appearance="subtle" iconBefore="undo" isDisabled={isDisabled} onClick={onUndo}>
          {words.undo}
        </Button>
      ) : (
        <Text size="small">{words.blocked}</Text>
      ),
    },
  ],
});

interface Shown {
  readonly session: Session;
  readonly isDisabled: boolean;
  readonly onChanged: () => void;
}

/** The fixes that were applied, to take back, and to carry over into the spreadsheet. */
export const Changes = ({ session, isDisabled, onChanged }: Shown): React.JSX.Element => {
  const [from, setFrom] = useState(0);
  const call = useCall();
  const load = useCallback(() => callProject('get-changes', { sessionId: session.id, from, limit: PAGE }), [session.id, session.changesHash, from]);
  const { loaded, again } = useLoaded(load);
  if (loaded.state === 'loading') return <LoadingMessage label={words.loading} />;
  if (loaded.state === 'failed') return <Failure error={loaded.error} again={again} />;
  const { fixes, counts, next } = loaded.value;
  if (fixes.length === 0) return <Text>{words.none}</Text>;
  const save = (format: 'csv' | 'markdown') => async () => {
    const { text } = await callProject('change-list', { sessionId: session.id, format });
    return { name: `${words.file(session.name)}.${format === 'csv' ? 'csv' : 'md'}`, text };
  };
  return (
    <Stack space="space.200">
      <Heading as="h3" size="small">{words.title}</Heading>
      <Text>{words.counts(counts.applied, counts.already, counts.stale)}</Text>
      <Inline space="space.100" shouldWrap>
        <SaveButton label={words.csv} fetch={save('csv')} />
        <SaveButton label={words.markdown} fetch={save('markdown')} />
      </Inline>
      <DynamicTable
        label={words.title}
        head={HEAD}
        rows={fixes.map((fix) =>
          rowOf(fix, isDisabled || call.busy, () => {
            call.run(() => callProject('undo-change', { sessionId: session.id, ids: [fix.id] }), onChanged);
          }),
        )}
      />
      <Pager from={from} size={PAGE} total={from + fixes.length} open={next !== null} onPage={setFrom} />
      <FailureIfAny error={call.error} again={call.again} />
    </Stack>
  );
};
