import { value } from '../../domain/rows';
import { code, list } from '../language';
import type { KnowRule } from '../rule';

/** Group of Drupal's Responsive Image module itself. */
const CORE_GROUP = 'responsive_image';

/** Breakpoints come from a theme or module; no sheet type describes them. */
export const breakpoints: KnowRule = (context) => {
  const groups = [...new Set(context.parts.flatMap(({ own, component }) => (own === null || component.kind !== 'responsive_image_style' ? [] : [value(own, 'breakpointGroup')])))].filter((group) => group !== '');
  const themed = groups.filter((group) => group.toLowerCase() !== CORE_GROUP);
  return [
    ...(themed.length === 0 ? [] : [`The breakpoint ${themed.length === 1 ? 'group' : 'groups'} ${list(themed.map(code))} must be there first: ${themed.length === 1 ? 'it comes' : 'they come'} from the theme or a module, and no sheet describes ${themed.length === 1 ? 'it' : 'them'}.`]),
    ...(themed.length === groups.length ? [] : [`${code(CORE_GROUP)} with Viewport Sizing comes with Drupal's Responsive Image module.`]),
  ];
};
