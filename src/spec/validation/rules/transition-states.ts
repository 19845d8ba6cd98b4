import type { Finding } from '../../../domain/finding';
import { value } from '../../../domain/rows';
import type { Component, SpecRow } from '../../../domain/spec';
import { fold, isNothing } from '../../text';
import { changes, replaceInCell } from '../cell-change';
import type { RuleContext } from '../context';
import { findingAt } from '../finding-at';
import type { Rule } from '../rule';
import { labelOf, nameOf, quoted } from '../words';

/** Transitions from or to states that their workflow does not have, or that go. */
export const transitionStates: Rule = {
  phase: 'relationships',
  codes: ['state-missing', 'state-deleted', 'state-slip'],
  *check(context) {
    for (const workflow of context.spec.components) {
      if (workflow.kind !== 'workflow') continue;
      const states = statesOf(workflow);
      if (states.size === 0) continue;
      for (const row of workflow.children) {
        if (row.sheet.type !== 'workflow_transitions' || !context.isActive(row)) continue;
        for (const key of ['fromState', 'toState']) yield* check(context, workflow, states, row, key);
      }
    }
  },
};

/** State rows by label and by machine name, folded. */
function statesOf(workflow: Component): Map<string, SpecRow> {
  const states = new Map<string, SpecRow>();
  for (const row of workflow.children) {
    if (row.sheet.type !== 'workflow_states') continue;
    for (const key of ['machineName', 'label']) if (!isNothing(value(row, key))) states.set(fold(value(row, key)), row);
  }
  return states;
}

function* check({ disposition }: RuleContext, workflow: Component, states: ReadonlyMap<string, SpecRow>, row: SpecRow, key: string): Generator<Finding> {
  const cell = value(row, key);
  const names = states.has(fold(cell)) ? [cell] : cell.split(/[,;\n]/).map((name) => name.trim());
  for (const name of names) {
    if (isNothing(name) || /^(?:any|all)\b/i.test(name)) continue;
    const state = states.get(fold(name));
    if (state === undefined) {
      yield findingAt(row, key, {
        severity: 'error',
        code: 'state-missing',
        about: `${workflow.id}, ${name}`,
        value: name,
        message: `${nameOf(workflow).replace('the', 'The')} has no state ${quoted(name)}; the transition ${quoted(labelOf(row))} names it.`,
        suggestion: 'Add the state, or correct the name.',
      });
    } else if (disposition(state) === 'remove') {
      yield findingAt(row, key, {
        severity: 'error',
        code: 'state-deleted',
        about: `${workflow.id}, ${name}`,
        value: name,
        message: `The state ${quoted(name)} of ${nameOf(workflow)} is to be deleted; the transition ${quoted(labelOf(row))} names it.`,
        suggestion: 'Take the transition out too, or keep the state.',
        related: [state.ref],
      });
    } else if (name !== value(state, 'label') && name !== value(state, 'machineName')) {
      const right = value(state, 'label');
      yield findingAt(row, key, {
        severity: 'info',
        code: 'state-slip',
        about: `${workflow.id}, ${name}`,
        value: name,
        message: `${quoted(name)} is written ${quoted(right)} in its own row.`,
        suggestion: 'Write both alike.',
        fix: { label: `Write ${quoted(right)}`, changes: changes(replaceInCell(row, key, name, right)) },
      });
    }
  }
}
