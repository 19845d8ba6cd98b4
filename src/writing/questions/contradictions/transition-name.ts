import { value } from '../../../domain/rows';
import type { SpecRow } from '../../../domain/spec';
import { fold } from '../../../spec/text';
import { groupTransitions } from '../../facts/transitions';
import { rowName } from '../../facts/names';
import { list, plain } from '../../language';
import type { QuestionRule } from '../../rule';
import { rowsNamed } from '../shared';

const statesIn = (row: SpecRow, key: string): string[] => value(row, key).split(/[,;\n]/u).map((name) => name.trim()).filter((name) => name !== '');

/** States that a label names as its beginning or its end: `Published to Archived`, `Draft from Archived`. */
function promised(label: string, states: ReadonlySet<string>): { readonly key: 'fromState' | 'toState'; readonly state: string }[] {
  const to = /^(.+?) to (.+)$/iu.exec(label);
  const from = /^(.+?) from (.+)$/iu.exec(label);
  const pairs: (readonly ['fromState' | 'toState', string | undefined])[] = [['fromState', to?.[1]], ['toState', to?.[2]], ['toState', from?.[1]], ['fromState', from?.[2]]];
  return pairs.flatMap(([key, state]) => (state !== undefined && states.has(fold(state)) ? [{ key, state }] : []));
}

/** A transition that is called after states between which it does not lead. */
export const transitionName: QuestionRule = {
  code: 'transition-name',
  ask: (context) =>
    context.parts.flatMap(({ component, children }) => {
      const states = new Set(component.children.filter((row) => row.sheet.type === 'workflow_states').map((row) => fold(value(row, 'label'))));
      return groupTransitions(children.build.filter((row) => row.sheet.type === 'workflow_transitions')).flatMap((rows) => {
        const [row] = rows;
        if (row === undefined) return [];
        return promised(rowName(row), states).flatMap(({ key, state }) => {
          const others = rows.filter((one) => statesIn(one, key).some((name) => fold(name) !== fold(state)));
          if (others.length === 0) return [];
          const found = [...new Set(others.flatMap((one) => statesIn(one, key)).filter((name) => fold(name) !== fold(state)))];
          const leads = key === 'fromState' ? 'starts' : 'leads';
          return [{ text: `${rowsNamed(others)} ${leads} ${key === 'fromState' ? 'from' : 'to'} ${list(found.map(plain))}, which its name does not say. Is that meant?`, about: others.map((one) => ({ row: one, key })) }];
        });
      });
    }),
};
