import { value } from '../../domain/rows';
import type { SpecRow } from '../../domain/spec';
import { groupTransitions } from '../facts/transitions';
import { rowName } from '../facts/names';
import { capital, count, list, plain } from '../language';
import { kindAndNames } from '../nouns';
import type { Candidate, CriterionRule } from '../rule';

const MOST = 5;

const ofType = (rows: readonly SpecRow[], type: string): readonly SpecRow[] => rows.filter((row) => row.sheet.type === type);

/** From-states of a transition: one a row, or several in a cell. */
const fromStates = (group: readonly SpecRow[]): string[] =>
  [...new Set(group.flatMap((row) => value(row, 'fromState').split(',')).map((state) => state.trim()))].filter((state) => state !== '');

/** Every transition from → to; beyond five, the further ones in one sentence. */
export const transitions: CriterionRule = (context) => {
  const groups = groupTransitions(ofType(context.rows.build, 'workflow_transitions'));
  const say = (group: readonly SpecRow[]): Candidate[] => {
    const [row] = group;
    if (row === undefined || value(row, 'toState') === '') return [];
    const from = fromStates(group);
    const more = context.rows.exists.some((other) => other.sheet.type === 'workflow_transitions' && rowName(other) === rowName(row)) ? 'leads also' : 'leads';
    return from.length === 0
      ? []
      : [{ text: `${plain(rowName(row))} ${more} from ${list(from.map(plain), 'or')} to ${plain(value(row, 'toState'))}.`, weight: 80, uses: [] }];
  };
  const rest = groups.slice(MOST);
  return [
    ...groups.slice(0, MOST).flatMap(say),
    ...(rest.length === 0 ? [] : [{ text: `The other ${count(rest.length, 'transition')} lead as in the table, and no transition is offered that is not in it.`, weight: 78, uses: [] }]),
  ];
};

/** States and what they mean. */
export const states: CriterionRule = (context) => {
  const rows = ofType(context.rows.build, 'workflow_states');
  if (rows.length === 0) return [];
  const marked = rows.filter((row) => /default revision|published/iu.test(value(row, 'notes'))).slice(0, 4);
  return [
    { text: `The workflow has the ${rows.length === 1 ? 'state' : 'states'} ${list(rows.map((row) => plain(rowName(row))))}, in this order.`, weight: 70, uses: [] },
    ...(marked.length === 0
      ? []
      : [{ text: `${capital(marked.map((row) => `${plain(rowName(row))} is marked "${plain(value(row, 'notes'))}"`).join('; '))}.`, weight: 66, uses: marked.map((row) => ({ row, key: 'notes' })) }]),
  ];
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
