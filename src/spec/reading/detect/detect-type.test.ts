import { detectType } from './detect-type';

const detect = (label: string, header: string): string => {
  const detection = detectType(label, header.split(','));
  return detection.kind === 'type' ? `${detection.match.type} ${detection.confidence}` : detection.kind;
};

const PLAIN = 'ID,Name,Machine name,X,Dev,QA,Notes';
const FIELDS = "ID,Bundle,Field label,Machine name,X,Field type,Ref. bundle,Req'd,Vals.,Form widget,Help text";

describe('detecting a sheet’s type', () => {
  it.each([
    ['Lakeside_User roles', PLAIN, 'user_roles high'],
    ['Lakeside - Menus', PLAIN, 'menus high'],
    ['Image styles', 'ID,Style name,Machine name,X,Notes', 'image_styles high'],
    ['Responsive image styles', 'Responsive style,Breakpoint Group,Fallback Style,X', 'responsive_image_styles high'],
    ['CustomViewModes', 'View Modes,Entity Type,Entities Used On', 'view_modes high'],
    ['Menus of Italy_Fields', FIELDS, 'fields high'],
  ])('by name, where the header fits: %s', (label, header, expected) => {
    expect(detect(label, header)).toBe(expected);
  });

  it.each([
    ['export (3)', FIELDS, 'fields high'],
    ['export (3)', 'Image style,Effect,Summary,X', 'image_effects medium'],
    ['export (3)', 'Style name,Machine name,X', 'image_styles medium'],
    ['export (3)', PLAIN, 'custom low'],
    ['export (3)', 'Block name,Machine name,Region', 'custom low'],
    ['export (3)', 'Region,Theme,Weight', 'unknown'],
  ])('by header alone: %s %s', (label, header, expected) => {
    expect(detect(label, header)).toBe(expected);
  });

  it.each([
    ['User roles', FIELDS, 'fields medium'],
    ['Views', 'ID,View,Title,Machine name,X,Display plugin,View ID', 'view_displays medium'],
    ['Settings', FIELDS, 'fields medium'],
    ['Migration mappings', FIELDS, 'fields medium'],
  ])('by an unmistakable header against the name: %s', (label, header, expected) => {
    expect(detect(label, header)).toBe(expected);
  });

  it.each([
    ['Overview', PLAIN, 'set_aside'],
    ['Lakeside_Behat', PLAIN, 'set_aside'],
    ['Migration mappings', 'Name,Source field,Destination field', 'custom low'],
    ['Migration mappings', 'Source field,Destination field', 'unknown'],
    ['Fields', 'ID,Field label,Machine name', 'incomplete'],
  ])('%s with %s: %s', (label, header, expected) => {
    expect(detect(label, header)).toBe(expected);
  });
});
