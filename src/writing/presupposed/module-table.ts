import { presentNote } from '../differences';
import { value } from '../../domain/rows';
import type { SpecRow } from '../../domain/spec';

/** A module that a cell presupposes. */
export interface Module {
  /** As drupal.org calls it. */
  readonly name: string;
  /** Its project on drupal.org, or its machine name where it is part of core. */
  readonly project: string;
  /** Comes with Drupal, and has to be switched on. */
  readonly core: boolean;
}

const contributed = (name: string, project: string): Module => ({ name, project, core: false });
const core = (name: string, project: string): Module => ({ name, project, core: true });

const PARAGRAPHS = contributed('Paragraphs', 'paragraphs');
const FOCAL_POINT = contributed('Focal Point', 'focal_point');
const GEOFIELD = contributed('Geofield', 'geofield');
const GEOLOCATION = contributed('Geolocation Field', 'geolocation');
const METATAG = contributed('Metatag', 'metatag');
const TEXTFIELD_COUNTER = contributed('Textfield Counter', 'textfield_counter');
const VIEWFIELD = contributed('Viewfield', 'viewfield');
const SCHEDULER = contributed('Scheduler', 'scheduler');
const KEY_VALUE = contributed('Key value field', 'key_value_field');
const CROP = contributed('Crop API', 'crop');
const WEBP = contributed('WebP', 'webp');
const SEARCH_API = contributed('Search API', 'search_api');
const ENTITY_BROWSER = contributed('Entity Browser', 'entity_browser');
const SWITCHED_ON = /^(?:y|yes|x|true)$/iu;

