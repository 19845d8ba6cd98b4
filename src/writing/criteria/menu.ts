import { code, plain } from '../language';
import type { Candidate, CriterionRule } from '../rule';

/** That links can be put into a menu, and the menu onto the page. */
export const menuUse: CriterionRule = (context) =>
  context.parts.flatMap(({ own, component }): Candidate[] => {
    if (own === null || component.kind !== 'menu' || context.roleOf(own) !== 'build') return [];
    const name = plain(component.name);
    return [
      ...(component.machineName === '' ? [] : [{ text: `A link added at ${code(`/admin/structure/menu/manage/${component.machineName}/add`)} stands in ${name}.`, weight: 55, uses: [] }]),
      { text: `${code('/admin/structure/block')} offers ${name} as a block.`, weight: 45, uses: [] },
    ];
  });
