import { viewModeName } from '../criteria/view-modes';
import { rowName } from '../facts/names';
import { plain, shortList } from '../language';
import type { AssumptionRule } from '../rule';

/** Drupal's form makes a machine name from the label. */
export const viewModeNames: AssumptionRule = ({ rows }) => {
  const silent = rows.build.filter((row) => row.sheet.type === 'view_modes' && viewModeName(row) === '');
  if (silent.length === 0) return [];
  const names = shortList(silent.map((row) => plain(rowName(row))), 4);
  const one = silent.length === 1;
  return [{ text: `The machine ${one ? 'name' : 'names'} of ${names} ${one ? 'is the label' : 'are the labels'} in lower case with underscores: the sheet has none.`, about: silent.map((row) => ({ row, key: 'machineName' })) }];
};
