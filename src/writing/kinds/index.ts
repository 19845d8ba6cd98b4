import type { ComponentKind } from '../../domain/spec';
import type { KindWriter, WritingContext } from '../rule';
import { bundles } from './bundles';
import { images } from './images';
import { custom, menus, migrations } from './others';
import { removal } from './removal';
import { roles } from './roles';
import { viewModes } from './view-modes';
import { views } from './views';
import { workflows } from './workflows';

const WRITERS: Readonly<Record<ComponentKind, KindWriter>> = {
  content_type: bundles,
  vocabulary: bundles,
  paragraph_type: bundles,
  media_type: bundles,
  block_type: bundles,
  entity_type: bundles,
  user: bundles,
  view: views,
  view_mode: viewModes,
  image_style: images,
  responsive_image_style: images,
  user_role: roles,
  workflow: workflows,
  menu: menus,
  migration: migrations,
  custom,
};

/** The writers of a ticket: of the component it is named after first, then those of its other kinds. */
export function writersOf(context: WritingContext): readonly [KindWriter, ...KindWriter[]] {
  if (context.ticket.action === 'remove') return [removal];
  const [first, ...others] = [...new Set(context.parts.map(({ component }) => WRITERS[component.kind]))];
  return first === undefined ? [custom] : [first, ...others];
}
