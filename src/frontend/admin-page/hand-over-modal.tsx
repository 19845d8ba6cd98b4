import { Button, ButtonGroup, Modal, ModalBody, ModalFooter, ModalHeader, ModalTitle, Stack, Text, UserPicker } from '@forge/react';
import React, { useState } from 'react';
import type { AdminContract, Value } from '../../resolvers/contract';
import { callAdmin } from '../call';
import { FailureIfAny } from '../failure';
import { ADMIN } from '../labels/admin';
import { SHARED } from '../labels/shared';
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
    <Modal onClose={onClose}>
      <ModalHeader>
        <ModalTitle>{words.title(session.name)}</ModalTitle>
      </ModalHeader>
      <ModalBody>
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
      </ModalBody>
      <ModalFooter>
        <ButtonGroup>
          <Button appearance="subtle" onClick={onClose}>
            {SHARED.cancel}
          </Button>
          <Button
            appearance="primary"
            isDisabled={to === null || call.busy}
            onClick={() => {
              if (to !== null) call.run(() => callAdmin('hand-over', { sessionId: session.id, accountId: to }), onDone);
            }}
          >
            {words.confirm}
          </Button>
        </ButtonGroup>
      </ModalFooter>
    </Modal>
  );
};
