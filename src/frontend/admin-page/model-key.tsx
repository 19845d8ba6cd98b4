import { Button, ButtonGroup, HelperMessage, Label, Stack, Textfield } from '@forge/react';
import React, { useState } from 'react';
import type { WritersView } from '../../usecases/model/administer-writers';
import { callAdmin } from '../call';
import { textOf } from '../events';
import { FailureIfAny } from '../failure';
import { WRITING } from '../labels/writers';
import { useCall } from '../use-call';

interface ModelKeyProps {
  readonly view: WritersView['writers'][number];
  readonly onChange: (views: WritersView) => void;
}

/** Takes a provider's key. What is stored is never shown again. */
export const ModelKey = ({ view, onChange }: ModelKeyProps): React.JSX.Element => {
  const [key, setKey] = useState('');
  const { busy, error, run, again } = useCall();
  const { writer, title, hasKey } = view;
  const put = (views: WritersView): void => {
    setKey('');
    onChange(views);
  };
  return (
    <Stack space="space.100" alignInline="start">
      <Label labelFor="model-key">{WRITING.key(title)}</Label>
      <Textfield
        id="model-key"
        type="password"
        value={key}
        onChange={(event) => {
          setKey(textOf(event));
        }}
      />
      <HelperMessage>{hasKey ? WRITING.keyThere : WRITING.keyMissing}</HelperMessage>
      <ButtonGroup>
        <Button
          isDisabled={busy || key.trim().length < 8}
          onClick={() => {
            run(() => callAdmin('set-model-key', { writer, key: key.trim() }), put);
          }}
        >
          {WRITING.saveKey}
        </Button>
        <Button
          appearance="subtle"
          isDisabled={busy || !hasKey}
          onClick={() => {
            run(() => callAdmin('remove-model-key', { writer }), put);
          }}
        >
          {WRITING.removeKey}
        </Button>
      </ButtonGroup>
      <FailureIfAny error={error} again={again} />
    </Stack>
  );
};
