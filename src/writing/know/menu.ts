import { comesInstalled } from '../criteria/menu';
import { code, list, plain } from '../language';
import type { KnowRule } from '../rule';

/** Menus that a site has from its installation. */
export const menusInstalled: KnowRule = ({ parts, roleOf, ticket }) => {
  const there = parts.filter(({ component, own }) => component.kind === 'menu' && own !== null && roleOf(own) === 'build' && comesInstalled(component.machineName));
  if (there.length === 0 || ticket.action !== 'create') return [];
  const names = list(there.map(({ component }) => `${plain(component.name)} (${code(component.machineName)})`));
  return [`Drupal's standard installation makes the ${there.length === 1 ? 'menu' : 'menus'} ${names}: if ${there.length === 1 ? 'it is' : 'they are'} there, set only what the row says.`];
};
