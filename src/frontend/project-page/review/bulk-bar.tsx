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

/** How many tickets a decision changed, and how many could not follow it because of errors in the sheets. */
interface Outcome {
  readonly changed: number;
  readonly heldBack?: number;
}

function decideFor(sessionId: string, ids: readonly string[], decision: Decision): Promise<Outcome> {
  switch (decision.kind) {
    case 'ready':
      return callProject('mark-ready', { sessionId, ids, ready: decision.value });
    case 'excluded':
      return callProject('exclude-tickets', { sessionId, ids, excluded: decision.value });
    case 'assign':
      return callProject('assign-tickets', { sessionId, ids, assignment: decision.assignment });
  }
}

/** Decides about tickets, a hundred at a time. @throws CallError where a part is refused; what was done before stays. */
export async function decide(sessionId: string, ids: readonly string[], decision: Decision, progress: (done: number) => void = () => undefined): Promise<Required<Outcome>> {
  let sum = { changed: 0, heldBack: 0 };
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const { changed, heldBack = 0 } = await decideFor(sessionId, ids.slice(start, start + AT_ONCE), decision);
    sum = { changed: sum.changed + changed, heldBack: sum.heldBack + heldBack };
    progress(Math.min(ids.length, start + AT_ONCE));
  }
  return sum;
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
  const [done, setDone] = useState<Required<Outcome> | null>(null);
  const [at, setAt] = useState(0);
  const run = (decision: Decision): void => {
    setDone(null);
    setAt(0);
    const work = async (): Promise<Required<Outcome>> => {
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
          <SectionMessage appearance={done.heldBack === 0 ? 'success' : 'warning'}>
            <Stack space="space.050">
              <Text>{words.done(done.changed)}</Text>
              {done.heldBack === 0 ? null : <Text>{words.heldBack(done.heldBack)}</Text>}
            </Stack>
          </SectionMessage>
        )}
        <FailureIfAny error={call.error} again={call.again} />
      </Stack>
    </Box>
  );
};
