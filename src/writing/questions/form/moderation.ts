import { value } from '../../../domain/rows';
import { plain } from '../../language';
import type { QuestionRule } from '../../rule';
import { isNew } from '../shared';

/** A type that is to be moderated, and no workflow that names it. */
export const moderation: QuestionRule = {
  code: 'moderation-workflow',
  ask: (context) =>
    context.parts.flatMap(({ component, own }) => {
      const { prepared, spec } = context;
      if (own === null || context.roleOf(own) !== 'build' || !isNew(context, own, 'moderated') || !/^y/iu.test(value(own, 'moderated'))) return [];
      const workflows = spec.components.filter((other) => other.kind === 'workflow');
      const names = (prepared.referencesTo.get(component.id) ?? []).some((reference) => reference.kind === 'moderates');
      const mentioned = (prepared.mentionsOf.get(component.id) ?? []).some((mention) => mention.from.sheet.type === 'workflows');
      // A single workflow that says nothing of its types may well be the one; its own ticket asks.
      if (names || mentioned || workflows.some((workflow) => workflow.row !== null && value(workflow.row, 'notes') === '')) return [];
      const why = workflows.length === 0 ? 'no sheet holds a workflow' : 'no workflow names it';
      return [{ text: `${plain(component.name)} (row ${String(own.ref.row)}) is to be moderated, and ${why}. By which workflow?`, about: [{ row: own, key: 'moderated' }] }];
    }),
};
