import { Checkbox, Heading, Inline, Label, Select, Stack, Text } from '@forge/react';
import React from 'react';
import type { DevPolicy, Grouping } from '../../../domain/plan';
import type { SessionOptions } from '../../../domain/session';
import { STATUS_CODES, type Disposition, type StatusCode } from '../../../domain/status';
import { checkedOf } from '../../events';
import { PLAN } from '../../labels/plan';
import type { Choosing } from './use-options';

const words = PLAN.options;

interface Option<V> {
  readonly label: string;
  readonly value: V;
}

const optionsOf = <V extends string>(names: Readonly<Record<V, string>>): Option<V>[] => (Object.entries(names) as [V, string][]).map(([value, label]) => ({ label, value }));

interface Chosen<V extends string> {
  readonly id: string;
  readonly label: string;
  readonly names: Readonly<Record<V, string>>;
  readonly value: V;
  readonly isDisabled: boolean;
  readonly onChange: (value: V) => void;
}

const Choice = <V extends string>({ id, label, names, value, isDisabled, onChange }: Chosen<V>): React.JSX.Element => {
  const options = optionsOf(names);
  return (
    <Stack space="space.050">
      <Label labelFor={id}>{label}</Label>
      <Select
        inputId={id}
        spacing="compact"
        isDisabled={isDisabled}
        options={options}
        value={options.find((option) => option.value === value)}
        onChange={(option: Option<V>) => {
          onChange(option.value);
        }}
      />
    </Stack>
  );
};

interface Shown {
  readonly options: SessionOptions;
  readonly choosing: Choosing;
  readonly isDisabled: boolean;
}

const codeId = (code: StatusCode): string => `status-${String(STATUS_CODES.indexOf(code))}`;

/** How the rows become tickets: grouping, the status column, the Dev column, what is included. */
export const OptionsPanel = ({ options, choosing, isDisabled }: Shown): React.JSX.Element => (
  <Stack space="space.200">
    <Inline space="space.300" shouldWrap>
      <Choice<Grouping>
        id="grouping"
        label={words.grouping}
        names={words.groupings}
        value={options.grouping}
        isDisabled={isDisabled}
        onChange={(value) => {
          choosing.change('grouping', () => value);
        }}
      />
      <Choice<DevPolicy>
        id="dev"
        label={words.dev}
        names={words.devs}
        value={options.devPolicy}
        isDisabled={isDisabled}
        onChange={(value) => {
          choosing.change('devPolicy', () => value);
        }}
      />
    </Inline>
    <Stack space="space.050">
      <Heading as="h3" size="small">{words.include}</Heading>
      {(['held', 'removed'] as const).map((part) => (
        <Checkbox
          key={part}
          label={words[part]}
          isChecked={options.include[part]}
          isDisabled={isDisabled}
          onChange={(event) => {
            const ticked = checkedOf(event);
            choosing.change('include', (current) => ({ ...current, [part]: ticked }));
          }}
        />
      ))}
    </Stack>
    <Stack space="space.100">
      <Heading as="h3" size="small">{words.status}</Heading>
      <Text>{words.statusHelp}</Text>
      <Inline space="space.200" rowSpace="space.150" shouldWrap>
        {STATUS_CODES.map((code) => (
          <Choice<Disposition>
            key={code}
            id={codeId(code)}
            label={words.codeName(code)}
            names={words.dispositions}
            value={options.statusPolicy[code]}
            isDisabled={isDisabled}
            onChange={(value) => {
              choosing.change('statusPolicy', (current) => ({ ...current, [code]: value }));
            }}
          />
        ))}
      </Inline>
    </Stack>
  </Stack>
);
