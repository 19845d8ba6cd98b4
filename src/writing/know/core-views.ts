import { code, plain, strong } from '../language';
import type { KnowRule } from '../rule';

/**
 * Views that come with modules of Drupal core (their `config/install` and `config/optional` folders in Drupal 10 and 11),
 * by machine name.
 */
const CORE_VIEWS: Readonly<Record<string, string>> = {
  archive: 'Node',
  content: 'Node',
  content_recent: 'Node',
  frontpage: 'Node',
  glossary: 'Node',
  taxonomy_term: 'Taxonomy',
  user_admin_people: 'User',
  who_s_new: 'User',
  who_s_online: 'User',
  files: 'File',
  media: 'Media',
  media_library: 'Media Library',
  block_content: 'Block Content',
  comment: 'Comment',
  comments_recent: 'Comment',
  watchdog: 'Database Logging',
  moderated_content: 'Content Moderation',
};

/** A view that the site has from the start: it is adjusted, not built again. */
export const coreViews: KnowRule = ({ parts, roleOf, ticket }) =>
  parts.flatMap(({ component, own }) => {
    const module = component.kind === 'view' ? CORE_VIEWS[component.machineName] : undefined;
    if (module === undefined || own === null || roleOf(own) !== 'build' || ticket.action !== 'build') return [];
    return [`${strong('Comes with Drupal:')} the module ${module} brings a view ${code(component.machineName)}. Adjust that one where the site has it; a second ${plain(component.name)} would compete with it.`];
  });
