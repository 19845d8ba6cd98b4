import { DatePicker, HelperMessage, Label, Stack, Textfield } from '@forge/react';
import React from 'react';
import type { ProjectChoices } from '../../../domain/project-choices';
import type { Assignment } from '../../../domain/ticket-record';
import { textOf } from '../../events';
import { REVIEW } from '../../labels/review';
import { ChoiceField } from './choice';
import type { Option } from './options';

export type AssignmentField = keyof Assignment;
export const ASSIGNMENT_FIELDS: readonly AssignmentField[] = ['sprintId', 'assigneeId', 'priorityId', 'labels', 'storyPoints', 'dueDate'];

const { fields: names, fieldHelp: help } = REVIEW;
const MOST_POINTS = 1_000;

/** Sprints, people or priorities to choose from; one that is set and not among them stands as its id. */
function optionsOf(field: 'sprintId' | 'assigneeId' | 'priorityId', choices: ProjectChoices, set: string | null): Option[] {
  const lists = {
    sprintId: choices.sprints.map(({ id, name, board }) => ({ value: String(id), label: `${name} (${board})` })),
    assigneeId: choices.people.map(({ id, name }) => ({ value: id, label: name })),
    priorityId: choices.priorities.map(({ id, name }) => ({ value: id, label: name })),
  };
  const options = lists[field];
  return set === null || options.some(({ value }) => value === set) ? options : [...options, { value: set, label: set }];
}

/** Labels as Jira takes them: without blanks, each once. */
export const labelsFrom = (text: string): readonly string[] => [...new Set(text.split(/[\s,]+/u).filter((label) => label !== ''))];

/** Story points that were typed; undefined where it is no number that fits. */
export function pointsFrom(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const points = Number(text.replace(',', '.'));
  return Number.isFinite(points) && points >= 0 && points <= MOST_POINTS ? points : undefined;
}

interface Field {
  readonly field: AssignmentField;
  /** Distinguishes the same field on one page. */
  readonly at: string;
  readonly choices: ProjectChoices;
  readonly value: Partial<Assignment>;
  readonly onChange: (value: Partial<Assignment>) => void;
  readonly onInvalid?: () => void;
}

/** A field of an assignment under its label. */
export const AssignmentValue = ({ field, at, choices, value, onChange, onInvalid }: Field): React.JSX.Element => {
  const id = `${at}-${field}`;
  switch (field) {
    case 'sprintId':
    case 'assigneeId':
    case 'priorityId': {
      const set = value[field] === null || value[field] === undefined ? null : String(value[field]);
      const options = optionsOf(field, choices, set);
      return (
        <Stack>
          <ChoiceField
            id={id}
            label={names[field]}
            options={options}
            value={set}
            placeholder={REVIEW.bulk.none}
            onChange={(next) => {
              onChange({ [field]: field === 'sprintId' && next !== null ? Number(next) : next });
            }}
          />
          {field === 'sprintId' && options.length === 0 ? <HelperMessage>{help.noSprints}</HelperMessage> : null}
        </Stack>
      );
    }
    case 'labels':
      return (
        <Stack>
          <Label labelFor={id}>{names.labels}</Label>
          <Textfield
            id={id}
            isCompact
            defaultValue={(value.labels ?? []).join(' ')}
            onChange={(event) => {
              onChange({ labels: labelsFrom(textOf(event)) });
            }}
          />
          <HelperMessage>{help.labels}</HelperMessage>
        </Stack>
      );
    case 'storyPoints':
      return (
        <Stack>
          <Label labelFor={id}>{names.storyPoints}</Label>
          <Textfield
            id={id}
            isCompact
            defaultValue={value.storyPoints === null || value.storyPoints === undefined ? '' : String(value.storyPoints)}
            onChange={(event) => {
              const points = pointsFrom(textOf(event));
              if (points === undefined) onInvalid?.();
              else onChange({ storyPoints: points });
            }}
          />
          {choices.fields.storyPoints ? null : <HelperMessage>{help.noPoints}</HelperMessage>}
        </Stack>
      );
    case 'dueDate':
      return (
        <Stack>
          <Label labelFor={id}>{names.dueDate}</Label>
          <DatePicker
            id={id}
            spacing="compact"
            defaultValue={value.dueDate ?? ''}
            onChange={(date) => {
              onChange({ dueDate: date === '' ? null : date });
            }}
          />
          {choices.fields.dueDate ? null : <HelperMessage>{help.noDate}</HelperMessage>}
        </Stack>
      );
  }
};
