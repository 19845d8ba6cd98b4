import type { Component, ComponentKind } from '../domain/spec';
import { list, plain, shortList } from './language';

/** What a component of a kind is called, one and many. */
export const KIND_NOUNS: Readonly<Record<ComponentKind, readonly [one: string, many: string]>> = {
  content_type: ['content type', 'content types'],
  vocabulary: ['vocabulary', 'vocabularies'],
  paragraph_type: ['paragraph type', 'paragraph types'],
  media_type: ['media type', 'media types'],
  block_type: ['block type', 'block types'],
  entity_type: ['entity type', 'entity types'],
  user: ['user account', 'user accounts'],
  view: ['view', 'views'],
  view_mode: ['view mode', 'view modes'],
  image_style: ['image style', 'image styles'],
  responsive_image_style: ['responsive image style', 'responsive image styles'],
  user_role: ['role', 'roles'],
  workflow: ['workflow', 'workflows'],
  menu: ['menu', 'menus'],
  migration: ['migration', 'migrations'],
  custom: ['item', 'items'],
};

/** `content types College and Department`; more than `most` of a kind are counted. */
export function kindAndNames(components: readonly Component[], most = 8): string[] {
  return [...new Set(components.map((component) => component.kind))].map((kind) => {
    const names = [...new Set(components.filter((component) => component.kind === kind).map((component) => plain(component.name)))];
    return `${KIND_NOUNS[kind][names.length === 1 ? 0 : 1]} ${names.length > most ? shortList(names, most) : list(names)}`;
  });
}
