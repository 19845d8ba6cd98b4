import { Box, Button, Heading, HelperMessage, Inline, Label, LoadingButton, Stack, Text, Textfield, xcss } from '@forge/react';
import React, { useState } from 'react';
import type { ReviewRow } from '../../../domain/review-row';
import type { TicketRecord } from '../../../domain/ticket-record';
import { callProject } from '../../call';
import { textOf } from '../../events';
import { FailureIfAny } from '../../failure';
import { REVIEW } from '../../labels/review';
import { useCall } from '../../use-call';
import { filtered, NO_FILTER } from './filter';
import { TicketLink } from './ticket-link';
import type { SavedTicket } from './use-ticket';

const words = REVIEW.ticket.links;
const wide = xcss({ minWidth: '0', flexGrow: '1' });

/** Suggestions shown at a time. */
const SUGGESTIONS = 8;

interface Line {
  readonly row: ReviewRow;
  readonly onOpen: (id: string) => void;
  readonly action?: { readonly label: string; readonly run: () => void; readonly isDisabled: boolean };
}

const TicketLine = ({ row, onOpen, action }: Line): React.JSX.Element => (
  <Inline space="space.100" alignBlock="center" spread="space-between">
    <Box xcss={wide}>
      <TicketLink
                title={row.title}
                onOpen={() => {
                  onOpen(row.id);
                }}
              />
    </Box>
    {action === undefined ? null : (
      <LoadingButton appearance="subtle" spacing="compact" isDisabled={action.isDisabled} onClick={action.run}>
        {action.label}
      </LoadingButton>
    )}
  </Inline>
);

interface Linked {
  readonly sessionId: string;
  readonly record: TicketRecord;
  readonly rows: readonly ReviewRow[];
  readonly isDisabled: boolean;
  readonly onSaved: (ticket: SavedTicket) => void;
  readonly onOpen: (id: string) => void;
}

/** What a ticket waits for and what waits for it; dependencies are added after a search, and removed. */
export const LinksPanel = ({ sessionId, record, rows, isDisabled, onSaved, onOpen }: Linked): React.JSX.Element => {
  const call = useCall();
  const [text, setText] = useState('');
  const blockers = rows.filter(({ id }) => record.dependsOn.includes(id));
  const waiting = rows.filter(({ dependsOn }) => dependsOn.includes(record.order));
  const found = text.trim() === '' ? [] : filtered(rows, { ...NO_FILTER, text }).filter(({ id }) => id !== record.id && !record.dependsOn.includes(id));
  const set = (blocker: string, wanted: boolean): void => {
    call.run(() => callProject('set-dependency', { sessionId, id: record.id, version: record.version, blocker, wanted }), onSaved);
  };
  return (
    <Stack space="space.150">
      <Heading as="h3" size="xsmall">
        {words.waits}
      </Heading>
      {blockers.length === 0 ? <Text>{words.none}</Text> : null}
      {blockers.map((row) => (
        <TicketLine
          key={row.id}
          row={row}
          onOpen={onOpen}
          {...(isDisabled
            ? {}
            : {
                action: {
                  label: words.removeShort,
                  isDisabled: call.busy,
                  run: () => {
                    set(row.id, false);
                  },
                },
              })}
        />
      ))}
      <FailureIfAny error={call.error} />
      {isDisabled ? null : (
        <Stack space="space.050">
          <Label labelFor="find-blocker">{words.find}</Label>
          <Textfield
            id="find-blocker"
            isCompact
            defaultValue=""
            onChange={(event) => {
              call.clear();
              setText(textOf(event));
            }}
          />
          <HelperMessage>{text.trim() !== '' && found.length === 0 ? words.nothing : words.choose}</HelperMessage>
          {found.slice(0, SUGGESTIONS).map((row) => (
            <Inline key={row.id} space="space.100" alignBlock="center" spread="space-between">
              <Text>{row.title}</Text>
              <Button
                isDisabled={call.busy}
                onClick={() => {
                  set(row.id, true);
                }}
              >
                {words.add}
              </Button>
            </Inline>
          ))}
        </Stack>
      )}
      <Heading as="h3" size="xsmall">
        {words.blocks}
      </Heading>
      {waiting.length === 0 ? <Text>{words.blocksNone}</Text> : null}
      {waiting.map((row) => (
        <TicketLine key={row.id} row={row} onOpen={onOpen} />
      ))}
    </Stack>
  );
};
