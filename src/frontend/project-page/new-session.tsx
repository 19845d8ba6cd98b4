import { Heading, HelperMessage, Label, Stack, TextArea, Textfield } from '@forge/react';
import React, { useState } from 'react';
import type { Session } from '../../domain/session';
import { callProject, shownError } from '../call';
import { textOf } from '../events';
import { FailureIfAny } from '../failure';
import { UPLOAD } from '../labels/upload';
import { LoadingMessage } from '../loading';
import { nameOfFiles, numbered } from '../upload/name-of-files';
import { UPLOAD_EVENTS } from '../upload/protocol';
import { UploadFrame } from '../upload/upload-frame';
import { useCall } from '../use-call';
import { tellFrames } from '../use-frame-event';
import { Trail } from './trail';

const words = UPLOAD.fresh;
/** Specifications of one name that may stand beside each other before the person is asked. */
const MOST_NAMESAKES = 20;

/** Begins a session. A name that nobody typed gets a number where it is taken. */
async function begin(typed: string, suggested: string, description: string): Promise<Session> {
  if (typed !== '') return callProject('create-session', { name: typed, description });
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await callProject('create-session', { name: numbered(suggested, attempt), description });
    } catch (error) {
      if (shownError(error).code !== 'name-taken' || attempt === MOST_NAMESAKES) throw error;
    }
  }
}

interface Begun {
  readonly sample: boolean;
  readonly onHome: () => void;
  readonly onOpen: (sessionId: string) => void;
}

/** Begins a specification with its first files. */
export const NewSession = ({ sample, onHome, onOpen }: Begun): React.JSX.Element => {
  const [name, setName] = useState('');
  const [description, setDescription] = useState('');
  const [sessionId, setSessionId] = useState<string | null>(null);
  const call = useCall();
  const chosen = (names: readonly string[]): void => {
    call.run(
      async () => {
        try {
          return await begin(name.trim(), sample ? words.sample : nameOfFiles(names), description);
        } catch (error) {
          tellFrames(UPLOAD_EVENTS.refused, {});
          throw error;
        }
      },
      (session) => {
        setSessionId(session.id);
      },
    );
  };
  return (
    <Stack space="space.200">
      <Trail name={words.title} onHome={onHome} />
      <Heading as="h1">{words.title}</Heading>
      {sample ? (
        <LoadingMessage label={words.sampleLoading} />
      ) : (
        <Stack space="space.200">
          <Stack space="space.050">
            <Label labelFor="name">{words.name}</Label>
            <Textfield
              id="name"
              value={name}
              maxLength={200}
              isDisabled={sessionId !== null}
              onChange={(event) => {
                setName(textOf(event));
              }}
            />
            <HelperMessage>{words.nameHelp}</HelperMessage>
          </Stack>
          <Stack space="space.050">
            <Label labelFor="description">{UPLOAD.description.label}</Label>
            <TextArea
              id="description"
              value={description}
              maxLength={5_000}
              isDisabled={sessionId !== null}
              onChange={(event) => {
                setDescription(textOf(event));
              }}
            />
            <HelperMessage>{UPLOAD.description.help}</HelperMessage>
          </Stack>
        </Stack>
      )}
      <FailureIfAny error={call.error} />
      <Heading as="h2">{UPLOAD.frame}</Heading>
      <UploadFrame
        target={{ sessionId, sample }}
        onChosen={chosen}
        onDone={() => {
          if (sessionId !== null) onOpen(sessionId);
        }}
      />
    </Stack>
  );
};
