import { value } from '../../domain/rows';
import type { SpecRow } from '../../domain/spec';
import { presentNote } from '../differences';
import { labels } from '../facts/names';
import { list, shortList, strong } from '../language';
import type { KnowRule } from '../rule';

/** What a cell presupposes beyond Drupal core: column, pattern, name of the contributed module. */
const NEEDS: readonly (readonly [key: string, cell: RegExp, module: string])[] = [
  ['fieldType', /paragraphs|entity reference revisions/iu, 'Paragraphs'],
  ['fieldType', /^meta ?tags?$/iu, 'Metatag'],
  ['fieldType', /^address$/iu, 'Address'],
  ['fieldType', /^geofield$/iu, 'Geofield'],
  ['fieldType', /^geolocation/iu, 'Geolocation Field'],
  ['fieldType', /^office hours$/iu, 'Office Hours'],
  ['fieldType', /^smart date/iu, 'Smart Date'],
  ['fieldType', /^date_recur/iu, 'Recurring Dates Field'],
  ['fieldType', /^viewfield$/iu, 'Viewfield'],
  ['fieldType', /^webform$/iu, 'Webform'],
  ['fieldType', /^video embed$/iu, 'Video Embed Field'],
  ['fieldType', /^dynamic entity reference$/iu, 'Dynamic Entity Reference'],
  ['fieldType', /^entity_reference_hierarchy$/iu, 'Entity Hierarchy'],
  ['fieldType', /^table field$/iu, 'TableField'],
  ['fieldType', /^allow only one$/iu, 'Allow Only One'],
  ['fieldType', /^entity field fetch/iu, 'Entity Field Fetch'],
  ['fieldType', /^social media links/iu, 'Social Media Links'],
  ['widget', /^layout paragraphs/iu, 'Layout Paragraphs'],
  ['widget', /^linkit/iu, 'Linkit'],
  ['widget', /^entity browser/iu, 'Entity Browser'],
  ['widget', /^inline entity form/iu, 'Inline Entity Form'],
  ['widget', /focal point/iu, 'Focal Point'],
  ['widget', /with counter|and counter/iu, 'Textfield Counter'],
  ['widget', /^entity reference tree/iu, 'Entity Reference Tree Widget'],
  ['effect', /focal point/iu, 'Focal Point'],
  ['effect', /^manual crop$/iu, 'Crop API'],
  ['notes', /focal point/iu, 'Focal Point'],
  ['displayPlugin', /^data export$/iu, 'Views Data Export'],
  ['displayPlugin', /^rest export$/iu, 'RESTful Web Services'],
  ['fieldGroup', /\S/u, 'Field Group'],
  ['aliasPattern', /\[/u, 'Pathauto'],
];

/** Modules of core: not told as something to add. */
const CORE = new Set(['RESTful Web Services']);

/** Modules that nearly every such site has; the list of the session names them once. */
const USUAL = new Set(['Field Group', 'Metatag', 'Paragraphs', 'Pathauto']);

const FIELDS = 2;

/** Modules beyond Drupal core and the usual ones that the rows presuppose, each with the rows that need it. */
export const modules: KnowRule = (context) => {
  const needs = new Map<string, SpecRow[]>();
  for (const row of context.rows.build) {
    for (const [key, cell, module] of NEEDS) {
      const rows = needs.get(module) ?? [];
      if (cell.test(key === 'notes' ? presentNote(row) : value(row, key)) && !rows.includes(row)) needs.set(module, [...rows, row]);
    }
  }
  const told = (module: string, rows: readonly SpecRow[]): string => `${module} (for ${shortList(labels(rows), FIELDS + 1)})`;
  const contributed = [...needs].filter(([module]) => !CORE.has(module) && !USUAL.has(module)).sort(([a], [b]) => (a < b ? -1 : 1));
  const core = [...needs.keys()].filter((module) => CORE.has(module));
  return [
    ...(contributed.length === 0 ? [] : [`${strong('Needs')} the ${contributed.length === 1 ? 'module' : 'modules'} ${list(contributed.map(([module, rows]) => told(module, rows)))}.`]),
    ...(core.length === 0 ? [] : [`${strong('Needs')} core's ${core.length === 1 ? 'module' : 'modules'} ${list(core)} switched on.`]),
  ];
};
