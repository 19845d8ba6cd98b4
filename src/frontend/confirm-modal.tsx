import { Button, ButtonGroup, Modal, ModalBody, ModalFooter, ModalHeader, ModalTitle } from '@forge/react';
import React from 'react';
import { SHARED } from './labels/shared';

interface Asked {
  readonly title: string;
  readonly confirm: string;
  readonly isDisabled?: boolean;
  /** Colour of the answer that does it: a warning where something is lost, danger where it cannot be brought back. */
  readonly tone?: 'primary' | 'warning' | 'danger';
  readonly width?: 'small' | 'medium' | 'large' | 'x-large';
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly children: React.ReactNode;
}

/** A question with two answers. */
export const ConfirmModal = ({ title, confirm, isDisabled = false, tone = 'primary', width = 'medium', onConfirm, onClose, children }: Asked): React.JSX.Element => (
  <Modal onClose={onClose} width={width}>
    <ModalHeader>
      <ModalTitle {...(tone === 'danger' ? { appearance: tone } : {})}>{title}</ModalTitle>
    </ModalHeader>
    <ModalBody>{children}</ModalBody>
    <ModalFooter>
      <ButtonGroup>
        <Button appearance="subtle" onClick={onClose}>
          {SHARED.cancel}
        </Button>
        <Button appearance={tone} isDisabled={isDisabled} onClick={onConfirm}>
          {confirm}
        </Button>
      </ButtonGroup>
    </ModalFooter>
  </Modal>
);
