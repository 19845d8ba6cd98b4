import { Heading, HelperMessage, Label, Stack, TextArea } from '@forge/react';
import React from 'react';
import { callProject } from '../../call';
import { textOf } from '../../events';
import { REVIEW } from '../../labels/review';
import { Saving } from '../../saving';
import { useAutoSave } from '../../use-auto-save';
import type { OpenTicket, SavedTicket } from './use-ticket';

const words = REVIEW.ticket.notes;

interface Noted {
  readonly sessionId: string;
  readonly ticket: OpenTicket;
  readonly isDisabled: boolean;
  readonly onSaved: (ticket: SavedTicket) => void;
  readonly reread: () => Promise<OpenTicket>;
}

/** The reviewers' own remarks; they save themselves. */
export const NotesPanel = ({ sessionId, ticket, isDisabled, onSaved, reread }: Noted): React.JSX.Element => {
  const { id, version } = ticket.record;
  const keeping = useAutoSave({
    stored: { text: ticket.notes, version },
    write: async (notes, read) => {
      const saved = await callProject('edit-ticket', { sessionId, id, version: read, notes });
      onSaved(saved);
      return { text: saved.notes, version: saved.record.version };
    },
    reread: async () => {
      const now = await reread();
      return { text: now.notes, version: now.record.version };
    },
  });
  return (
    <Stack space="space.100">
      <Heading as="h3" size="xsmall">
        {words.heading}
      </Heading>
      <Label labelFor="ticket-notes">{words.label}</Label>
      <TextArea
        id="ticket-notes"
        value={keeping.text}
        minimumRows={5}
        isDisabled={isDisabled}
        onChange={(event) => {
          keeping.type(textOf(event));
        }}
      />
      <HelperMessage>{words.help}</HelperMessage>
      {isDisabled ? null : <Saving keeping={keeping} />}
    </Stack>
  );
};
