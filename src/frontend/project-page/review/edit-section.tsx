import { HelperMessage, Label, Stack, TextArea, Textfield } from '@forge/react';
import React from 'react';
import { CallError, callProject } from '../../call';
import { textOf } from '../../events';
import { REVIEW } from '../../labels/review';
import { Saving } from '../../saving';
import { useAutoSave } from '../../use-auto-save';
import { changeOf, sectionText, type Section } from './sections';
import type { OpenTicket, SavedTicket } from './use-ticket';

const words = REVIEW.ticket.edit;
const LISTS: readonly Section[] = ['know', 'assumed', 'criteria'];

interface Edited {
  readonly sessionId: string;
  readonly ticket: OpenTicket;
  readonly section: Section;
  readonly isDisabled: boolean;
  readonly onSaved: (ticket: SavedTicket) => void;
  readonly reread: () => Promise<OpenTicket>;
}

const refused = (section: Section): CallError =>
  new CallError({ kind: 'user_fixable', code: 'not-a-section', message: section === 'title' ? words.empty : words.tooMany, action: '', reference: '' });

const MOST_ROWS = 14;
const LETTERS_A_ROW = 60;

/** Rows that show a text whole, as far as there is room. */
const rowsFor = (text: string): number => Math.min(MOST_ROWS, Math.max(2, text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LETTERS_A_ROW)), 0) + 1));

/** One section of a ticket's text; it saves itself. */
export const EditSection = ({ sessionId, ticket, section, isDisabled, onSaved, reread }: Edited): React.JSX.Element => {
  const { id } = ticket.record;
  const keeping = useAutoSave({
    stored: { text: sectionText(ticket.content, section), version: ticket.record.version },
    write: async (text, version) => {
      const change = changeOf(section, text);
      if (change === null) throw refused(section);
      const saved = await callProject('edit-ticket', { sessionId, id, version, ...change });
      onSaved(saved);
      return { text, version: saved.record.version };
    },
    reread: async () => {
      const now = await reread();
      return { text: sectionText(now.content, section), version: now.record.version };
    },
  });
  const common = {
    id: `edit-${section}`,
    value: keeping.text,
    isDisabled,
    onChange: (event: { readonly target?: unknown }) => {
      keeping.type(textOf(event));
    },
  };
  return (
    <Stack space="space.050">
      <Label labelFor={`edit-${section}`}>{words[section]}</Label>
      {section === 'title' ? <Textfield {...common} /> : <TextArea {...common} minimumRows={rowsFor(keeping.text)} resize="vertical" />}
      {LISTS.includes(section) ? <HelperMessage>{words.lines}</HelperMessage> : null}
      {isDisabled ? null : <Saving keeping={keeping} />}
    </Stack>
  );
};
