import { value } from '../../../domain/rows';
import { plain } from '../../language';
import type { Asked, QuestionRule } from '../../rule';
import { isNew } from '../shared';

/** A workflow without states or transitions. */
export const noTransitions: QuestionRule = {
  code: 'no-transitions',
  ask: (context) =>
    context.parts.flatMap(({ component, own }): Asked[] => {
      if (own === null || context.roleOf(own) !== 'build' || !isNew(context, own, 'name') || component.kind !== 'workflow') return [];
      const missing = (['workflow_states', 'workflow_transitions'] as const).filter((type) => !component.children.some((row) => row.sheet.type === type));
      if (missing.length === 0) return [];
      const what = missing.length === 2 ? 'states and transitions' : missing[0] === 'workflow_states' ? 'states' : 'transitions';
      return [{ text: `${plain(component.name)} (row ${String(own.ref.row)}): which ${what} does it have?`, about: [], names: [own] }];
    }),
};

/** A workflow's form asks for the types it applies to. */
export const workflowUse: QuestionRule = {
  code: 'workflow-use',
  ask: (context) =>
    context.parts.flatMap(({ component, own }) => {
      if (own === null || context.roleOf(own) !== 'build' || !isNew(context, own, 'notes') || component.kind !== 'workflow') return [];
      if (value(own, 'notes') !== '' || value(own, 'description') !== '') return [];
      return [{ text: `${plain(component.name)} (row ${String(own.ref.row)}): which types does it moderate?`, about: [{ row: own, key: 'notes' }] }];
    }),
};
