import { value } from '../../domain/rows';
import { viewModeNames } from '../assumed/view-mode-names';
import { changedCells } from '../criteria/changed-cells';
import { changedRow } from '../criteria/changed-row';
import { viewModes as offered } from '../criteria/view-modes';
import { lowerFirst, plain, shortList } from '../language';
import type { KindWriter, WritingContext } from '../rule';

function story({ rows }: WritingContext): string {
  const modes = [...rows.build, ...rows.held].filter((row) => row.sheet.type === 'view_modes');
  const types = [...new Set(modes.map((row) => plain(lowerFirst(value(row, 'entityType')))))].filter((type) => type !== '');
  return `As a site builder, I want the view ${modes.length === 1 ? 'mode' : 'modes'} below${types.length === 0 ? '' : ` for every ${shortList(types, 3)}`} that shows ${modes.length === 1 ? 'it' : 'them'}.`;
}

export const viewModes: KindWriter = { story, know: [], criteria: [offered, changedCells, changedRow], assumed: [viewModeNames] };
