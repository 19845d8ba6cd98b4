import { value } from '../../domain/rows';
import type { SheetType } from '../../domain/sheet-types';
import type { SpecRow } from '../../domain/spec';

interface Effort {
  /** Minutes for the row itself. */
  readonly row: number;
  /** More for a note, because somebody has to read and test it. */
  readonly note: number;
}

/** What a row of each sheet takes a site builder, calibrated on the tickets of the example specification (size-of.test.ts). */
const EFFORT: Readonly<Record<SheetType, Effort>> = {
  bundles: { row: 30, note: 12 },
  fields: { row: 14, note: 12 },
  views: { row: 30, note: 12 },
  view_displays: { row: 60, note: 12 },
  view_modes: { row: 18, note: 0 },
  image_styles: { row: 10, note: 12 },
  image_effects: { row: 10, note: 0 },
  responsive_image_styles: { row: 30, note: 12 },
  user_roles: { row: 45, note: 12 },
  workflows: { row: 30, note: 12 },
  workflow_states: { row: 15, note: 6 },
  workflow_transitions: { row: 9, note: 3 },
  menus: { row: 20, note: 12 },
  migrations: { row: 240, note: 30 },
  custom: { row: 60, note: 12 },
};

const BASE_FIELD = 4;
const BARE_VOCABULARY = 10;
const DEFAULT_DISPLAY = 15;
const PERMISSION = 0.7;

/** The same field on one more bundle of the same ticket. */
export const MINUTES_TO_REPEAT = 6;

/** To look whether a row that was built is right. */
export const MINUTES_TO_CHECK = 3;

/** To take a row away. */
export const MINUTES_TO_REMOVE = 4;

/** True where somebody wrote down what is special about the row. */
export const hasNote = (row: SpecRow): boolean => value(row, 'notes') !== '' || value(row, 'helpText') !== '';

const isDefaultDisplay = (row: SpecRow): boolean => value(row, 'displayPlugin').toLowerCase() === 'default';
const isVocabulary = (row: SpecRow): boolean => /^(?:vocabular|taxonomy)/iu.test(value(row, 'type'));

/** Sheets on which rows are not all alike. */
const SPECIAL: Partial<Readonly<Record<SheetType, (row: SpecRow) => number>>> = {
  fields: (row) => (value(row, 'machineName') === '-' ? BASE_FIELD : EFFORT.fields.row),
  bundles: (row) => (isVocabulary(row) ? BARE_VOCABULARY : EFFORT.bundles.row),
  view_displays: (row) => (isDefaultDisplay(row) ? DEFAULT_DISPLAY : EFFORT.view_displays.row),
  // The note can be the role's list of permissions: so many entries, so many boxes to tick.
  user_roles: (row) => EFFORT.user_roles.row + PERMISSION * value(row, 'notes').split(',').length,
};

/** Minutes to build a row. */
export function minutesToBuild(row: SpecRow): number {
  const { type } = row.sheet;
  return (SPECIAL[type]?.(row) ?? EFFORT[type].row) + (hasNote(row) ? EFFORT[type].note : 0);
}
