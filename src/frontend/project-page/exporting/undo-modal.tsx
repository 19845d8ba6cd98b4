import { DynamicTable, Link, SectionMessage, Stack, Text } from '@forge/react';
import React, { useCallback, useState } from 'react';
import { Awaited } from '../../awaited';
import type { Session } from '../../../domain/session';
import type { KeptIssue, UndoIssue, UndoPreview } from '../../../domain/undo';
import { callProject } from '../../call';
import { ConfirmModal } from '../../confirm-modal';
import { FailureIfAny } from '../../failure';
import { EXPORT } from '../../labels/export';
import { Pager } from '../../pager';
import { useCall } from '../../use-call';
import { useLoaded } from '../../use-loaded';
import { issueUrl, searchUrl } from './jira-links';

const words = EXPORT.undo;
/** Both lists together stay within what a screen draws at a time. */
const PAGE = 25;

interface Listed {
  readonly title: string;
  readonly issues: readonly (UndoIssue & Partial<Pick<KeptIssue, 'reason'>>)[];
}

const List = ({ title, issues }: Listed): React.JSX.Element => {
  const [from, setFrom] = useState(0);
  const withReason = issues.some(({ reason }) => reason !== undefined);
  const columns = (['key', 'title', 'reason'] as const).filter((column) => column !== 'reason' || withReason);
  return (
    <Stack space="space.050">
      <DynamicTable
        caption={title}
        head={{ cells: columns.map((column) => ({ key: column, content: words.columns[column] })) }}
        rows={issues.slice(from, from + PAGE).map((issue) => ({
          key: issue.ref,
          cells: [
            { key: 'key', content: <Link href={issueUrl(issue.key)}>{issue.key}</Link> },
            { key: 'title', content: <Text>{issue.title}</Text> },
            ...(withReason ? [{ key: 'reason', content: <Text>{issue.reason ?? ''}</Text> }] : []),
          ],
        }))}
      />
      <Pager from={from} size={PAGE} total={issues.length} onPage={setFrom} />
    </Stack>
  );
};

const Preview = ({ preview, projectKey }: { readonly preview: UndoPreview; readonly projectKey: string }): React.JSX.Element => (
  <Stack space="space.200">
    {preview.deletable.length === 0 || preview.kept.length === 0 ? null : <Text weight="semibold">{words.both(preview.deletable.length, preview.kept.length)}</Text>}
    {preview.deletable.length === 0 ? null : <Text>{words.final}</Text>}
    {preview.deletable.length === 0 ? <Text>{words.nothing}</Text> : <List title={words.deletes(preview.deletable.length)} issues={preview.deletable} />}
    {preview.kept.length === 0 ? null : (
      <Stack space="space.100">
        <SectionMessage appearance="information" title={words.keeps(preview.kept.length)}>
          <Text>{words.keepsHint}</Text>
        </SectionMessage>
        <List title={words.keeps(preview.kept.length)} issues={preview.kept} />
      </Stack>
    )}
    {preview.jql === '' ? null : <Link href={searchUrl(projectKey, preview.jql)}>{words.jql}</Link>}
  </Stack>
);

interface Asked {
  readonly session: Session;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Shows which issues would be deleted and which stay, and deletes when confirmed. */
export const UndoModal = ({ session, onClose, onDone }: Asked): React.JSX.Element => {
  const sessionId = session.id;
  const load = useCallback(() => callProject('preview-undo', { sessionId }), [sessionId]);
  const { loaded, again } = useLoaded(load);
  const call = useCall();
  const count = loaded.state === 'ready' ? loaded.value.deletable.length : 0;
  return (
    <ConfirmModal
      title={words.title}
      confirm={words.confirm(count)}
      tone="danger"
      width="large"
      isDisabled={count === 0 || call.busy}
      onConfirm={() => {
        call.run(() => callProject('start-undo', { sessionId }), onDone);
      }}
      onClose={onClose}
    >
      <Stack space="space.200">
        <Awaited loading={{ loaded, again }} label={words.loading} />
        {loaded.state === 'ready' ? <Preview preview={loaded.value} projectKey={session.projectKey} /> : null}
        <FailureIfAny error={call.error} />
      </Stack>
    </ConfirmModal>
  );
};
