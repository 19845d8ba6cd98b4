import { Box, Checkbox, Heading, Inline, Label, Select, Stack, Textfield } from '@forge/react';
import React from 'react';
import type { PreflightReport, RequiredField } from '../../../domain/preflight';
import type { ExportChoices } from '../../../domain/session';
import { Choice } from '../../choice';
import { checkedOf, textOf } from '../../events';
import { EXPORT } from '../../labels/export';

const words = EXPORT.choices;
const NONE = '';

interface Chosen {
  readonly report: PreflightReport;
  readonly choices: Partial<ExportChoices>;
  readonly onChange: (change: Partial<ExportChoices>) => void;
}

const asText = (id: number | null | undefined): string => (id === null || id === undefined ? NONE : String(id));
const asNumber = (text: string): number | null => (text === NONE ? null : Number(text));

const Required = ({ field, value, onChange }: { readonly field: RequiredField; readonly value: string; readonly onChange: (value: string) => void }): React.JSX.Element => {
  const id = `field-${field.id}`;
  if (field.kind === 'option') {
    return <Choice id={id} label={words.required(field.name)} value={value} options={field.options.map((option) => ({ value: option.id, label: option.name }))} onChoose={onChange} />;
  }
  return (
    <Stack space="space.050">
      <Label labelFor={id}>{words.required(field.name)}</Label>
      <Textfield
        id={id}
        type={field.kind}
        defaultValue={value}
        onBlur={(event) => {
          onChange(textOf(event));
        }}
      />
    </Stack>
  );
};

const Sprints = ({ report: { offers }, choices, onChange }: Chosen): React.JSX.Element => {
  return (
    <Inline space="space.200" shouldWrap>
      {offers.boards.length < 2 ? null : (
        <Box xcss={{ width: '280px' }}>
          <Choice
            id="board"
            label={words.board}
            value={asText(choices.boardId)}
            options={[{ value: NONE, label: words.anyBoard }, ...offers.boards.map(({ id, name }) => ({ value: String(id), label: name }))]}
            onChoose={(boardId) => {
              onChange({ boardId: asNumber(boardId), sprintId: null });
            }}
          />
        </Box>
      )}
      <Box xcss={{ width: '280px' }}>
        <Choice
          id="sprint"
          label={words.sprint}
          value={asText(choices.sprintId)}
          options={[{ value: NONE, label: words.backlog }, ...offers.sprints.map(({ id, name, board: of }) => ({ value: String(id), label: words.sprintOption(name, of) }))]}
          onChoose={(sprintId) => {
            onChange({ sprintId: asNumber(sprintId) });
          }}
        />
      </Box>
    </Inline>
  );
};

const Components = ({ report: { offers }, choices, onChange }: Chosen): React.JSX.Element => {
  const options = offers.components.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Stack space="space.050">
      <Label labelFor="components">{words.components}</Label>
      <Select
        inputId="components"
        isMulti
        options={options}
        value={options.filter(({ value }) => choices.componentIds?.includes(value) === true)}
        onChange={(chosen: unknown) => {
          const picked = Array.isArray(chosen) ? (chosen as readonly unknown[]) : [];
          const isPicked = (id: string): boolean => picked.some((one) => typeof one === 'object' && one !== null && 'value' in one && one.value === id);
          onChange({ componentIds: options.flatMap(({ value }) => (isPicked(value) ? [value] : [])) });
        }}
      />
    </Stack>
  );
};

/** What is chosen for an export, from what this project offers, with the administrator's defaults filled in. */
export const ChoicesForm = (props: Chosen): React.JSX.Element => {
  const { report, choices, onChange } = props;
  const { offers, chosen } = report;
  return (
    <Stack space="space.200">
      <Heading as="h3" size="small">{words.title}</Heading>
      <Inline space="space.200" shouldWrap>
        {offers.issueTypes.length === 0 ? null : (
          <Box xcss={{ width: '280px' }}>
            <Choice
              id="issue-type"
              label={words.issueType}
              value={chosen.issueTypeId}
              options={offers.issueTypes.map(({ id, name }) => ({ value: id, label: name }))}
              onChoose={(issueTypeId) => {
                onChange({ issueTypeId });
              }}
            />
          </Box>
        )}
        {offers.linkTypes.length === 0 ? null : (
          <Box xcss={{ width: '420px' }}>
            <Choice
              id="link-type"
              label={words.linkType}
              value={chosen.linkTypeId}
              options={offers.linkTypes.map(({ id, name, outward, inward }) => ({ value: id, label: words.meaning(name, outward, inward) }))}
              help={words.linkHelp}
              onChoose={(linkTypeId) => {
                onChange({ linkTypeId });
              }}
            />
          </Box>
        )}
      </Inline>
      <Checkbox
        label={words.epics}
        isChecked={choices.epics ?? chosen.epics}
        onChange={(event) => {
          onChange({ epics: checkedOf(event) });
        }}
      />
      {offers.sprints.length === 0 && offers.boards.length < 2 ? null : <Sprints {...props} />}
      {offers.components.length === 0 ? null : <Components {...props} />}
      {offers.boards.length === 0 ? null : (
        <Checkbox
          label={words.rank}
          isChecked={choices.rank ?? true}
          onChange={(event) => {
            onChange({ rank: checkedOf(event) });
          }}
        />
      )}
      {offers.required.map((field) => (
        <Required
          key={field.id}
          field={field}
          value={choices.fieldValues?.[field.id] ?? ''}
          onChange={(value) => {
            onChange({ fieldValues: { ...choices.fieldValues, [field.id]: value } });
          }}
        />
      ))}
    </Stack>
  );
};
