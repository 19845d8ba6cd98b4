import { isDocument } from '../adf/check';
import { isList, type Json } from '../model/json';
import { asStored, type FieldKind } from './kind';
import { FieldProblem } from './problem';

const LONGEST_LINE = 255;

function acceptText(input: Json, { field }: { readonly field: { readonly id: string } }): Json {
  const summary = field.id === 'summary';
  if (input === null) return null;
  if (typeof input !== 'string') throw new FieldProblem('Operation value must be a string');
  if (summary && input.trim() === '') throw new FieldProblem('You must specify a summary of the issue.');
  if (summary && /[\r\n]/.test(input)) throw new FieldProblem('The summary is invalid because it contains newline characters.');
  if (input.length <= LONGEST_LINE) return input;
  throw new FieldProblem(
    summary ? 'Summary must be less than 255 characters.' : 'The entered text is too long. It exceeds the allowed limit of 255 characters.',
  );
}

/** One line of text. */
export const text: FieldKind = { schema: { type: 'string' }, operations: ['set'], accept: acceptText, show: asStored };

/** An Atlassian document. Its inside is judged later, when the issue already has its number (`adf/check`). */
export const richText: FieldKind = {
  schema: { type: 'string' },
  operations: ['set'],
  accept: (input) => {
    if (input === null || isDocument(input)) return input;
    throw new FieldProblem('Operation value must be an Atlassian Document (see the Atlassian Document Format)');
  },
  show: asStored,
};

export const number: FieldKind = {
  schema: { type: 'number' },
  operations: ['set'],
  accept: (input) => {
    if (input === null || typeof input === 'number') return input;
    throw new FieldProblem('Operation value must be a number');
  },
  show: asStored,
};

export const date: FieldKind = {
  schema: { type: 'date' },
  operations: ['set'],
  accept: (input) => {
    if (input === null) return null;
    const valid = typeof input === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(input) && !Number.isNaN(Date.parse(input));
    if (!valid) throw new FieldProblem(`Error parsing date string: ${JSON.stringify(input)}`);
    return input;
  },
  show: asStored,
};

function acceptLabel(label: Json): string {
  if (typeof label !== 'string') throw new FieldProblem('string expected');
  if (/\s/.test(label)) throw new FieldProblem(`The label '${label}' contains spaces which is invalid.`);
  if (label.length > LONGEST_LINE) throw new FieldProblem(`The label '${label}' exceeds the maximum length of 255 characters.`);
  return label;
}

export const labels: FieldKind = {
  schema: { type: 'array', items: 'string' },
  operations: ['add', 'set', 'remove'],
  accept: (input) => {
    if (input === null) return [];
    if (!isList(input)) throw new FieldProblem('data was not an array');
    return [...new Set(input.map(acceptLabel))].sort((one, other) => one.localeCompare(other));
  },
  show: asStored,
  autoCompleteUrl: ({ call }) => `${call.base}/rest/api/1.0/labels/suggest?query=`,
};
