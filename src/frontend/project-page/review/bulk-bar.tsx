import { Box, Button, ButtonGroup, ErrorMessage, Heading, Inline, SectionMessage, Stack, Text, xcss } from '@forge/react';
import React, { useState } from 'react';
import type { ProjectChoices } from '../../../domain/project-choices';
import type { Assignment } from '../../../domain/ticket-record';
import { callProject } from '../../call';
import { FailureIfAny } from '../../failure';
import { REVIEW } from '../../labels/review';
import { useCall } from '../../use-call';
import { ASSIGNMENT_FIELDS, AssignmentValue, type AssignmentField } from './assignment-value';
import { ChoiceField } from './choice';

const words = REVIEW.bulk;
const panel = xcss({ padding: 'space.150', backgroundColor: 'elevation.surface.sunken', borderRadius: 'radius.small' });
const narrow = xcss({ width: '220px' });

/** Tickets in one call. */
const AT_ONCE = 100;
const FIELDS = ASSIGNMENT_FIELDS.map((field) => ({ value: field, label: REVIEW.fields[field] }));

export type Decision = { readonly kind: 'ready' | 'excluded'; readonly value: boolean } | { readonly kind: 'assign'; readonly assignment: Partial<Assignment> };

async function decideFor(sessionId: string, ids: readonly string[], decision: Decision): Promise<number> {
  switch (decision.kind) {
    case 'ready':
      return (await callProject('mark-ready', { sessionId, ids, ready: decision.value })).changed;
    case 'excluded':
      return (await callProject('exclude-tickets', { sessionId, ids, excluded: decision.value })).changed;
    case 'assign':
      return (await callProject('assign-tickets', { sessionId, ids, assignment: decision.assignment })).changed;
  }
}

/** Decides about tickets, a hundred at a time; gives how many were changed by it. @throws CallError where a part is refused; what was done before stays. */
export async function decide(sessionId: string, ids: readonly string[], decision: Decision, progress: (done: number) => void = () => undefined): Promise<number> {
  let changed = 0;
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    changed += await decideFor(sessionId, ids.slice(start, start + AT_ONCE), decision);
    progress(Math.min(ids.length, start + AT_ONCE));
  }
  return changed;
}

interface Bulk {
  readonly sessionId: string;
  readonly ids: readonly string[];
  readonly choices: ProjectChoices;
  /** After tickets were changed, some or all of them. */
  readonly onChanged: () => void;
  readonly onClear: () => void;
}

const DECISIONS = [
  { label: words.ready, kind: 'ready', value: true },
  { label: words.open, kind: 'ready', value: false },
  { label: words.exclude, kind: 'excluded', value: true },
  { label: words.include, kind: 'excluded', value: false },
] as const;

/** What can be done with all selected tickets at once. */
export const BulkBar = ({ sessionId, ids, choices, onChanged, onClear }: Bulk): React.JSX.Element => {
  const call = useCall();
  const [field, setField] = useState<AssignmentField | null>(null);
  const [value, setValue] = useState<Partial<Assignment>>({});
  const [isInvalid, setInvalid] = useState(false);
  const [done, setDone] = useState<number | null>(null);
  const [at, setAt] = useState(0);
  const run = (decision: Decision): void => {
    setDone(null);
    setAt(0);
    const work = async (): Promise<number> => {
      try {
        return await decide(sessionId, ids, decision, setAt);
      } finally {
        onChanged();
      }
    };
    call.run(work, setDone);
  };
  return (
    <Box xcss={panel}>
      <Stack space="space.100">
        <Inline spread="space-between" alignBlock="center" shouldWrap>
          <Heading as="h3" size="xsmall">
            {words.heading(ids.length)}
          </Heading>
          <Button appearance="subtle" onClick={onClear}>
            {words.clear}
          </Button>
        </Inline>
        <ButtonGroup>
          {DECISIONS.map(({ label, kind, value: wanted }) => (
            <Button
              key={label}
              isDisabled={call.busy}
              onClick={() => {
                run({ kind, value: wanted });
              }}
            >
              {label}
            </Button>
          ))}
        </ButtonGroup>
        <Inline space="space.150" alignBlock="end" shouldWrap>
          <Box xcss={narrow}>
            <ChoiceField
              id="bulk-field"
              label={words.field}
              options={FIELDS}
              value={field}
              onChange={(next) => {
                const wanted = ASSIGNMENT_FIELDS.find((one) => one === next) ?? null;
                setField(wanted);
                setInvalid(false);
                setValue(wanted === null ? {} : { [wanted]: wanted === 'labels' ? [] : null });
              }}
            />
          </Box>
          {field === null ? null : (
            <Box xcss={narrow}>
              <AssignmentValue
                key={field}
                at="bulk"
                field={field}
                choices={choices}
                value={value}
                onChange={(next) => {
                  setInvalid(false);
                  setValue(next);
                }}
                onInvalid={() => {
                  setInvalid(true);
                }}
              />
            </Box>
          )}
          {field === null ? null : (
            <Button
              appearance="primary"
              isDisabled={call.busy || isInvalid}
              onClick={() => {
                run({ kind: 'assign', assignment: value });
              }}
            >
              {words.apply}
            </Button>
          )}
        </Inline>
        {isInvalid ? <ErrorMessage>{REVIEW.fieldHelp.notNumber}</ErrorMessage> : null}
        {call.busy ? <Text>{words.doing(at, ids.length)}</Text> : null}
        {done === null ? null : (
          <SectionMessage appearance="success">
            <Text>{words.done(done)}</Text>
          </SectionMessage>
        )}
        <FailureIfAny error={call.error} again={call.again} />
      </Stack>
    </Box>
  );
};
