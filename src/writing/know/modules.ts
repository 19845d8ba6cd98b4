import { value } from '../../domain/rows';
import type { SpecRow } from '../../domain/spec';
import { list, strong } from '../language';
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

const neededBy = (row: SpecRow): string[] => NEEDS.filter(([key, cell]) => cell.test(value(row, key))).map(([, , module]) => module);

/** Modules beyond Drupal core that the rows presuppose. */
export const modules: KnowRule = (context) => {
  const needed = [...new Set(context.rows.build.flatMap(neededBy))];
  const contributed = needed.filter((module) => !CORE.has(module)).sort();
  const core = needed.filter((module) => CORE.has(module));
  return [
    ...(contributed.length === 0 ? [] : [`${strong('Needs')} the ${contributed.length === 1 ? 'module' : 'modules'} ${list(contributed)}.`]),
    ...(core.length === 0 ? [] : [`${strong('Needs')} core's ${core.length === 1 ? 'module' : 'modules'} ${list(core)} switched on.`]),
  ];
};
