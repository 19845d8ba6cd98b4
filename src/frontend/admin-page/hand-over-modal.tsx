import { Stack, Text, UserPicker } from '@forge/react';
import React, { useState } from 'react';
import type { AdminContract, Value } from '../../resolvers/contract';
import { callAdmin } from '../call';
import { ConfirmModal } from '../confirm-modal';
import { FailureIfAny } from '../failure';
import { ADMIN } from '../labels/admin';
import { useCall } from '../use-call';

const words = ADMIN.sessions.handOver;

interface Asked {
  readonly session: Value<AdminContract, 'all-sessions'>['items'][number];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

const accountOf = (picked: unknown): string | null => (typeof picked === 'object' && picked !== null && 'id' in picked && typeof picked.id === 'string' ? picked.id : null);

/** Gives a specification to somebody else, who goes on with it. */
export const HandOverModal = ({ session, onClose, onDone }: Asked): React.JSX.Element => {
  const [to, setTo] = useState<string | null>(null);
  const call = useCall();
  return (
    <ConfirmModal
      title={words.title(session.name)}
      confirm={words.confirm}
      isDisabled={to === null || call.busy}
      onConfirm={() => {
        if (to !== null) call.run(() => callAdmin('hand-over', { sessionId: session.id, accountId: to }), onDone);
      }}
      onClose={onClose}
    >
      <Stack space="space.200">
        <Text>{words.hint}</Text>
        <UserPicker
          name="new-owner"
          label={words.to}
          onChange={(picked: unknown) => {
            setTo(accountOf(picked));
          }}
        />
        <FailureIfAny error={call.error} />
      </Stack>
    </ConfirmModal>
  );
};
