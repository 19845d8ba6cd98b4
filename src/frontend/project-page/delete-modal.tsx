import { Button, ButtonGroup, Modal, ModalBody, ModalFooter, ModalHeader, ModalTitle, Stack, Text } from '@forge/react';
import React from 'react';
import type { Session } from '../../domain/session';
import { callProject } from '../call';
import { FailureIfAny } from '../failure';
import { SESSION } from '../labels/session';
import { SHARED } from '../labels/shared';
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
    <Modal onClose={onClose}>
      <ModalHeader>
        <ModalTitle appearance="danger">{words.title(session.name)}</ModalTitle>
      </ModalHeader>
      <ModalBody>
        <Stack space="space.200">
          <Text>{words.loses}</Text>
          <Text>{words.keeps}</Text>
          <FailureIfAny error={call.error} />
        </Stack>
      </ModalBody>
      <ModalFooter>
        <ButtonGroup>
          <Button appearance="subtle" onClick={onClose}>
            {SHARED.cancel}
          </Button>
          <Button
            appearance="danger"
            isDisabled={call.busy}
            onClick={() => {
              call.run(() => callProject('delete-session', { sessionId: session.id }), onDone);
            }}
          >
            {words.confirm}
          </Button>
        </ButtonGroup>
      </ModalFooter>
    </Modal>
  );
};
