import type { Component, ComponentKind } from '../domain/spec';
import { value } from '../domain/rows';

type PathOf = (machineName: string, component: Component) => string;

const list = (path: string): PathOf => () => path;
const manage = (before: string, after: string, fallback: string): PathOf => (machineName) => (machineName === '' ? fallback : `${before}${machineName}${after}`);

/**
 * Where a kind of component is configured in Drupal 10 and 11: the route paths of core's own modules, of Paragraphs and
 * of Migrate Plus. A component without a machine name is configured from the list of its kind.
 */
const PATHS: Readonly<Record<ComponentKind, PathOf>> = {
  content_type: manage('/admin/structure/types/manage/', '/fields', '/admin/structure/types'),
  vocabulary: manage('/admin/structure/taxonomy/manage/', '/overview/fields', '/admin/structure/taxonomy'),
  paragraph_type: manage('/admin/structure/paragraphs_type/', '/fields', '/admin/structure/paragraphs_type'),
  media_type: manage('/admin/structure/media/manage/', '/fields', '/admin/structure/media'),
  block_type: manage('/admin/structure/block-content/manage/', '/fields', '/admin/structure/block-content'),
  entity_type: list('/admin/structure'),
  user: list('/admin/config/people/accounts/fields'),
  view: manage('/admin/structure/views/view/', '', '/admin/structure/views'),
  view_mode: list('/admin/structure/display-modes/view'),
  image_style: manage('/admin/config/media/image-styles/manage/', '', '/admin/config/media/image-styles'),
  responsive_image_style: manage('/admin/config/media/responsive-image-style/', '', '/admin/config/media/responsive-image-style'),
  user_role: manage('/admin/people/permissions/', '', '/admin/people/roles'),
  workflow: manage('/admin/config/workflow/workflows/manage/', '', '/admin/config/workflow/workflows'),
  menu: manage('/admin/structure/menu/manage/', '', '/admin/structure/menu'),
  migration: list('/admin/structure/migrate'),
  custom: list('/admin'),
};

/** The page that lists all components of a kind. */
export const LIST_PATHS: Readonly<Record<ComponentKind, string>> = {
  content_type: '/admin/structure/types',
  vocabulary: '/admin/structure/taxonomy',
  paragraph_type: '/admin/structure/paragraphs_type',
  media_type: '/admin/structure/media',
  block_type: '/admin/structure/block-content',
  entity_type: '',
  user: '',
  view: '/admin/structure/views',
  view_mode: '/admin/structure/display-modes/view',
  image_style: '/admin/config/media/image-styles',
  responsive_image_style: '/admin/config/media/responsive-image-style',
  user_role: '/admin/people/roles',
  workflow: '/admin/config/workflow/workflows',
  menu: '/admin/structure/menu',
  migration: '/admin/structure/migrate',
  custom: '',
};

/** Up to so many components have a page each; for more, the list of their kind is named. */
const NAMED = 3;
const SAFE = /^[\w-]+$/u;

/** Admin path of a component, without the host; empty where the sheets do not say what it is in Drupal. */
export function adminPath(component: Component): string {
  if (component.kind === 'custom' || component.kind === 'entity_type') return '';
  const machineName = SAFE.test(component.machineName) ? component.machineName : '';
  const path = PATHS[component.kind](machineName, component);
  return component.kind === 'view' && machineName === '' ? LIST_PATHS.view : path;
}

/** Admin paths of a ticket's components: one each for up to three of a kind, else the page that lists the kind. */
export function adminPaths(components: readonly Component[]): string[] {
  const kinds = [...new Set(components.map((component) => component.kind))];
  const paths = kinds.flatMap((kind) => {
    const of = components.filter((component) => component.kind === kind);
    return of.length > NAMED ? [LIST_PATHS[kind]] : of.map(adminPath);
  });
  return [...new Set(paths)].filter((path) => path !== '');
}

/** Where a view mode is arranged, for the bundles named on its row. */
export const viewModeEntity = (component: Component): string => (component.row === null ? '' : value(component.row, 'entityType'));
