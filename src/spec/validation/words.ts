import type { Component, SpecRow } from '../../domain/spec';
import { value } from '../../domain/rows';
import { REGISTRY } from '../registry';
import { KINDS } from '../registry/kinds';

/** `the content type Article`. */
export const nameOf = (component: Component): string => `the ${KINDS[component.kind].title.toLowerCase()} \u201c${component.name}\u201d`;

/** Name of a component as other cells write it: `Article (Content type)` for bundles, the bare name for all else. */
export function spellingOf(component: Component): string {
  if (KINDS[component.kind].entityType === '' && component.kind !== 'entity_type') return component.name;
  const type = component.row === null ? '' : value(component.row, 'type');
  return `${component.name} (${type === '' ? KINDS[component.kind].title : type})`;
}

/** What the row itself is called: its label, else its machine name. */
export function labelOf(row: SpecRow): string {
  for (const key of ['label', 'name', 'title', 'effect', 'machineName']) {
    const text = value(row, key);
    if (text !== '') return text;
  }
  return REGISTRY[row.sheet.type].title;
}

/** `row 5`, `rows 5, 7 and 12`; at most six are named. */
export function rowsInWords(rows: readonly SpecRow[]): string {
  const numbers = rows.map((row) => String(row.ref.row));
  if (numbers.length === 1) return `row ${numbers[0] ?? ''}`;
  if (numbers.length > 6) return `rows ${numbers.slice(0, 5).join(', ')} and ${String(numbers.length - 5)} more`;
  return `rows ${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1) ?? ''}`;
}

export const quoted = (text: string): string => `\u201c${text.length > 80 ? `${text.slice(0, 79)}\u2026` : text}\u201d`;
