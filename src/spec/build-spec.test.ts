import type { Reference } from '../domain/spec';
import { buildSpec } from './build-spec';
import { sheetOf, specOf } from './testing/build';

const BUNDLES = [
  ['Name', 'Machine name', 'X', 'Type'],
  ['Article', 'article', 'a', 'Content type'],
  ['Image', 'image', 'a', 'Media type'],
  ['Image', 'image', 'a', 'Paragraph type'],
  ['Contact', 'contact', 'x', 'Paragraph type'],
  ['Contact', 'contact_placeholder', 'a', 'Paragraph type'],
  ['Alert (Sitewide)', 'sitewide_alert', 'a', 'Content type'],
  ['Hours, Phone and Map', 'hours', 'a', 'Paragraph type'],
];
const fields = (...rows: readonly string[][]): readonly (readonly string[])[] => [
  ['Bundle', 'Field label', 'Machine name', 'X', 'Field type', 'Ref. bundle', 'Bundle machine name'],
  ...rows,
];
const brief = ({ kind, text, to, match }: Reference): string => `${kind} ${text} ${match} ${to ?? '-'}`;

describe('components', () => {
  it('are one for each row, with ids of kind and machine name, and an ordinal for duplicates', () => {
    const spec = specOf({ bundles: [...BUNDLES, ['Article', 'article', 'a', 'Content type']] });
    expect(spec.components.map((component) => component.id)).toEqual([
      'content_type:article',
      'media_type:image',
      'paragraph_type:image',
      'paragraph_type:contact',
      'paragraph_type:contact_placeholder',
      'content_type:sitewide_alert',
      'paragraph_type:hours',
      'content_type:article~2',
    ]);
  });

  it('take their children by label, by machine name and by the look-up column, with slips', () => {
    const spec = specOf({
      bundles: BUNDLES,
      fields: fields(
        ['Article (Content type)', 'One', 'field_1', 'a', 'Boolean', '', 'article'],
        ['article', 'Two', 'field_2', 'a', 'Boolean'],
        ['ARTICLE  (content type)', 'Three', 'field_3', 'a', 'Boolean'],
        ['Contact (Paragraph type)', 'Four', 'field_4', 'a', 'Boolean', '', 'contact_placeholder'],
        ['Alert (Sitewide)', 'Five', 'field_5', 'a', 'Boolean'],
        ['Renamed (Content type)', 'Six', 'field_6', 'a', 'Boolean', '', 'article'],
      ),
    });
    const labels = Object.fromEntries(spec.components.map((component) => [component.id, component.children.map((row) => row.texts[1])]));
    expect(labels).toMatchObject({
      'content_type:article': ['One', 'Two', 'Three', 'Six'],
      'paragraph_type:contact': [],
      'paragraph_type:contact_placeholder': ['Four'],
      'content_type:sitewide_alert': ['Five'],
    });
    expect(spec.references.map((reference) => reference.match)).toEqual(['exact', 'slip', 'slip', 'exact', 'exact', 'machine_name']);
  });

  it('stand for a parent that no sheet holds, once for each name', () => {
    const spec = specOf({
      fields: fields(['Event (Content type)', 'A', 'field_a', 'a', 'Boolean', '', 'event'], ['event (Content type)', 'B', 'field_b', 'a', 'Boolean'], ['', 'C', 'field_c', 'a', 'Boolean'], ['', 'D', 'field_d', 'a', 'Boolean']),
    });
    expect(spec.components.map(({ id, row, children }) => [id, row, children.length])).toEqual([
      ['content_type:event', null, 2],
      ['content_type:(no name)', null, 2],
    ]);
    expect(spec.references.map(brief)[1]).toBe('parent event (Content type) missing content_type:event');
  });

  it('of one name share out rows that repeat a machine name, and say that it is a guess', () => {
    const spec = specOf({
      views: [['View name', 'Machine name', 'X'], ['People', 'people', 'a'], ['People', 'user_admin_people', 'a']],
      view_displays: [['View', 'Title', 'Machine name', 'X'], ['People', 'Default', 'default', 'a'], ['People', 'Master', 'default', 'a']],
    });
    expect(spec.components.map((component) => component.children.map((row) => row.texts[1]))).toEqual([['Default'], ['Master']]);
    expect(spec.references.map(({ match, to }) => [match, to])).toEqual([['ambiguous', null], ['ambiguous', null]]);
  });

  it('of view modes are told apart by entity type', () => {
    const spec = specOf({ view_modes: [['View Modes', 'Entity Type'], ['Token', 'Content type'], ['Token', 'Media type']] });
    expect(spec.components.map((component) => component.id)).toEqual(['view_mode:content type.token', 'view_mode:media type.token']);
  });

  it('of an unknown type are custom entity types, and their type is understood behind names', () => {
    const spec = specOf({
      bundles: [['Name', 'Machine name', 'Type'], ['Inquiry', 'inquiry', 'Webform']],
      fields: fields(['Inquiry (Webform)', 'Mail', 'field_mail', 'a', 'Email']),
    });
    expect(spec.components.map(({ id, children }) => [id, children.length])).toEqual([['entity_type:inquiry', 1]]);
  });
});

