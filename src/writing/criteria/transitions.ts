import { value } from '../../domain/rows';
import type { SpecRow } from '../../domain/spec';
import { groupTransitions } from '../facts/transitions';
import { rowName } from '../facts/names';
import { count, list, plain } from '../language';
import { kindAndNames } from '../nouns';
import type { Candidate, CriterionRule } from '../rule';

/** Up to so many transitions are told one by one; more by the states from which they start. */
const ONE_BY_ONE = 4;
const MOST = 5;

const ofType = (rows: readonly SpecRow[], type: string): readonly SpecRow[] => rows.filter((row) => row.sheet.type === type);

/** From-states of a row: one, or several in a cell. */
const fromStates = (row: SpecRow): string[] =>
  value(row, 'fromState')
    .split(',')
    .map((state) => state.trim())
    .filter((state) => state !== '');

const distinct = (items: readonly string[]): string[] => [...new Set(items)];

/** Every transition from → to that no question is about: one by one, or of many where content can go from each state. */
export const transitions: CriterionRule = (context) => {
  const all = ofType(context.rows.build, 'workflow_transitions').filter((row) => value(row, 'toState') !== '' && fromStates(row).length > 0);
  const isOpen = (row: SpecRow): boolean => context.isOpen(row, 'fromState') || context.isOpen(row, 'toState');
  const askedOf = new Set(all.filter(isOpen).map(rowName));
  const rows = all.filter((row) => !askedOf.has(rowName(row)));
  const groups = groupTransitions(rows);
  const there = new Set(ofType(context.rows.exists, 'workflow_transitions').map(rowName));
  if (groups.length <= ONE_BY_ONE) {
    return groups.flatMap(([row, ...others]): Candidate[] => {
      if (row === undefined) return [];
      const from = distinct([row, ...others].flatMap(fromStates));
      const leads = there.has(rowName(row)) ? 'leads also' : 'leads';
      return [{ text: `${plain(rowName(row))} ${leads} from ${list(from.map(plain), 'or')} to ${plain(value(row, 'toState'))}.`, weight: 80, uses: [] }];
    });
  }
  const states = distinct(rows.flatMap(fromStates));
  const told = states.slice(0, MOST).map((state) => `from ${plain(state)} to ${list(distinct(rows.filter((row) => fromStates(row).includes(state)).map((row) => plain(value(row, 'toState')))))}`);
  const rest = states.length - MOST;
  const further = rest > 0 ? [`from the other ${count(rest, 'state')} as the table says`] : [];
  return [{ text: `Content can go ${[...told, ...further].join('; ')}${there.size > 0 ? '; besides what there is' : askedOf.size > 0 ? '' : '; and nowhere else'}.`, weight: 83, uses: [] }];
};

/** The order of the states. */
export const states: CriterionRule = (context) => {
  const rows = ofType(context.rows.build, 'workflow_states');
  if (rows.length === 0) return [];
  const all = context.parts.some(({ own }) => own !== null && context.roleOf(own) === 'build');
  return [{ text: `The workflow ${all ? 'has' : 'has also'} the ${rows.length === 1 ? 'state' : 'states'} ${list(rows.map((row) => plain(rowName(row))))}${rows.length > 1 ? ', in this order' : ''}.`, weight: 58, uses: [] }];
};

/** What a workflow moderates. */
export const moderated: CriterionRule = (context) =>
  context.parts.flatMap(({ own, component }): Candidate[] => {
    if (own === null || component.kind !== 'workflow' || context.roleOf(own) !== 'build') return [];
    const types = context.targetsOf(own).flatMap(({ reference, component: target }) => (reference.kind === 'moderates' && reference.match !== 'missing' && target !== null ? [target] : []));
    const named = [...new Set(types)];
    if (named.length === 0) return [];
    const what = named.length <= 6 ? list(kindAndNames(named)) : `${count(named.length, 'type')} that its note names`;
    return [{ text: `The ${what} ${named.length === 1 ? 'is' : 'are'} moderated by the workflow ${plain(component.name)}.`, weight: 84, uses: [] }];
  });
