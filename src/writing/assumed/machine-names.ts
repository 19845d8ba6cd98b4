import { plain, shortList } from '../language';
import { isBlank, isNew } from '../questions/shared';
import type { AssumptionRule } from '../rule';

/** Kinds whose form makes a machine name from the label. View modes have a rule of their own. */
const NAMED = new Set(['content_type', 'vocabulary', 'paragraph_type', 'media_type', 'block_type', 'view', 'image_style', 'responsive_image_style', 'user_role', 'workflow', 'menu']);

/** Machine names of things whose row gives none. */
export const machineNames: AssumptionRule = (context) => {
  const silent = context.parts.flatMap(({ component, own }) => (own === null || context.roleOf(own) !== 'build' || !NAMED.has(component.kind) || !isBlank(own, 'machineName') || !isNew(context, own, 'machineName') ? [] : [{ component, own }]));
  if (silent.length === 0) return [];
  const one = silent.length === 1;
  const names = shortList(silent.map(({ component }) => plain(component.name)), 4);
  return [{ text: `The machine ${one ? 'name' : 'names'} of ${names} ${one ? 'is the one' : 'are those'} that Drupal makes from the ${one ? 'label' : 'labels'}: the sheet has none.`, about: silent.map(({ own }) => ({ row: own, key: 'machineName' })) }];
};
