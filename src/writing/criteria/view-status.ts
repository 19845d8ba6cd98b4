import { value } from '../../domain/rows';
import { LIST_PATHS } from '../admin-paths';
import { code, plain } from '../language';
import type { Candidate, CriterionRule } from '../rule';

/** Whether a view is enabled, and over what it lists. */
export const viewStatus: CriterionRule = (context) =>
  context.parts.flatMap(({ own, component }): Candidate[] => {
    if (own === null || component.kind !== 'view' || context.roleOf(own) !== 'build') return [];
    const status = value(own, 'enabled').toLowerCase();
    const table = value(own, 'baseTable');
    const name = plain(component.name);
    return [
      ...(status === 'enabled' || status === 'disabled'
        ? [{ text: `${code(LIST_PATHS.view)} has ${name}${component.machineName === '' ? '' : ` (${code(component.machineName)})`} under ${status === 'enabled' ? 'Enabled' : 'Disabled'}.`, weight: 60, uses: [{ row: own, key: 'enabled' }] }]
        : []),
      ...(table === '' || table === '-' ? [] : [{ text: `What ${name} lists comes from its base table, ${plain(table)}.`, weight: 48, uses: [{ row: own, key: 'baseTable' }] }]),
    ];
  });
