import { value } from '../../domain/rows';
import { plain } from '../language';
import type { QuestionRule } from '../rule';
import { rowsNamed } from './shared';

/** A workflow's form asks for the types it applies to. */
export const workflowUse: QuestionRule = {
  code: 'workflow-use',
  ask: (context) =>
    context.parts.flatMap(({ component, own }) => {
      if (own === null || context.roleOf(own) !== 'build' || component.kind !== 'workflow') return [];
      const named = context.targetsOf(own).some(({ reference }) => reference.kind === 'moderates');
      if (named || value(own, 'notes') !== '' || value(own, 'description') !== '') return [];
      return [{ text: `${plain(component.name)} (row ${String(own.ref.row)}): which types does it moderate?`, about: [{ row: own, key: 'notes' }] }];
    }),
};

/** Names whose published and default state core's own workflow settles. */
const KNOWN = /^(?:draft|published|archived|in review|needs review|unpublished)$/iu;

/** Each state asks whether it is published, and whether it is the default revision. */
export const stateFlags: QuestionRule = {
  code: 'state-flags',
  ask: (context) => {
    const states = context.rows.build.filter((row) => row.sheet.type === 'workflow_states');
    if (states.some((row) => value(row, 'notes') !== '')) return [];
    const open = states.filter((row) => !KNOWN.test(value(row, 'label')));
    if (open.length === 0) return [];
    return [{ text: `${rowsNamed(open)}: is content in ${open.length === 1 ? 'this state' : 'these states'} published, and is it the default revision?`, about: open.map((row) => ({ row, key: 'notes' })) }];
  },
};
