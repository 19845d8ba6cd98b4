import { Label, Select, Stack } from '@forge/react';
import React from 'react';
import { chosen, optionOf, type Option } from './options';

interface Chosen {
  readonly id: string;
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly placeholder?: string;
  readonly isDisabled?: boolean;
}

/** One of several under a label; it can be cleared. */
export const ChoiceField = ({ id, label, options, value, onChange, placeholder = '', isDisabled = false }: Chosen): React.JSX.Element => (
  <Stack>
    <Label labelFor={id}>{label}</Label>
    <Select
      inputId={id}
      options={[...options]}
      value={optionOf(options, value)}
      isClearable
      isDisabled={isDisabled}
      spacing="compact"
      placeholder={placeholder}
      onChange={(option: unknown) => {
        onChange(chosen(option));
      }}
    />
  </Stack>
);
