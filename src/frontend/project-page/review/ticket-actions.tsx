import { Button, ButtonGroup, Inline, Stack, Text } from '@forge/react';
import React from 'react';
import { FailureIfAny } from '../../failure';
import { REVIEW } from '../../labels/review';
import { useCall } from '../../use-call';
import { decide } from './bulk-bar';
import type { Opened } from './opened';

const words = REVIEW.ticket;

/** Where the ticket stands among the others, and what is decided about it. */
export const TicketActions = ({ session, ticket, page, sequence, onOpen, onChanged }: Opened): React.JSX.Element => {
  const call = useCall();
  const { record } = ticket;
  const at = sequence.indexOf(record.id);
  const [before, after] = [sequence[at - 1], at < 0 ? undefined : sequence[at + 1]];
  const isOpen = record.issueKey === null && session.stage === 'review';
  const set = (kind: 'ready' | 'excluded', value: boolean, then?: () => void): void => {
    call.run(
      () => decide(session.id, [record.id], { kind, value }),
      ({ changed }) => {
        if (changed > 0) {
          const next = { ...record, [kind]: value, version: record.version + 1 };
          page.decided(next);
          onChanged(next);
        }
        then?.();
      },
    );
  };
  return (
    <Stack space="space.100">
      <Inline spread="space-between" alignBlock="center" shouldWrap space="space.100" rowSpace="space.100">
        <Inline space="space.100" alignBlock="center">
          <Button
            isDisabled={before === undefined}
            onClick={() => {
              if (before !== undefined) onOpen(before);
            }}
          >
            {words.previous}
          </Button>
          <Text>{words.position(at + 1, sequence.length)}</Text>
          <Button
            isDisabled={after === undefined}
            onClick={() => {
              if (after !== undefined) onOpen(after);
            }}
          >
            {words.next}
          </Button>
        </Inline>
        {isOpen ? (
          <ButtonGroup>
            <Button
              isDisabled={call.busy}
              onClick={() => {
                set('excluded', !record.excluded);
              }}
            >
              {record.excluded ? words.include : words.exclude}
            </Button>
            <Button
              isDisabled={call.busy || record.excluded}
              onClick={() => {
                set('ready', !record.ready);
              }}
            >
              {record.ready ? words.open : words.ready}
            </Button>
            <Button
              appearance="primary"
              isDisabled={call.busy || record.excluded}
              onClick={() => {
                set('ready', true, () => {
                  if (after !== undefined) onOpen(after);
                });
              }}
            >
              {words.readyNext}
            </Button>
          </ButtonGroup>
        ) : null}
      </Inline>
      <FailureIfAny error={call.error} again={call.again} />
    </Stack>
  );
};