/** What a cell presupposes beyond the modules that every site has: column, pattern, module. */
export const MODULES: readonly (readonly [key: string, cell: RegExp, module: Module])[] = [
  ['fieldType', /paragraphs|entity reference revisions/iu, PARAGRAPHS],
  ['fieldType', /^meta ?tags?$/iu, METATAG],
  ['fieldType', /^address$/iu, contributed('Address', 'address')],
  ['fieldType', /^geofield$/iu, GEOFIELD],
  ['fieldType', /^geolocation/iu, GEOLOCATION],
  ['fieldType', /^google_map_field$/iu, contributed('Google Map Field', 'google_map_field')],
  ['fieldType', /^office hours$/iu, contributed('Office Hours', 'office_hours')],
  ['fieldType', /^smart date/iu, contributed('Smart Date', 'smart_date')],
  ['fieldType', /^date_recur/iu, contributed('Recurring Dates Field', 'date_recur')],
  ['fieldType', /^viewfield$/iu, VIEWFIELD],
  ['fieldType', /^views reference/iu, contributed('Views Reference Field', 'viewsreference')],
  ['fieldType', /^webform$/iu, contributed('Webform', 'webform')],
  ['fieldType', /^video embed/iu, contributed('Video Embed Field', 'video_embed_field')],
  ['fieldType', /^dynamic entity reference$/iu, contributed('Dynamic Entity Reference', 'dynamic_entity_reference')],
  ['fieldType', /^entity_reference_hierarchy$/iu, contributed('Entity Reference Hierarchy', 'entity_hierarchy')],
  ['fieldType', /^table ?field$/iu, contributed('TableField', 'tablefield')],
  ['fieldType', /^allow only one$/iu, contributed('Allow Only One', 'allow_only_one')],
  ['fieldType', /^entity field fetch/iu, contributed('Entity Field Fetch', 'entity_field_fetch')],
  ['fieldType', /^social media links/iu, contributed('Social Media Links Block and Field', 'social_media_links')],
  ['fieldType', /^key ?\/? ?value|^key_value/iu, KEY_VALUE],
  ['fieldType', /^csv_file$/iu, contributed('CSV Field', 'csv_field')],
  ['fieldType', /^markup$/iu, contributed('Markup', 'markup')],
  ['fieldType', /^hours minutes and seconds$/iu, contributed('HMS Field', 'hms_field')],
  ['fieldType', /^block \(plugin\)$/iu, contributed('Block Field', 'block_field')],
  ['fieldType', /^color$/iu, contributed('Color Field', 'color_field')],
  ['fieldType', /^telephone number$/iu, core('Telephone', 'telephone')],
  ['fieldType', /^date range$/iu, core('Datetime Range', 'datetime_range')],
  ['fieldType', /^comments?$/iu, core('Comment', 'comment')],
  ['fieldType', /^layout section$/iu, core('Layout Builder', 'layout_builder')],
  ['widget', /^layout paragraphs/iu, contributed('Layout Paragraphs', 'layout_paragraphs')],
  ['widget', /^paragraphs browser/iu, contributed('Paragraphs Browser', 'paragraphs_browser')],
  ['widget', /^linkit/iu, contributed('Linkit', 'linkit')],
  ['widget', /^entity browser/iu, ENTITY_BROWSER],
  ['widget', /^entity browser - table$/iu, contributed('Entity Browser Table', 'entity_browser_table')],
  ['widget', /^inline entity form/iu, contributed('Inline Entity Form', 'inline_entity_form')],
  ['widget', /focal point/iu, FOCAL_POINT],
  ['widget', /^imagewidget crop$/iu, contributed('Image Widget Crop', 'image_widget_crop')],
  ['widget', /with counter|and counter/iu, TEXTFIELD_COUNTER],
  ['widget', /^entity reference tree/iu, contributed('Entity Reference Tree Widget', 'entity_reference_tree')],
  ['widget', /^term_reference_tree$/iu, contributed('Term Reference Tree', 'term_reference_tree')],
  ['widget', /^chosen\b/iu, contributed('Chosen', 'chosen')],
  ['widget', /^select2\b/iu, contributed('Select2', 'select2')],
  ['widget', /^geofield map$/iu, contributed('Geofield Map', 'geofield_map')],
  ['widget', /^date_recur_modular/iu, contributed('Recurring Date Modular Widgets', 'date_recur_modular')],
  ['widget', /^media library$/iu, core('Media Library', 'media_library')],
  ['effect', /focal point/iu, FOCAL_POINT],
  ['effect', /^manual crop$/iu, CROP],
  ['effect', /^image style quality$/iu, contributed('Image Style Quality', 'image_style_quality')],
  ['effect', /^webp$/iu, WEBP],
  ['effect', /watermark|brightness|set canvas|text overlay/iu, contributed('Image Effects', 'image_effects')],
  ['notes', /focal point/iu, FOCAL_POINT],
  ['notes', /image style quality/iu, contributed('Image Style Quality', 'image_style_quality')],
  ['notes', /svg image/iu, contributed('SVG Image', 'svg_image')],
  ['notes', /\blinkit\b/iu, contributed('Linkit', 'linkit')],
  ['notes', /\bsearch api\b/iu, SEARCH_API],
  ['displayPlugin', /^data export$/iu, contributed('Views Data Export', 'views_data_export')],
  ['displayPlugin', /^rest export$/iu, core('RESTful Web Services', 'rest')],
  ['displayPlugin', /^entity browser$/iu, ENTITY_BROWSER],
  ['baseTable', /^index\b/iu, SEARCH_API],
  ['baseTable', /^redirect$/iu, contributed('Redirect', 'redirect')],
  ['baseTable', /^webform submission/iu, contributed('Webform', 'webform')],
  ['baseTable', /^flagging$/iu, contributed('Flag', 'flag')],
  ['baseTable', /^poll_field_data$/iu, contributed('Poll', 'poll')],
  ['baseTable', /^paragraphs_library_item/iu, PARAGRAPHS],
  ['baseTable', /^(?:log entries|watchdog)$/iu, core('Database Logging', 'dblog')],
  ['type', /^content moderation$/iu, core('Content Moderation', 'content_moderation')],
  ['breakpointGroup', /\S/u, core('Responsive Image', 'responsive_image')],
  ['fieldGroup', /\S/u, contributed('Field Group', 'field_group')],
  ['aliasPattern', /\[/u, contributed('Pathauto', 'pathauto')],
  ['layout', SWITCHED_ON, core('Layout Builder', 'layout_builder')],
  ['metatags', SWITCHED_ON, METATAG],
  ['scheduled', SWITCHED_ON, SCHEDULER],
  ['translatable', SWITCHED_ON, core('Content Translation', 'content_translation')],
  ['sourcePlugin', /^d[67]_/iu, core('Migrate Drupal', 'migrate_drupal')],
];

/** Words of a note that name a module of the site's own: `Custom module lakeside_rooms`. */
const OWN_MODULE = /\bcustom module:?\s+[`"']?([a-z][a-z0-9_]{2,})/iu;

/** Modules that the cells of a row presuppose, each with the column that tells. */
export const modulesOf = (row: SpecRow): { readonly module: Module; readonly key: string }[] =>
  MODULES.filter(([key, cell]) => cell.test(key === 'notes' ? presentNote(row) : value(row, key))).map(([key, , module]) => ({ module, key }));

/** Machine name of the site's own module that a note names; null where it names none. */
export const ownModuleOf = (row: SpecRow): string | null => OWN_MODULE.exec(presentNote(row))?.[1] ?? null;

/** True for a field type that some module of the table gives. */
export const isModuleFieldType = (type: string): boolean => MODULES.some(([key, cell]) => key === 'fieldType' && cell.test(type));
