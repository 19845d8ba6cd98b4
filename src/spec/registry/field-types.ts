import { fold } from '../text';

/** What a field type is, as far as widgets and references go. */
export type FieldFamily = 'text' | 'long_text' | 'number' | 'boolean' | 'image' | 'file' | 'list' | 'date' | 'date_range' | 'link' | 'email' | 'telephone' | 'reference' | 'group' | 'other';

/** Names of field types by family: Drupal core's, the Drupal Entity Generator's, and those of widely used modules. */
const FAMILIES: Readonly<Record<FieldFamily, readonly string[]>> = {
  text: ['text (plain)', 'text (formatted)'],
  long_text: ['text (plain, long)', 'text (formatted, long)', 'text (formatted, long, with summary)'],
  number: ['number (decimal)', 'number (float)', 'number (integer)'],
  boolean: ['boolean'],
  image: ['image'],
  file: ['file'],
  list: ['list (float)', 'list (integer)', 'list (text)'],
  date: ['date', 'timestamp'],
  date_range: ['date range', 'smart date range', 'smart date'],
  link: ['link'],
  email: ['email'],
  telephone: ['telephone number'],
  reference: [
    'entity reference',
    'entity reference revisions',
    'entity reference revisions (paragraphs)',
    'dynamic entity reference',
    'paragraph',
    'paragraphs',
    'taxonomy term',
    'media',
    'content',
  ],
  group: ['fieldset', 'details', 'details sidebar', 'html element', 'tab', 'tabs', 'accordion', 'accordion item'],
  other: [
    'color',
    'entity label',
    'meta tags',
    'address',
    'geofield',
    'geolocation',
    'office hours',
    'webform',
    'comments',
    'video embed',
    'viewfield',
    'views reference',
    'layout section',
    'table field',
    'markup',
    'block (plugin)',
    'key / value (plain)',
    'social media links field',
    'user',
    'language',
    'password',
    'uuid',
  ],
};

const FAMILY_OF = new Map((Object.entries(FAMILIES) as [FieldFamily, readonly string[]][]).flatMap(([family, names]) => names.map((name) => [name, family] as const)));

/** True for field types and field-group types that are widely known. */
export const isKnownFieldType = (type: string): boolean => FAMILY_OF.has(fold(type));

/** Family of a field type; null for an unknown one. */
export const familyOf = (type: string): FieldFamily | null => FAMILY_OF.get(fold(type)) ?? null;
