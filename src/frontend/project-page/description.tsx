import { Label, Stack, HelperMessage, TextArea } from '@forge/react';
import React from 'react';
import type { Session } from '../../domain/session';
import { callProject } from '../call';
import { textOf } from '../events';
import { UPLOAD } from '../labels/upload';
import { Saving } from '../saving';
import { useAutoSave, type Stored } from '../use-auto-save';

const storedOf = ({ description, version }: Session): Stored => ({ text: description, version });

/** What the site is, in the person's words; saves itself. */
export const Description = ({ session, onSaved }: { readonly session: Session; readonly onSaved: () => void }): React.JSX.Element => {
  const sessionId = session.id;
  const keeping = useAutoSave({
    stored: storedOf(session),
    write: async (description, version) => {
      const written = storedOf(await callProject('set-options', { sessionId, version, description }));
      onSaved();
      return written;
    },
    reread: async () => storedOf((await callProject('get-session', { sessionId })).session),
  });
  return (
    <Stack space="space.050">
      <Label labelFor="description">{UPLOAD.description.label}</Label>
      <TextArea
        id="description"
        value={keeping.text}
        maxLength={5_000}
        onChange={(event) => {
          keeping.type(textOf(event));
        }}
      />
      <HelperMessage>{UPLOAD.description.help}</HelperMessage>
      <Saving keeping={keeping} />
    </Stack>
  );
};
