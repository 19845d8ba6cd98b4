import { value } from '../../domain/rows';
import { changedCells } from '../criteria/changed-cells';
import { changedRow } from '../criteria/changed-row';
import { viewModes as offered } from '../criteria/view-modes';
import { rowName } from '../facts/names';
import { comeInstalled } from '../know/view-modes';
import { list, plain, shortList } from '../language';
import type { KindWriter, WritingContext } from '../rule';

const NAMED = 4;

/** What is shown, by the words of the column Entity Type. */
const SHOWN: readonly (readonly [entityType: RegExp, what: string])[] = [
  [/^media/iu, 'media'],
  [/^(?:vocabulary|taxonomy|term)/iu, 'terms'],
  [/^paragraph/iu, 'paragraphs'],
  [/block/iu, 'blocks'],
  [/^user/iu, 'user accounts'],
];

const shown = (entityType: string): string => SHOWN.find(([pattern]) => pattern.test(entityType))?.[1] ?? 'content';

function story({ rows }: WritingContext): string {
  const modes = rows.build.filter((row) => row.sheet.type === 'view_modes');
  const what = list([...new Set(modes.map((row) => shown(value(row, 'entityType'))))]);
  const forms = modes.length > NAMED ? `in the ${String(modes.length)} forms below` : `as ${shortList(modes.map((row) => plain(rowName(row))), NAMED, 'or')}`;
  return `As a visitor, I want ${what === '' ? 'content' : what} shown ${forms} where the page asks for it.`;
}

/** View modes of one entity type, or with the bundle that uses them. */
export const viewModes: KindWriter = { story, know: [comeInstalled], criteria: [offered, changedCells, changedRow] };
