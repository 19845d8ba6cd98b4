import { ErrorMessage, Heading, Stack, Text } from '@forge/react';
import React, { useCallback, useEffect, useRef, useState } from 'react';
import type { ProjectChoices } from '../../../domain/project-choices';
import type { Assignment, TicketRecord } from '../../../domain/ticket-record';
import { FailureIfAny } from '../../failure';
import { REVIEW } from '../../labels/review';
import { SHARED } from '../../labels/shared';
import { useCall } from '../../use-call';
import { ASSIGNMENT_FIELDS, AssignmentValue, type AssignmentField } from './assignment-value';
import { decide } from './bulk-bar';

/** Typing in a field is saved once it pauses. */
const PAUSE_MS = 800;

interface Assigned {
  readonly sessionId: string;
  readonly record: TicketRecord;
  readonly choices: ProjectChoices;
  readonly isDisabled: boolean;
  readonly onDecided: (record: TicketRecord) => void;
}

/** Sprint, person, priority, labels, points and due date of one ticket; each saves itself. */
export const AssignPanel = ({ sessionId, record, choices, isDisabled, onDecided }: Assigned): React.JSX.Element => {
  const call = useCall();
  const [invalid, setInvalid] = useState<AssignmentField | null>(null);
  const pending = useRef<Partial<Assignment>>({});
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const latest = useRef({ record, onDecided });
  latest.current = { record, onDecided };
  const { run } = call;
  const save = useCallback(() => {
    const assignment = pending.current;
    if (Object.keys(assignment).length === 0) return;
    const { record: read, onDecided: tell } = latest.current;
    run(
      () => decide(sessionId, [read.id], { kind: 'assign', assignment }),
      () => {
        if (pending.current === assignment) pending.current = {};
        tell({ ...latest.current.record, assignment: { ...latest.current.record.assignment, ...assignment }, version: latest.current.record.version + 1 });
      },
    );
  }, [run, sessionId]);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      save();
    },
    [save],
  );
  // What was typed while a call was under way is saved after it.
  useEffect(() => {
    if (!call.busy && call.error === null && Object.keys(pending.current).length > 0) timer.current = setTimeout(save, PAUSE_MS);
  }, [call.busy, call.error, save]);
  if (isDisabled) return <Text>{record.issueKey === null ? '' : REVIEW.ticket.inJira(record.issueKey)}</Text>;
  return (
    <Stack space="space.150">
      <Heading as="h3" size="xsmall">
        {REVIEW.ticket.tabs.assign}
      </Heading>
      {ASSIGNMENT_FIELDS.map((field) => (
        <Stack key={field}>
          <AssignmentValue
            at="ticket"
            field={field}
            choices={choices}
            value={{ ...record.assignment, ...pending.current }}
            onChange={(change) => {
              setInvalid(null);
              pending.current = { ...pending.current, ...change };
              clearTimeout(timer.current);
              timer.current = setTimeout(save, PAUSE_MS);
            }}
            onInvalid={() => {
              setInvalid(field);
            }}
          />
          {invalid === field ? <ErrorMessage>{REVIEW.fieldHelp.notNumber}</ErrorMessage> : null}
        </Stack>
      ))}
      <Text size="small">{call.busy ? SHARED.saving.saving : call.error === null ? SHARED.saving.saved : SHARED.saving.unsaved}</Text>
      <FailureIfAny error={call.error} again={call.again} />
    </Stack>
  );
};
