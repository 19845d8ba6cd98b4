import { plain } from '../../language';
import type { QuestionRule } from '../../rule';
import { isBlank, isNew } from '../shared';

/** Views asks first of all what a view lists, and never lets it be changed. */
export const baseTable: QuestionRule = {
  code: 'base-table',
  ask: (context) =>
    context.parts.flatMap(({ component, own }) =>
      own === null || context.roleOf(own) !== 'build' || component.kind !== 'view' || !isBlank(own, 'baseTable') || !isNew(context, own, 'baseTable')
        ? []
        : [{ text: `${plain(component.name)} (row ${String(own.ref.row)}): what does the view list? Its base table is empty.`, about: [{ row: own, key: 'baseTable' }] }],
    ),
};
