import type { Component, ComponentKind } from '../domain/spec';

/** How configuration files of each kind begin, in core, Paragraphs and Migrate Plus. */
const PREFIXES: Readonly<Partial<Record<ComponentKind, string>>> = {
  content_type: 'node.type.',
  vocabulary: 'taxonomy.vocabulary.',
  paragraph_type: 'paragraphs.paragraphs_type.',
  media_type: 'media.type.',
  block_type: 'block_content.type.',
  view: 'views.view.',
  image_style: 'image.style.',
  responsive_image_style: 'responsive_image.styles.',
  user_role: 'user.role.',
  workflow: 'workflows.workflow.',
  menu: 'system.menu.',
  migration: 'migrate_plus.migration.',
};

/** Name of a component's configuration file without its ending; empty where it has none of its own. */
export function configName({ kind, machineName }: Component): string {
  const prefix = PREFIXES[kind];
  return prefix === undefined || !/^[\w-]+$/u.test(machineName) ? '' : `${prefix}${machineName}`;
}
