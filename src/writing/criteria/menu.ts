import { value } from '../../domain/rows';
import { code, plain, quote } from '../language';
import type { Candidate, CriterionRule } from '../rule';

const LONGEST = 160;

/** Menus that Drupal's standard installation makes (core's system module, `system.menu.*`). */
const INSTALLED: ReadonlySet<string> = new Set(['admin', 'account', 'footer', 'main', 'tools']);

export const comesInstalled = (machineName: string): boolean => INSTALLED.has(machineName);

/** What a note of the form `Changed: four columns` asks for, where it names no cells. */
const changeAsked = (note: string): string => (note.includes("->") ? '' : (/^Changed:\s*([^\n]+)$/iu.exec(note)?.[1] ?? '').replace(/[.\s]+$/u, ''));

/** That links can be put into a menu, and the menu onto the page. */
export const menuUse: CriterionRule = (context) =>
  context.parts.flatMap(({ own, component }): Candidate[] => {
    if (own === null || component.kind !== 'menu' || context.roleOf(own) !== 'build') return [];
    const name = plain(component.name);
    const asked = changeAsked(value(own, 'notes'));
    return [
      ...(asked === '' || asked.length > LONGEST ? [] : [{ text: `${name} is as its change asks: ${quote(asked)}.`, weight: 80, uses: [{ row: own, key: 'notes' }] }]),
      ...(component.machineName === '' ? [] : [{ text: `A link added at ${code(`/admin/structure/menu/manage/${component.machineName}/add`)} stands in ${name}.`, weight: 55, uses: [] }]),
      { text: `${code('/admin/structure/block')} offers ${name} as a block.`, weight: 45, uses: [] },
    ];
  });
