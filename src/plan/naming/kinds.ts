import type { Action, EntityGroup, Phase } from '../../domain/plan';
import type { SheetType } from '../../domain/sheet-types';
import type { ComponentKind } from '../../domain/spec';

interface KindWords {
  readonly one: string;
  readonly many: string;
  /** Verb of a ticket that makes one. */
  readonly action: Action;
  readonly phase: Phase;
  readonly group: EntityGroup;
  readonly sheet: SheetType;
}

/**
 * How each kind of component is named, made and filed. Groups follow facts/spec-sheets.md, "Entity groups"; a view
 * mode's phase is that of the entity type it belongs to (see `phase-of.ts`).
 */
export const KINDS: Readonly<Record<ComponentKind, KindWords>> = {
  content_type: { one: 'content type', many: 'content types', action: 'configure', phase: 'content_types', group: 'content', sheet: 'bundles' },
  vocabulary: { one: 'vocabulary', many: 'vocabularies', action: 'create', phase: 'vocabularies', group: 'content', sheet: 'bundles' },
  paragraph_type: {
    one: 'paragraph type',
    many: 'paragraph types',
    action: 'configure',
    phase: 'paragraph_and_block_types',
    group: 'content',
    sheet: 'bundles',
  },
  media_type: { one: 'media type', many: 'media types', action: 'configure', phase: 'media_and_images', group: 'content', sheet: 'bundles' },
  block_type: {
    one: 'block type',
    many: 'block types',
    action: 'configure',
    phase: 'paragraph_and_block_types',
    group: 'content',
    sheet: 'bundles',
  },
  entity_type: {
    one: 'custom entity type',
    many: 'custom entity types',
    action: 'configure',
    phase: 'content_types',
    group: 'content',
    sheet: 'bundles',
  },
  user: { one: 'user account', many: 'user accounts', action: 'configure', phase: 'content_types', group: 'content', sheet: 'bundles' },
  view: { one: 'view', many: 'views', action: 'build', phase: 'views_and_search', group: 'views', sheet: 'views' },
  view_mode: { one: 'view mode', many: 'view modes', action: 'set_up', phase: 'content_types', group: 'content', sheet: 'view_modes' },
  image_style: { one: 'image style', many: 'image styles', action: 'create', phase: 'media_and_images', group: 'media', sheet: 'image_styles' },
  responsive_image_style: {
    one: 'responsive image style',
    many: 'responsive image styles',
    action: 'create',
    phase: 'media_and_images',
    group: 'media',
    sheet: 'responsive_image_styles',
  },
  user_role: { one: 'role', many: 'roles', action: 'create', phase: 'roles', group: 'user_roles', sheet: 'user_roles' },
  workflow: { one: 'workflow', many: 'workflows', action: 'set_up', phase: 'workflow', group: 'workflow', sheet: 'workflows' },
  menu: { one: 'menu', many: 'menus', action: 'create', phase: 'content_types', group: 'content', sheet: 'menus' },
  migration: { one: 'migration', many: 'migrations', action: 'set_up', phase: 'migration', group: 'migration', sheet: 'migrations' },
  custom: { one: 'item', many: 'items', action: 'set_up', phase: 'custom', group: 'custom', sheet: 'custom' },
};

/** The kind's noun for a number of things. */
export const noun = (kind: ComponentKind, count: number): string => (count === 1 ? KINDS[kind].one : KINDS[kind].many);
