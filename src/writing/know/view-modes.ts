import { value } from '../../domain/rows';
import type { SpecRow } from '../../domain/spec';
import { viewModeName } from '../criteria/view-modes';
import { rowName } from '../facts/names';
import { list, plain, strong } from '../language';
import type { KnowRule } from '../rule';

/**
 * View modes that core's modules, or contributed ones, install: entity type, machine name, module. Read from the
 * modules' own `core.entity_view_mode.*` files; Token makes its own for every entity type when it is installed.
 */
const INSTALLED: readonly (readonly [entityType: RegExp, machineName: RegExp, module: string])[] = [
  [/^content/iu, /^(?:full|teaser|rss|search_index|search_result)$/u, 'Drupal core'],
  [/^media/iu, /^full$/u, 'Drupal core'],
  [/^media/iu, /^media_library$/u, "core's Media Library"],
  [/^(?:vocabulary|taxonomy|term)/iu, /^full$/u, 'Drupal core'],
  [/block/iu, /^full$/u, 'Drupal core'],
  [/^user/iu, /^(?:full|compact)$/u, 'Drupal core'],
  [/^content/iu, /^diff$/u, 'the module Diff'],
  [/./u, /^token$/u, 'the module Token'],
  [/^paragraph/iu, /^preview$/u, 'the module Paragraphs'],
];

const moduleOf = (row: SpecRow): string => {
  const found = INSTALLED.find(([entityType, machineName]) => entityType.test(value(row, 'entityType')) && machineName.test(viewModeName(row)));
  return found === undefined ? '' : found[2];
};

/** View modes that are there before anybody adds them. */
export const comeInstalled: KnowRule = ({ rows }) => {
  const modes = rows.build.filter((row) => row.sheet.type === 'view_modes' && moduleOf(row) !== '');
  if (modes.length === 0) return [];
  const modules = [...new Set(modes.map(moduleOf))];
  const said = modules.map((module) => `${list(modes.filter((row) => moduleOf(row) === module).map((row) => plain(rowName(row))))} with ${module}`);
  return [`${strong(modes.length === 1 ? 'Comes installed:' : 'Come installed:')} ${said.join('; ')}. Do not add ${modes.length === 1 ? 'it' : 'them'} again, only arrange what ${modes.length === 1 ? 'it shows' : 'they show'}.`];
};