describe('references', () => {
  const targets = (cell: string): string[] =>
    specOf({ bundles: BUNDLES, fields: fields(['Article (Content type)', 'A', 'field_a', 'a', 'Entity reference', cell]) })
      .references.slice(1)
      .map(brief);

  it('are split where names end, not where names hold commas and parentheses', () => {
    expect(targets('Image (Media type), Hours, Phone and Map (Paragraph type), Alert (Sitewide) (Content type)')).toEqual([
      'target Image (Media type) exact media_type:image',
      'target Hours, Phone and Map (Paragraph type) exact paragraph_type:hours',
      'target Alert (Sitewide) (Content type) exact content_type:sitewide_alert',
    ]);
  });

  it('say how the text found its target', () => {
    expect(targets('article, Contact (Paragraph type), Nothing (Media type), Image')).toEqual([
      'target article slip content_type:article',
      'target Contact (Paragraph type) ambiguous -',
      'target Nothing (Media type) missing -',
      'target Image ambiguous -',
    ]);
    expect(targets('Image  (Media type)')).toEqual(['target Image  (Media type) slip media_type:image']);
    expect(targets('hours')).toEqual(['target hours machine_name paragraph_type:hours']);
    expect(targets('All')).toEqual(['target All wildcard -']);
    expect(targets('All paragraph types')).toEqual(['target All paragraph types wildcard -']);
    expect(targets('-')).toEqual([]);
  });

  it('to what only the rows of other sheets name are missing, and say what they would lead to', () => {
    const spec = specOf({
      bundles: BUNDLES,
      fields: fields(['Lost (Paragraph type)', 'A', 'field_a', 'a', 'Boolean'], ['Article (Content type)', 'B', 'field_b', 'a', 'Entity reference', 'Lost (Paragraph type)']),
    });
    expect(spec.references.map(brief)).toEqual([
      'parent Lost (Paragraph type) missing paragraph_type:lost',
      'parent Article (Content type) exact content_type:article',
      'target Lost (Paragraph type) missing paragraph_type:lost',
    ]);
  });

  it('come from view modes, responsive styles, workflow notes and migrations', () => {
    const spec = specOf({
      bundles: BUNDLES,
      view_modes: [['View Modes', 'Entity Type', 'Entities Used On'], ['Teaser', 'Media type', 'Image']],
      image_styles: [['Style name', 'Machine name'], ['Wide, 2x', 'wide_2x'], ['Small', 'small']],
      responsive_image_styles: [['Responsive style', 'Fallback Style', 'Image Style Group(s)'], ['Hero', 'Small', 'Wide, 2x,Small']],
      workflows: [['Label', 'Type', 'Notes'], ['Editorial', 'Content moderation', 'Used on Article (Content type), Image (Media type).\nUsed by all']],
      migrations: [['Label', 'Machine name', 'Default bundle', 'Depend req'], ['Users', 'users', '', ''], ['News', 'news', 'article', 'users']],
    });
    expect(spec.references.map(brief)).toEqual([
      'view_mode_bundle Image exact media_type:image',
      'fallback_style Small exact image_style:small',
      'style_group Wide, 2x exact image_style:wide_2x',
      'style_group Small exact image_style:small',
      'moderates Article (Content type) exact content_type:article',
      'moderates Image (Media type) exact media_type:image',
      'destination_bundle article slip content_type:article',
      'requires_migration users slip migration:users',
    ]);
  });

  it('of custom sheets are cells that hold nothing but typed names', () => {
    const spec = specOf({ bundles: BUNDLES, custom: [['Name', 'Applies to', 'Remark'], ['Rule', 'Article (Content type)', 'See Article (Content type) too, please']] });
    expect(spec.references.map((reference) => [reference.kind, reference.key, reference.to])).toEqual([['custom', 'Applies to', 'content_type:article']]);
  });
});

describe('a Spec', () => {
  it('numbers rows by type, file and place, and blocks by the separators above them', () => {
    const first = sheetOf('bundles', [['Name', 'Type', 'X'], ['A', 'Vocabulary', 'a'], [], ['B', 'Vocabulary', 'X']], 'b.csv');
    const second = sheetOf('bundles', [['Name', 'Type', 'X'], ['C', 'Vocabulary', 'done']], 'a.csv');
    const { rows } = buildSpec([sheetOf('menus', [['Title'], ['Main']]), first, second]);
    expect(rows.map((row) => [row.texts[0], row.sequence, row.block, row.code])).toEqual([
      ['C', 0, 0, ''],
      ['A', 1, 0, 'a'],
      ['B', 2, 1, 'x'],
      ['Main', 3, 0, ''],
    ]);
  });

  it('gathers field rows by the storage they share, which is per entity type', () => {
    const spec = specOf({
      bundles: BUNDLES,
      fields: fields(
        ['Article (Content type)', 'Title', '-', 'a', 'Entity label'],
        ['Article (Content type)', 'Body', 'body', 'a', 'Text (formatted, long)'],
        ['Alert (Sitewide) (Content type)', 'Body', 'body', 'a', 'Text (formatted, long)'],
        ['Image (Media type)', 'Body', 'body', 'a', 'Text (formatted, long)'],
        ['Article (Content type)', 'More', 'group_more', 'a', 'Details'],
      ),
    });
    expect([...spec.storages].flatMap(([type, fields]) => [...fields].map(([field, rows]) => [`${type}.${field}`, rows.length]))).toEqual([['node.body', 2], ['media.body', 1]]);
  });
});
