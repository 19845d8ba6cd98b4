import { Button, ButtonGroup, Heading, HelperMessage, Label, Stack, TextArea, Textfield } from '@forge/react';
import React, { useState } from 'react';
import { callProject } from '../call';
import { FailureIfAny } from '../failure';
import { SHARED } from '../labels/shared';
import { UPLOAD } from '../labels/upload';
import { textOf } from '../events';
import { useCall } from '../use-call';
import { Trail } from './trail';

interface Begun {
  readonly sample: boolean;
  readonly onHome: () => void;
  readonly onOpen: (sessionId: string) => void;
}

/** Begins a specification. */
export const NewSession = ({ onHome, onOpen }: Begun): React.JSX.Element => {
  const [name, setName] = useState('');
  const [description, setDescription] = useState('');
  const call = useCall();
  return (
    <Stack space="space.200">
      <Trail name={UPLOAD.fresh.title} onHome={onHome} />
      <Heading as="h1">{UPLOAD.fresh.title}</Heading>
      <Stack space="space.050">
        <Label labelFor="name">{UPLOAD.fresh.name}</Label>
        <Textfield
          id="name"
          value={name}
          onChange={(event) => {
            setName(textOf(event));
          }}
        />
      </Stack>
      <Stack space="space.050">
        <Label labelFor="description">{UPLOAD.description.label}</Label>
        <TextArea
          id="description"
          value={description}
          onChange={(event) => {
            setDescription(textOf(event));
          }}
        />
        <HelperMessage>{UPLOAD.description.help}</HelperMessage>
      </Stack>
      <ButtonGroup>
        <Button
          appearance="primary"
          isDisabled={call.busy || name.trim() === ''}
          onClick={() => {
            call.run(
              () => callProject('create-session', { name, description }),
              (session) => {
                onOpen(session.id);
              },
            );
          }}
        >
          {UPLOAD.fresh.begin}
        </Button>
        <Button appearance="subtle" onClick={onHome}>
          {SHARED.cancel}
        </Button>
      </ButtonGroup>
      <FailureIfAny error={call.error} again={call.again} />
    </Stack>
  );
};
