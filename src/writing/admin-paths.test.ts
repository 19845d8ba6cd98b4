import type { Component } from '../domain/spec';
import { adminPath, adminPaths } from './admin-paths';

const component = (kind: Component['kind'], machineName = 'story'): Component => ({ id: `${kind}:${machineName}`, kind, name: 'Story', machineName, row: null, children: [] });

describe('admin paths of Drupal 10 and 11', () => {
  it.each([
    ['content_type', '/admin/structure/types/manage/story/fields'],
    ['vocabulary', '/admin/structure/taxonomy/manage/story/overview/fields'],
    ['paragraph_type', '/admin/structure/paragraphs_type/story/fields'],
    ['media_type', '/admin/structure/media/manage/story/fields'],
    ['block_type', '/admin/structure/block-content/manage/story/fields'],
    ['view', '/admin/structure/views/view/story'],
    ['view_mode', '/admin/structure/display-modes/view'],
    ['image_style', '/admin/config/media/image-styles/manage/story'],
    ['user_role', '/admin/people/permissions/story'],
    ['workflow', '/admin/config/workflow/workflows/manage/story'],
    ['menu', '/admin/structure/menu/manage/story'],
    ['custom', ''],
  ] as const)('%s', (kind, path) => {
    expect(adminPath(component(kind))).toBe(path);
  });

  it('names the list where there is no machine name, or one that cannot stand in a path', () => {
    expect(adminPath(component('content_type', ''))).toBe('/admin/structure/types');
    expect(adminPath(component('view', 'a/b'))).toBe('/admin/structure/views');
  });

  it('names the list once for many of a kind', () => {
    expect(adminPaths(['a', 'b', 'c', 'd'].map((name) => component('image_style', name)))).toEqual(['/admin/config/media/image-styles']);
    expect(adminPaths([component('media_type', 'a'), component('media_type', 'b')])).toHaveLength(2);
  });
});
