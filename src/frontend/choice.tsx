import { HelperMessage, Label, Select, Stack } from '@forge/react';
import React from 'react';

export interface ChoiceOption<T extends string> {
  readonly value: T;
  readonly label: string;
}

interface Chosen<T extends string> {
  readonly id: string;
  readonly label: string;
  readonly value: T;
  readonly options: readonly ChoiceOption<T>[];
  readonly onChoose: (value: T) => void;
  readonly help?: string;
  readonly isDisabled?: boolean;
}

/** One of several, with its label. A value that is no option shows as nothing chosen. */
export function Choice<T extends string>({ id, label, value, options, onChoose, help, isDisabled = false }: Chosen<T>): React.JSX.Element {
  const chosen = options.find((option) => option.value === value) ?? null;
  return (
    <Stack space="space.050">
      <Label labelFor={id}>{label}</Label>
      <Select
        inputId={id}
        value={chosen}
        options={[...options]}
        isDisabled={isDisabled}
        onChange={(option: unknown) => {
          const found = options.find((one) => typeof option === 'object' && option !== null && 'value' in option && option.value === one.value);
          if (found !== undefined) onChoose(found.value);
        }}
      />
      {help === undefined ? null : <HelperMessage>{help}</HelperMessage>}
    </Stack>
  );
}
