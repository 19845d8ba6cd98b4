import { Button, Heading, HelperMessage, Inline, List, ListItem, Stack, Text } from '@forge/react';
import React, { useCallback, useEffect, useRef } from 'react';
import { callProject } from '../../call';
import { FailureIfAny } from '../../failure';
import { lintLabel, REVIEW } from '../../labels/review';
import { LoadingMessage } from '../../loading';
import { useCall } from '../../use-call';
import { useLoaded } from '../../use-loaded';
import { EditSection } from './edit-section';
import { ModelPanel } from './model-panel';
import { sectionsOf } from './sections';
import type { OpenTicket, SavedTicket } from './use-ticket';

const words = REVIEW.ticket;

/** What the rules say of the text as it is stored; looked at again whenever that changes. */
const TextCheck = ({ sessionId, ticket }: { readonly sessionId: string; readonly ticket: OpenTicket }): React.JSX.Element => {
  const { id } = ticket.record;
  const { loaded, refresh } = useLoaded(useCallback(() => callProject('lint-draft', { sessionId, id }), [sessionId, id]));
  const text = JSON.stringify([ticket.content.title, ticket.content.prose]);
  const checked = useRef(text);
  useEffect(() => {
    if (checked.current === text) return;
    checked.current = text;
    refresh();
  }, [text, refresh]);
  return (
    <Stack space="space.100">
      <Heading as="h3" size="xsmall">
        {words.lint.heading}
      </Heading>
      {loaded.state === 'loading' ? <LoadingMessage label={words.lint.checking} /> : null}
      {loaded.state === 'failed' ? <FailureIfAny error={loaded.error} again={refresh} /> : null}
      {loaded.state === 'ready' && loaded.value.faults.length === 0 ? <Text>{words.lint.none}</Text> : null}
      {loaded.state === 'ready' && loaded.value.faults.length > 0 ? (
        <List type="unordered">
          {loaded.value.faults.map(({ rule, message }, index) => (
            <ListItem key={`${rule}${String(index)}`}>{`${lintLabel(rule)}: ${message}`}</ListItem>
          ))}
        </List>
      ) : null}
    </Stack>
  );
};

interface Panel {
  readonly sessionId: string;
  readonly ticket: OpenTicket;
  readonly isDisabled: boolean;
  readonly onSaved: (ticket: SavedTicket) => void;
  readonly reread: () => Promise<OpenTicket>;
}

/** A ticket's text, section by section, with what the rules say of it. */
export const EditPanel = ({ sessionId, ticket, isDisabled, onSaved, reread }: Panel): React.JSX.Element => {
  const call = useCall();
  const { id, version } = ticket.record;
  const isEdited = ticket.edits.title !== undefined || ticket.edits.prose !== undefined;
  return (
    <Stack space="space.200">
      <TextCheck sessionId={sessionId} ticket={ticket} />
      <Heading as="h3" size="xsmall">
        {words.edit.heading}
      </Heading>
      {sectionsOf(ticket.content).map((section) => (
        <EditSection key={section} sessionId={sessionId} ticket={ticket} section={section} isDisabled={isDisabled} onSaved={onSaved} reread={reread} />
      ))}
      <HelperMessage>{words.edit.fixed}</HelperMessage>
      <ModelPanel sessionId={sessionId} ticket={ticket} isDisabled={isDisabled} onSaved={onSaved} reread={reread} />
      {isEdited && !isDisabled ? (
        <Stack space="space.050">
          <Inline>
            <Button
              isDisabled={call.busy}
              onClick={() => {
                call.run(() => callProject('reset-ticket', { sessionId, id, version }), onSaved);
              }}
            >
              {words.edit.reset}
            </Button>
          </Inline>
          <HelperMessage>{words.edit.resetHint}</HelperMessage>
          <FailureIfAny error={call.error} again={call.again} />
        </Stack>
      ) : null}
    </Stack>
  );
};
