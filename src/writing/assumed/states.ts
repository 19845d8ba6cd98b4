import { value } from '../../domain/rows';
import { list } from '../language';
import type { AssumptionRule } from '../rule';

/** What core's own workflow Editorial does with states of these names. */
const USUAL: readonly (readonly [name: RegExp, said: string])[] = [
  [/^published$/iu, 'Published is published and the default revision'],
  [/^(?:archived|unpublished)$/iu, ' is the default revision and not published'],
  [/^(?:draft|in review|needs review)$/iu, ' is neither published nor the default revision'],
];

/** Published and default settings of states that the sheet leaves out. */
export const stateDefaults: AssumptionRule = ({ rows }) => {
  const states = rows.build.filter((row) => row.sheet.type === 'workflow_states');
  if (states.length === 0 || states.some((row) => value(row, 'notes') !== '')) return [];
  const said = states.flatMap((row) => {
    const label = value(row, 'label');
    const usual = USUAL.find(([name]) => name.test(label));
    return usual === undefined ? [] : [usual[1].startsWith(' ') ? `${label}${usual[1]}` : usual[1]];
  });
  return said.length === 0 ? [] : [`${list(said)}, as in the workflow Editorial that comes with Drupal.`];
};
