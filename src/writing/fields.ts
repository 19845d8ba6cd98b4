import { value } from '../domain/rows';
import type { SpecRow } from '../domain/spec';
import type { Part, TicketContext } from './context';

/** Types of the Field Group module, which are rows of the Fields sheet in some copies of the template. */
const GROUP_TYPES = new Set(['fieldset', 'details', 'details sidebar', 'html element', 'tab', 'tabs', 'accordion', 'accordion item']);

const typeOf = (row: SpecRow): string => value(row, 'fieldType').toLowerCase();

export const isGroupRow = (row: SpecRow): boolean => value(row, 'machineName').startsWith('group_') || GROUP_TYPES.has(typeOf(row));

/** Title, name and other base fields: they come with the entity and hold no machine name in the sheet. */
export const isBaseField = (row: SpecRow): boolean => typeOf(row) === 'entity label' || /^[-–—]?$/u.test(value(row, 'machineName'));

/** References to entities, paragraphs included. */
export const isReference = (row: SpecRow): boolean => /entity[ _]reference/u.test(typeOf(row));

export const isListField = (row: SpecRow): boolean => typeOf(row).startsWith('list (');

export const isBoolean = (row: SpecRow): boolean => typeOf(row) === 'boolean';

/** True where the sheet keeps the field off the form. */
export const isOffForm = (row: SpecRow): boolean => /disabled|^hidden$/iu.test(value(row, 'widget'));

export const isRequired = (row: SpecRow): boolean => /^(?:y|yes|required|true|1)$/iu.test(value(row, 'required'));

/** True where the sheet says that a field may stay empty. */
export const isOptional = (row: SpecRow): boolean => /^(?:n|no|false|0|optional)$/iu.test(value(row, 'required'));

/** How many values: a number, `unlimited`, or null where the cell says neither. */
export function cardinality(row: SpecRow): number | 'unlimited' | null {
  const text = value(row, 'cardinality').toLowerCase();
  if (text === '*' || text === 'unlimited' || text === '-1') return 'unlimited';
  return /^[1-9]\d{0,3}$/u.test(text) ? Number(text) : null;
}

/** Field rows of a part that the ticket builds, without group rows. */
export const builtFields = (part: Part): readonly SpecRow[] => part.children.build.filter((row) => row.sheet.type === 'fields' && !isGroupRow(row));

/** Field rows that the ticket builds, of all its parts. */
export const allBuiltFields = (context: TicketContext): readonly SpecRow[] => context.parts.flatMap(builtFields);

/** True for a row that changes something that is there. */
export const isChanged = (context: TicketContext, row: SpecRow): boolean => context.prepared.options.statusPolicy[row.code] === 'change';
