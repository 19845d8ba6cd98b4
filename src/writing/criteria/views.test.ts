import type { CriterionRule } from '../rule';
import { criteriaOf, knowOf, viewOf } from '../testing/said';
import { coreViews } from '../know/core-views';
import { displays } from '../know/displays';
import { optionsFor } from '../know/options-for';
import { displayLists } from './display-lists';
import { displayOffered, displaysListed } from './display-offered';
import { viewStatus } from './view-status';

const DEFAULT = { Title: 'Default', 'Machine name': 'default', 'Display plugin': 'Default' };
const said = (rule: CriterionRule, ...displays: readonly Readonly<Record<string, string>>[]): string[] => criteriaOf(rule, viewOf({}, ...displays), 'News');
const NOTES = 'Pager: mini (10 items). Filters: status, uid (exposed). Sorts: created. Fields: title, body. Access: permission edit news';

describe('criteria from the displays of a view', () => {
  it('tell a page by its path, with what it takes over from the default display', () => {
    expect(said(displayLists, { ...DEFAULT, Notes: NOTES }, { Title: 'List', 'Machine name': 'page_1', 'Display plugin': 'Page', Notes: 'Path: /news' })).toEqual([
      'The page /news lists content: 10 a page with a mini pager, filtered by status, sorted by created; it can be narrowed by uid.',
      'The page shows "title, body", in that order.',
      'Whoever lacks the permission "edit news" cannot open the page.',
    ]);
  });

  it('take nothing over where a display has filters of its own', () => {
    expect(said(displayLists, { ...DEFAULT, Notes: NOTES }, { Title: 'Newest', 'Machine name': 'block_1', 'Display plugin': 'Block', Notes: 'Pager: some (1 items). Filters: type. Access: roles editor, author' })).toEqual([
      'The block Newest lists content: 1 item at most, filtered by type.',
      'The block is open to the roles "editor" and "author" only.',
    ]);
  });

  it('tell a second display of the same list by the first', () => {
    expect(said(displayLists, { ...DEFAULT, Notes: 'Filters: status' }, { Title: 'Export', 'Machine name': 'x', 'Display plugin': 'Data export', Notes: 'Path: /news.csv' }, { Title: 'List', 'Machine name': 'y', 'Display plugin': 'Page', Notes: 'Path: /news' })).toEqual([
      'The page /news lists content: filtered by status.',
      'The data export /news.csv gives the same content as the page.',
    ]);
  });

  it('tell a display whose own list is that of an earlier one by that one', () => {
    const own = 'Shown in the search paragraph. Filters: type. Sorts: created. Fields: title';
    expect(said(displayLists, { ...DEFAULT, Notes: 'Filters: status' }, { Title: 'Search', 'Machine name': 'a', 'Display plugin': 'Block', Notes: own }, { Title: 'Short', 'Machine name': 'b', 'Display plugin': 'Block', Notes: `${own}. Access: roles editor` })).toEqual([
      'The block Search lists content: filtered by type, sorted by created.',
      'The block Search does what its note asks: "Shown in the search paragraph".',
      'The block Search shows the field "title" of each item.',
      'The block Short gives the same content as the block Search.',
      'The block Short is open to the role "editor" only.',
    ]);
  });

  it('quote what an author wrote in words, and read his labels', () => {
    expect(said(displayLists, { Title: 'Next events', 'Machine name': 'next', 'Display plugin': 'Block', Notes: '3 items, view mode Card.' }, { Title: 'All', 'Machine name': 'all', 'Display plugin': 'Page', Notes: 'Path: /events. 24 per page. Exposed filters: event type, campus.' })).toEqual([
      'The page /events lists content; it can be narrowed by event type and campus.',
      'The page does what its note asks: "24 per page".',
      'The block Next events does what its note asks: "3 items, view mode Card".',
    ]);
    expect(said(displayLists, { ...DEFAULT, Notes: '' })).toEqual([]);
  });

  it('tell where blocks are offered, by machine names where titles say nothing', () => {
    expect(said(displayOffered, { Title: 'Newest', 'Machine name': 'block_1', 'Display plugin': 'Block' })).toEqual(['Place block at /admin/structure/block offers the block Newest.']);
    expect(said(displayOffered, { Title: 'Block', 'Machine name': 'block_1', 'Display plugin': 'Block' })).toEqual(['Place block at /admin/structure/block offers the block block_1.']);
    expect(said(displayOffered, { Title: 'List', 'Machine name': 'page_1', 'Display plugin': 'Page' })).toEqual([]);
  });

  it('of a view without notes, tell displays, plugins and what is listed', () => {
    expect(said(displaysListed, DEFAULT)).toEqual(['The view News has the display Default (default, default).']);
    expect(said(viewStatus, DEFAULT)).toEqual(['/admin/structure/views has News (news) under Enabled.', 'The preview of News lists content.']);
    expect(criteriaOf(viewStatus, viewOf({ Status: 'Disabled', Notes: 'Teasers, newest first.' }, { ...DEFAULT, Notes: 'Filters: status' }), 'News')).toEqual(['/admin/structure/views has News (news) under Disabled.', 'News does what its note asks: "Teasers, newest first".']);
  });
});

describe('what to know of a view', () => {
  it('is that Drupal brings one of that machine name', () => {
    expect(knowOf(coreViews, viewOf({ 'View name': 'Content', 'Machine name': 'content' }, { ...DEFAULT, View: 'Content' }), 'Content').join()).toContain('the module Node brings a view content.');
    expect(knowOf(coreViews, viewOf({}, DEFAULT), 'News')).toEqual([]);
  });

  it('is that the page of a disabled view answers only while it is enabled', () => {
    const page = { Title: 'Page', 'Machine name': 'page_1', 'Display plugin': 'Page', Notes: 'Path: /news' };
    const told = 'a page answers only while the view is enabled';
    expect(knowOf(displays, viewOf({ Status: 'Disabled' }, page), 'News').join()).toContain(told);
    expect(knowOf(displays, viewOf({ Status: 'Enabled' }, page), 'News').join()).not.toContain(told);
    expect(knowOf(displays, viewOf({ Status: 'Disabled' }, { ...page, 'Display plugin': 'Block', Notes: '' }), 'News').join()).not.toContain(told);
  });

  it('is which fields take their options from it', () => {
    const fields = [['Bundle', 'Field label', 'Machine name', 'X', 'Field type', 'Settings/notes'], ['Story', 'Area', 'field_area', 'a', 'Entity reference', 'Options come from view city_areas:list']];
    const tables = { ...viewOf({ 'View name': 'Areas', 'Machine name': 'city_areas' }, { ...DEFAULT, View: 'Areas' }), fields, bundles: [['Name', 'Machine name', 'X', 'Type'], ['Story', 'story', 'a', 'Content type']] };
    expect(knowOf(optionsFor, tables, 'Areas')).toEqual(['Feeds fields: Area on Story (from list); Fields row 2.']);
    expect(knowOf(optionsFor, viewOf({}, DEFAULT), 'News')).toEqual([]);
  });
});
