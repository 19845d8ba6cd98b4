import { value } from '../../../domain/rows';
import { fold, isNothing } from '../../../spec/text';
import { plain, quote } from '../../language';
import type { QuestionRule } from '../../rule';
import { isGoing, placeOf, rowsNamed } from '../shared';

const ENDS = ['fromState', 'toState'] as const;

/** A transition from or to a state that its workflow does not have, or that goes. */
export const missingState: QuestionRule = {
  code: 'missing-state',
  ask: (context) =>
    context.parts.flatMap(({ component, children }) => {
      const states = component.children.filter((row) => row.sheet.type === 'workflow_states');
      if (states.length === 0) return [];
      const known = new Map(states.flatMap((row) => [value(row, 'label'), value(row, 'machineName')].filter((name) => name !== '').map((name) => [fold(name), row] as const)));
      const uses = children.build.flatMap((row) =>
        row.sheet.type !== 'workflow_transitions' ? [] : ENDS.flatMap((key) => {
          const cell = value(row, key);
          const names = known.has(fold(cell)) ? [cell] : cell.split(/[,;\n]/u).map((name) => name.trim());
          return names.filter((name) => !isNothing(name) && !/^(?:any|all)\b/iu.test(name)).map((name) => ({ row, key, name, state: known.get(fold(name)) ?? null }));
        }),
      );
      const open = uses.filter(({ state }) => state === null || isGoing(context.prepared, state));
      return [...new Set(open.map(({ name }) => fold(name)))].map((folded) => {
        const same = open.filter(({ name }) => fold(name) === folded);
        const [first] = same;
        const state = first?.state ?? null;
        const why = state === null ? `${plain(component.name)} has no such state` : `that state is to be deleted (${placeOf(state, first?.row ?? state)})`;
        return { text: `${rowsNamed([...new Set(same.map(({ row }) => row))])} ${same.length === 1 ? 'names' : 'name'} ${quote(first?.name ?? '')}, but ${why}. Which is meant?`, about: same.map(({ row, key }) => ({ row, key })), names: state === null ? [] : [state] };
      });
    }),
};
