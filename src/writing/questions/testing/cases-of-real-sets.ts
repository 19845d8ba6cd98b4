/** What a rule asks of a real specification, by a part of its text, and a part that none of its questions has there. */
export interface RealCase {
  readonly set: string;
  readonly code: string;
  readonly text: string;
  readonly silentOn: string;
}

export const FROM_REAL_SETS: readonly RealCase[] = [
  { set: 'boston', code: 'style-per-place', text: 'Hero fixed image fields (row 6): which image style goes at', silentOn: 'Person Photos Cards' },
  { set: 'boston', code: 'transition-name', text: 'starts from Draft', silentOn: 'Draft from Archived' },
  { set: 'boston', code: 'reference-target', text: 'Councillor', silentOn: 'Content Feeds' },
  { set: 'boston', code: 'size-in-name', text: '', silentOn: 'Hero fixed' },
  { set: 'dst_acquia_cms', code: 'reference-target', text: 'Display Author', silentOn: 'Categories' },
  { set: 'dst_acquia_cms', code: 'field-prefix', text: 'Image (row 19)', silentOn: 'body' },
  { set: 'dst_acquia_cms', code: 'search-index', text: 'Content', silentOn: 'Archive' },
  { set: 'dst_acquia_cms', code: 'page-path', text: 'Taxonomy Terms (row 66)', silentOn: 'Files overview' },
  { set: 'dst_acquia_cms', code: 'workflow-use', text: 'Editorial', silentOn: 'Article' },
  { set: 'openmass_delta', code: 'missing-target', text: '"Video', silentOn: 'Image' },
  { set: 'openmass_delta', code: 'widget-type', text: '', silentOn: 'Updated date' },
  { set: 'vagov_2023_delta', code: 'twice', text: 'Resources and support Detail Page', silentOn: 'FAQ' },
  { set: 'vagov_2023_delta', code: 'role-rights', text: 'Homepage Manager', silentOn: 'Content editor' },
  { set: 'vagov_2023_delta', code: 'list-options', text: 'Classification', silentOn: "Use the facility's hours" },
];
