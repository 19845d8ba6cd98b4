import { value } from '../../../domain/rows';
import type { SpecRow } from '../../../domain/spec';
import type { TicketContext } from '../../context';
import { displayNotes, pluginOf } from '../../displays';
import { isNew } from '../shared';

const NEEDS_PATH: ReadonlySet<string> = new Set(['page', 'feed', 'rest export', 'rest_export_nested', 'data export']);

/** Paths of the displays of views that come with Drupal core, by view and display (the `config` folders of its modules, Drupal 10 and 11). */
const CORE_PATHS: Readonly<Record<string, string>> = {
  'archive/page_1': '/archive',
  'content/page_1': '/admin/content/node',
  'files/page_1': '/admin/content/files',
  'files/page_2': '/admin/content/files/usage/%',
  'frontpage/page_1': '/node',
  'frontpage/feed_1': '/rss.xml',
  'glossary/page_1': '/glossary',
  'media/media_page_list': '/admin/content/media',
  'media_library/page': '/admin/content/media-grid',
  'media_library/widget': '/admin/content/media-widget',
  'media_library/widget_table': '/admin/content/media-widget-table',
  'moderated_content/moderated_content': '/admin/content/moderated',
  'taxonomy_term/page_1': '/taxonomy/term/%',
  'taxonomy_term/feed_1': '/taxonomy/term/%/feed',
  'user_admin_people/page_1': '/admin/people/list',
  'watchdog/page': '/admin/reports/dblog',
};

/** Views that come with Drupal without a page of their own, besides those with one. */
const OTHER_CORE_VIEWS = ['content_recent', 'comments_recent', 'who_s_new', 'who_s_online', 'comment', 'block_content', 'promoted_content'];
const CORE_VIEWS: ReadonlySet<string> = new Set([...Object.keys(CORE_PATHS).map((key) => key.split('/')[0] ?? ''), ...OTHER_CORE_VIEWS]);

/** True for a view that comes with Drupal. */
export const isCoreView = (machineName: string): boolean => CORE_VIEWS.has(machineName);

/** Displays that the ticket makes, that Drupal does not save without a path, and whose notes name none. */
export const withoutPath = (context: TicketContext): readonly SpecRow[] =>
  context.rows.build.filter(
    (row) => row.sheet.type === 'view_displays' && NEEDS_PATH.has(pluginOf(row)) && isNew(context, row, 'displayPlugin') && displayNotes(row).path === null && !/\bpath\b/iu.test(value(row, 'notes')),
  );

/** Path of a display in a view that comes with Drupal; null for any other. */
export function corePath(context: TicketContext, row: SpecRow): string | null {
  const view = context.parts.find(({ children }) => children.build.includes(row))?.component;
  return view === undefined ? null : (CORE_PATHS[`${view.machineName}/${value(row, 'machineName')}`] ?? null);
}
