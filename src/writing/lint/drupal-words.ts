import { LIST_PATHS } from '../admin-paths';

/** Labels of Drupal's own that sentences may quote. */
export const DRUPAL_LABELS: ReadonlySet<string> = new Set(['example', 'allow embedded displays', 'create new revision', 'image', 'file']);

/** Parts of Drupal's own paths. */
export const PATH_WORDS: ReadonlySet<string> = new Set([
  ...Object.values(LIST_PATHS).flatMap((path) => path.split('/')),
  ...['', 'node', 'add', 'manage', 'block', 'permissions', 'view', 'fields', 'overview', 'example', 'accounts', 'admin', 'people', 'media', 'content', 'term', 'taxonomy', 'display'],
]);

/** Drupal's own names and commands. */
export const DRUPAL_NAMES: ReadonlySet<string> = new Set(['drush migrate:status', 'responsive_image']);

/** Values that Drupal's forms propose: the sizes attribute of a responsive image style. */
export const DRUPAL_VALUES = /\b100vw\b/gu;
