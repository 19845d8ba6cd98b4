import { ErrorMessage, HelperMessage, Label, Stack, Textfield } from '@forge/react';
import React, { useState } from 'react';
import { textOf } from '../events';

interface NumberFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: number | null;
  /** The number that a text means; undefined where it means none that may stand here. */
  readonly read: (text: string) => number | null | undefined;
  readonly wrong: string;
  readonly help: string;
  /** Null stands for an empty field; undefined for a text that is no such number. */
  readonly onChange: (value: number | null | undefined) => void;
}

/** A number to type. A text that is none stays as it was typed and is said to be none. */
export const NumberField = ({ id, label, value, read, wrong, help, onChange }: NumberFieldProps): React.JSX.Element => {
  const [typed, setTyped] = useState<string | null>(null);
  const meant = typed === null ? value : read(typed);
  const isWrong = meant === undefined;
  return (
    <Stack space="space.050">
      <Label labelFor={id}>{label}</Label>
      <Textfield
        id={id}
        type="number"
        value={typed !== null && (isWrong || meant === value) ? typed : value === null ? '' : String(value)}
        isInvalid={isWrong}
        onChange={(event) => {
          const text = textOf(event);
          setTyped(text);
          onChange(read(text));
        }}
      />
      {isWrong ? <ErrorMessage>{wrong}</ErrorMessage> : <HelperMessage>{help}</HelperMessage>}
    </Stack>
  );
};

const number = (text: string, most: number): number | undefined => {
  const value = Number(text);
  return text.trim() !== '' && Number.isFinite(value) && value >= 0 && value <= most ? value : undefined;
};

/** A whole number from 0. */
export const wholeNumber =
  (most: number) =>
  (text: string): number | undefined => {
    const value = number(text, most);
    return value !== undefined && Number.isInteger(value) ? value : undefined;
  };

/** A number from 0, or nothing. */
export const anyNumber =
  (most: number) =>
  (text: string): number | null | undefined =>
    text.trim() === '' ? null : number(text, most);
