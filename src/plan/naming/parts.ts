import type { SheetType } from '../../domain/sheet-types';

/** What the rows of a sheet are to the thing they belong to, one and many. */
export const PARTS: Readonly<Record<SheetType, readonly [one: string, many: string]>> = {
  bundles: ['bundle', 'bundles'],
  fields: ['field', 'fields'],
  views: ['view', 'views'],
  view_displays: ['display', 'displays'],
  view_modes: ['view mode', 'view modes'],
  image_styles: ['image style', 'image styles'],
  image_effects: ['effect', 'effects'],
  responsive_image_styles: ['responsive style', 'responsive styles'],
  user_roles: ['role', 'roles'],
  workflows: ['workflow', 'workflows'],
  workflow_states: ['state', 'states'],
  workflow_transitions: ['transition', 'transitions'],
  menus: ['menu', 'menus'],
  migrations: ['migration', 'migrations'],
  custom: ['item', 'items'],
};

/** `1 display`, `3 displays`. */
export const counted = (count: number, [one, many]: readonly [string, string]): string => `${String(count)} ${count === 1 ? one : many}`;
