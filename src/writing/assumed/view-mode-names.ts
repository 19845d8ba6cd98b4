import { viewModeName } from '../criteria/view-modes';
import { rowName } from '../facts/names';
import { plain, shortList } from '../language';
import type { AssumptionRule } from '../rule';

/** Drupal's form makes a machine name from the label. */
export const viewModeNames: AssumptionRule = ({ rows }) => {
  const silent = rows.build.filter((row) => row.sheet.type === 'view_modes' && viewModeName(row) === '');
  if (silent.length === 0) return [];
  const names = shortList(silent.map((row) => plain(rowName(row))), 4);
  return [`${silent.length === 1 ? 'The machine name' : 'The machine names'} of ${names} ${silent.length === 1 ? 'is the label' : 'are the labels'} in lower case with underscores: the sheet has none.`];
};
