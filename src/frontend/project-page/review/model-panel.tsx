import { Button, Heading, HelperMessage, Inline, Label, List, ListItem, SectionMessage, Stack, Text, Textfield } from '@forge/react';
import React, { useState } from 'react';
import { callProject } from '../../call';
import { textOf } from '../../events';
import { FailureIfAny } from '../../failure';
import { MODELS as words } from '../../labels/models';
import { useCall } from '../../use-call';
import { ModelButton, useModelWork } from './model-work';
import type { OpenTicket, SavedTicket } from './use-ticket';

/** Longest hint that is taken. */
const HINT_LENGTH = 600;

interface Panel {
  readonly sessionId: string;
  readonly ticket: OpenTicket;
  readonly isDisabled: boolean;
  readonly onSaved: (ticket: SavedTicket) => void;
  readonly reread: () => Promise<OpenTicket>;
}

/** Writes the text again, and brings back the one that stood before. */
const Improve = ({ sessionId, ticket, isDisabled, onSaved, reread }: Panel): React.JSX.Element => {
  const [hint, setHint] = useState('');
  const [undone, setUndone] = useState(false);
  const call = useCall();
  const { id, version } = ticket.record;
  const watch = useModelWork(sessionId, 'improve', id, hint, () => {
    setUndone(false);
    call.run(reread, onSaved);
  });
  const result = watch.task?.result;
  return (
    <Stack space="space.100">
      <Label labelFor="model-hint">{words.hint}</Label>
      <Textfield
        id="model-hint"
        maxLength={HINT_LENGTH}
        isDisabled={isDisabled || watch.busy}
        onChange={(event) => {
          setHint(textOf(event).trim());
        }}
      />
      <HelperMessage>{words.hintHelp}</HelperMessage>
      <ModelButton watch={watch} label={words.improve} busyLabel={words.improving} isDisabled={isDisabled || hint === ''} />
      {result?.kind === 'improve' && !watch.busy ? (
        <SectionMessage appearance={result.note === null ? 'success' : 'warning'}>
          <Stack space="space.100">
            <Text>{undone ? words.undone : words.improved}</Text>
            {result.note === null || undone ? null : <Text>{result.note}</Text>}
            {undone ? null : (
              <Inline>
                <Button
                  isDisabled={isDisabled || call.busy}
                  onClick={() => {
                    call.run(
                      () => callProject('edit-ticket', { sessionId, id, version, prose: result.before }),
                      (saved) => {
                        setUndone(true);
                        onSaved(saved);
                      },
                    );
                  }}
                >
                  {words.undo}
                </Button>
              </Inline>
            )}
          </Stack>
        </SectionMessage>
      ) : null}
      <FailureIfAny error={call.error} again={call.again} />
    </Stack>
  );
};

/** What a model would ask, apart from what rules found. */
const Asked = ({ sessionId, ticket, isDisabled, onSaved, reread }: Panel): React.JSX.Element => {
  const call = useCall();
  const watch = useModelWork(sessionId, 'ask', ticket.record.id, '', () => {
    call.run(reread, onSaved);
  });
  const result = watch.task?.result;
  return (
    <Stack space="space.100">
      {ticket.asked.length === 0 ? null : (
        <Stack space="space.050">
          <Heading as="h4" size="xxsmall">
            {words.asked}
          </Heading>
          <List type="unordered">
            {ticket.asked.map((question) => (
              <ListItem key={question}>{question}</ListItem>
            ))}
          </List>
          <HelperMessage>{words.askedHelp}</HelperMessage>
        </Stack>
      )}
      {result?.kind === 'ask' && result.questions.length === 0 ? <Text>{words.askedNothing}</Text> : null}
      {ticket.model === null ? null : <ModelButton watch={watch} label={words.ask} busyLabel={words.asking} isDisabled={isDisabled} />}
      <FailureIfAny error={call.error} again={call.again} />
    </Stack>
  );
};

/** Who wrote the ticket, and what a model can do about it; nothing where no model ever did and none is turned on. */
export const ModelPanel = (props: Panel): React.JSX.Element | null => {
  const { provenance, asked, model } = props.ticket;
  if (model === null && provenance === null && asked.length === 0) return null;
  return (
    <Stack space="space.150">
      <Heading as="h3" size="xsmall">
        {words.heading}
      </Heading>
      <Text>{provenance === null ? words.builtIn : words.wrote(provenance)}</Text>
      {typeof provenance?.note === 'string' ? <Text>{provenance.note}</Text> : null}
      {model === null ? null : <Improve {...props} />}
      <Asked {...props} />
    </Stack>
  );
};
