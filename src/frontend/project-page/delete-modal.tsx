import { Stack, Text } from '@forge/react';
import React from 'react';
import type { Session } from '../../domain/session';
import { callProject } from '../call';
import { ConfirmModal } from '../confirm-modal';
import { FailureIfAny } from '../failure';
import { SESSION } from '../labels/session';
import { useCall } from '../use-call';

const words = SESSION.deletion;

interface Asked {
  readonly session: Pick<Session, 'id' | 'name'>;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Deletes a specification when confirmed. */
export const DeleteModal = ({ session, onClose, onDone }: Asked): React.JSX.Element => {
  const call = useCall();
  return (
    <ConfirmModal
      title={words.title(session.name)}
      confirm={words.confirm}
      tone="danger"
      isDisabled={call.busy}
      onConfirm={() => {
        call.run(() => callProject('delete-session', { sessionId: session.id }), onDone);
      }}
      onClose={onClose}
    >
      <Stack space="space.200">
        <Text>{words.loses}</Text>
        <Text>{words.keeps}</Text>
        <FailureIfAny error={call.error} />
      </Stack>
    </ConfirmModal>
  );
};
