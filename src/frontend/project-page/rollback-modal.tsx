import { List, ListItem, Stack, Text } from '@forge/react';
import React, { useCallback } from 'react';
import { Awaited } from '../awaited';
import type { Session } from '../../domain/session';
import { STAGE_LABELS, type Stage } from '../../domain/stage';
import { callProject } from '../call';
import { ConfirmModal } from '../confirm-modal';
import { FailureIfAny } from '../failure';
import { SESSION } from '../labels/session';
import { useCall } from '../use-call';
import { useLoaded } from '../use-loaded';

const words = SESSION.rollback;

const Sentences = ({ title, items }: { readonly title: string; readonly items: readonly string[] }): React.JSX.Element => (
  <Stack space="space.050">
    <Text weight="semibold">{title}</Text>
    <List type="unordered">
      {items.map((item) => (
        <ListItem key={item}>{item}</ListItem>
      ))}
    </List>
  </Stack>
);

interface Asked {
  readonly session: Session;
  readonly to: Stage;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Shows what going back discards and keeps, and goes back when confirmed. */
export const RollbackModal = ({ session, to, onClose, onDone }: Asked): React.JSX.Element => {
  const load = useCallback(() => callProject('preview-rollback', { sessionId: session.id, to }), [session.id, to]);
  const { loaded, again } = useLoaded(load);
  const call = useCall();
  return (
    <ConfirmModal
      title={words.title(STAGE_LABELS[to])}
      confirm={words.confirm}
      tone="warning"
      isDisabled={loaded.state !== 'ready' || call.busy}
      onConfirm={() => {
        call.run(() => callProject('rollback', { sessionId: session.id, to }), onDone);
      }}
      onClose={onClose}
    >
      <Stack space="space.200">
        <Awaited loading={{ loaded, again }} label={words.loading} />
        {loaded.state === 'ready' ? (
          <Stack space="space.200">
            <Sentences title={words.loses} items={loaded.value.loses.length === 0 ? [words.losesNothing] : loaded.value.loses} />
            <Sentences title={words.keeps} items={loaded.value.keeps} />
          </Stack>
        ) : null}
        <FailureIfAny error={call.error} />
      </Stack>
    </ConfirmModal>
  );
};
