import { value } from '../../domain/rows';
import type { SpecRow } from '../../domain/spec';
import { list, plain } from '../language';
import { silentStates, type StateUse, usualUse } from '../questions/form/states';
import type { AssumptionRule } from '../rule';

const names = (rows: readonly SpecRow[]): string => list(rows.map((row) => plain(value(row, 'label'))));

const SAID: Readonly<Record<StateUse, (rows: readonly SpecRow[]) => string>> = {
  published: (rows) => `${names(rows)} is published and the default revision`,
  default: (rows) => `${names(rows)} ${rows.length === 1 ? 'is the' : 'are'} default revision${rows.length === 1 ? '' : 's'}, not published`,
  neither: (rows) => `${names(rows)} ${rows.length === 1 ? 'is' : 'are'} neither`,
};

/** Published and default settings of states that the sheet leaves out. */
export const stateDefaults: AssumptionRule = (context) => {
  const states = silentStates(context).filter((row) => usualUse(row) !== null);
  if (states.length === 0) return [];
  const said = (['published', 'default', 'neither'] as const).flatMap((use) => {
    const rows = states.filter((row) => usualUse(row) === use);
    return rows.length === 0 ? [] : [SAID[use](rows)];
  });
  return [{ text: `${list(said)}, as in the workflow Editorial that comes with Drupal.`, about: states.map((row) => ({ row, key: 'notes' })) }];
};

const SAYS_START = /new content|default (?:moderation )?state|initial|starts? (?:as|in|with)/iu;

/** New content starts in the first state that is not published, in the order of the sheet. */
export const firstState: AssumptionRule = (context) =>
  context.parts.flatMap(({ component, own, children }) => {
    const states = children.build.filter((row) => row.sheet.type === 'workflow_states');
    if (component.kind !== 'workflow' || own === null || context.roleOf(own) !== 'build' || SAYS_START.test(`${value(own, 'notes')} ${states.map((row) => value(row, 'notes')).join(' ')}`)) return [];
    const first = states.find((row) => !/^published\b/iu.test(value(row, 'notes')) && !/^(?:published|archived?|unpublished|trash)$/iu.test(value(row, 'label')));
    return first === undefined ? [] : [{ text: `New content starts as ${plain(value(first, 'label'))}.`, about: [{ row: own, key: 'defaultState' }] }];
  });
