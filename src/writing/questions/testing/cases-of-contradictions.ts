import type { Edit } from '../../testing/sample';
import type { Case } from './cases';

const bundle = (name: string, set: Edit['set']): Edit => ({ type: 'bundles', where: { name, type: 'Content type' }, set });
const field = (label: string, owner: string, set: Edit['set']): Edit => ({ type: 'fields', where: { label, bundle: `${owner} (Content type)` }, set });
const transition = (label: string, fromState: string, set: Edit['set']): Edit => ({ type: 'workflow_transitions', where: { workflow: 'Editorial', label, fromState }, set });
const broken = 'lakeside-broken';

export const CONTRADICTIONS: readonly Case[] = [
  {
    code: 'parent-status',
    asks: { text: 'Introduction (row 111) is to be built, but the content type Library Guide (Bundles row 8) waits. Build it now, or with the content type?' },
    silent: { edits: [field('Introduction', 'Library Guide', { status: 'w' })], of: '' },
  },
  { code: 'child-status', asks: { sample: broken, text: 'Accordion (Bundles row 22) is to be built, but Items (row 144) is marked as done. Is the paragraph type there already?' }, silent: { of: '' } },
  { code: 'twice', asks: { sample: broken, text: 'Columns stands in rows 20, 39, and not alike: see Description, Mod., Layout and Trns. Which row holds?' }, silent: { of: '' } },
  { code: 'twice', asks: { sample: broken, text: 'Columns stands in rows 20, 39, and not alike: see Description, Mod., Layout and Trns. Which row holds?' }, silent: { sample: broken, of: 'Words' } },
  {
    code: 'missing-parent',
    asks: { sample: broken, text: 'Amount (row 194) belongs to "Scholarship (Content type)", which no sheet holds. Is it there already, or is another one meant?' },
    silent: { of: '' },
  },
  {
    code: 'storage-type',
    asks: { sample: broken, text: 'Summary (row 4): Text (plain, long) here, Text (formatted, long) on Event (row 74). It is one shared field and can have one type. Which?' },
    silent: { of: '' },
  },
  {
    code: 'storage-cardinality',
    asks: { sample: broken, text: 'Subjects (row 11): 3 here, unlimited on Course (row 36). It is one shared field and can have one limit. Which?' },
    silent: { of: '' },
  },
  {
    code: 'storage-target',
    asks: {
      edits: [field('Campus', 'Course', { refBundle: 'Person (Content type)' })],
      text: 'Campus (row 94): terms here, content on Course (row 37). It is one shared field and can have one kind of target. Which?',
    },
    silent: { of: '' },
  },
  { code: 'missing-target', asks: { sample: broken, text: 'No sheet holds "Study Module (Content type)", which is named by Courses (row 22). What is meant?' }, silent: { of: '' } },
  {
    code: 'going-target',
    asks: { sample: broken, text: 'Press releases (row 6) refers to the content type Press Release, which is to be deleted (Bundles row 9). What instead?' },
    silent: { sample: broken, of: 'Legacy Embed' },
  },
  {
    code: 'widget-type',
    asks: { sample: broken, text: 'Newsletter (row 193): Drupal does not offer the widget "Text area (multiple rows)" for a field of the type "Boolean". Which of the two is meant?' },
    silent: { of: '' },
  },
  {
    code: 'note-column',
    asks: { sample: broken, text: 'Facts (row 150): the note speaks of at most 4, the column says unlimited. Is the note right, or the column "Vals."?' },
    silent: { of: '' },
  },
  {
    code: 'label-off-form',
    asks: { edits: [field('Title', 'Event', { widget: '-- Disabled --' })], text: 'Event (row 61): the title or name is off the form, and Drupal saves nothing without one. What fills it?' },
    silent: { edits: [field('Display name', 'Person', { widget: '-- Disabled --' })], of: 'Person' },
  },
  {
    code: 'going-filter',
    asks: {
      edits: [{ type: 'view_displays', where: { title: 'Events of a speaker' }, set: { notes: 'Filters: field_author_line_value.' } }],
      text: 'Events of a speaker (row 20) uses field_author_line_value to filter or sort, but that field is to be deleted (Fields row 51). What instead?',
    },
    silent: { edits: [{ type: 'view_displays', where: { title: 'Events of a speaker' }, set: { notes: 'Filters: field_speakers_target_id.' } }], of: '' },
  },
  { code: 'missing-state', asks: { sample: broken, text: 'Publish (row 7) names "Reviewed", but Editorial has no such state. Which is meant?' }, silent: { of: '' } },
  {
    code: 'transition-ends',
    asks: {
      edits: [transition('Publish', 'In review', { toState: 'Archived' })],
      text: 'Publish leads to Published (row 6) and Archived (row 7). In Drupal a transition leads to one state: are these several transitions, and under which machine names?',
    },
    silent: { of: '' },
  },
  {
    code: 'transition-name',
    asks: { edits: [transition('Send back', 'In review', { label: 'Published to Draft' })], text: 'Published to Draft (row 8) starts from In review, which its name does not say. Is that meant?' },
    silent: { edits: [transition('Send back', 'In review', { label: 'In review to Draft' })], of: '' },
  },
  {
    code: 'moderation-denied',
    asks: { edits: [bundle('Event', { moderated: 'n' })], text: 'Event (row 5) is marked as not moderated, and the workflow Editorial (Workflows row 2) names it. Moderated or not?' },
    silent: { of: '' },
  },
  {
    code: 'role-transition',
    asks: { text: 'Events manager (User roles row 5): "Creates and publishes Event only", but Publish (Workflow transitions rows 6, 7) says "Editor only". Which holds?' },
    silent: { of: 'Faculty editor' },
  },
  {
    code: 'role-transition',
    asks: { edits: [{ type: 'user_roles', where: { name: 'Porter' }, set: { notes: 'Archives Event after a year.' } }], text: 'Porter (User roles row 6): "Archives Event after a year", but Archive (Workflow transitions row 9) says "Editor only". Which holds?' },
    silent: { of: 'Editor (User roles' },
  },
  {
    code: 'role-access',
    asks: {
      edits: [bundle('Event', { notes: 'Faculty editors only.' }), { type: 'workflow_states', where: { workflow: 'Editorial', label: 'In review' }, set: { notes: 'All roles except Faculty editor.' } }],
      text: 'Event (row 5) says "Faculty editors only.", its workflow (Workflow states row 3) "All roles except Faculty editor.": may Faculty editor work with it or not?',
    },
    silent: { edits: [bundle('Event', { notes: 'Faculty editors only.' })], of: '' },
  },
];
