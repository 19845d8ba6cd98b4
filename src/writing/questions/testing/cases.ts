import type { Edit, Sample } from '../../testing/sample';
import { CONTRADICTIONS } from './cases-of-contradictions';
import { IMAGES } from './cases-of-images';

/** A sample, or one with cells changed, where a rule asks, and one where it does not. */
export interface Case {
  readonly code: string;
  readonly asks: { readonly sample?: Sample; readonly edits?: readonly Edit[]; readonly text: string };
  /** No question of the rule holds the words `of`. */
  readonly silent: { readonly sample?: Sample; readonly edits?: readonly Edit[]; readonly of: string };
}

const bundle = (name: string, set: Edit['set'], type = 'Content type'): Edit => ({ type: 'bundles', where: { name, type }, set });
const field = (label: string, owner: string, set: Edit['set']): Edit => ({ type: 'fields', where: { label, bundle: owner }, set });
const display = (title: string, set: Edit['set']): Edit => ({ type: 'view_displays', where: { title }, set });
const view = (name: string, set: Edit['set']): Edit => ({ type: 'views', where: { name }, set });

const FORM: readonly Case[] = [
  {
    code: 'waits-for',
    asks: { edits: [bundle('Authors', { notes: '' }, 'Vocabulary')], text: 'What has to happen before Authors can start?' },
    silent: { of: '' },
  },
  {
    code: 'no-fields',
    asks: { edits: [bundle('Student Blog Post', { status: 'a' })], text: 'No row of the Fields sheet belongs to Student Blog Post (row 10). Has it no fields, or are they still to come?' },
    silent: { of: '' },
  },
  {
    code: 'no-displays',
    asks: { edits: [view('Glossary', { status: 'a' })], text: 'Glossary (row 13): no sheet holds a display of it. Which displays does it have?' },
    silent: { of: '' },
  },
  {
    code: 'no-transitions',
    asks: { edits: [{ type: 'workflows', where: { name: 'Editorial' }, set: { name: 'Newsroom', machineName: 'newsroom' } }], text: 'Newsroom (row 2): which states and transitions does it have?' },
    silent: { of: '' },
  },
  {
    code: 'field-prefix',
    asks: {
      edits: [field('Credits', 'Course (Content type)', { machineName: 'credits' })],
      text: "Credits (row 32) is called credits, but Drupal's form always puts field_ in front. Is the name without it meant, and imported as configuration?",
    },
    silent: { of: '' },
  },
  {
    code: 'field-type-module',
    asks: { edits: [field('Podcast episode', 'News Article (Content type)', { notes: '' })], text: 'Podcast episode (row 57): which module gives the field type "Podcast (Lakeside)"?' },
    silent: { of: '' },
  },
  {
    code: 'media-source',
    asks: {
      edits: [bundle('Remote Video', { notes: '' }, 'Media type'), field('Video URL', 'Remote Video (Media type)', { machineName: 'field_url', widget: 'Textfield' })],
      text: 'Remote Video (row 32): which media source does it use?',
    },
    silent: { edits: [bundle('Remote Video', { notes: '' }, 'Media type'), field('Video URL', 'Remote Video (Media type)', { machineName: 'field_url' })], of: '' },
  },
  {
    code: 'file-extensions',
    asks: { edits: [bundle('Document', { notes: '', description: '' }, 'Media type'), field('File', 'Document (Media type)', { notes: '' })], text: 'Which kinds of files may File (row 168) take?' },
    silent: { edits: [bundle('Document', { notes: '', description: '' }, 'Media type')], of: '' },
  },
  {
    code: 'file-extensions',
    asks: { edits: [bundle('Document', { notes: '', description: '' }, 'Media type'), field('File', 'Document (Media type)', { notes: 'At most 20 MB' })], text: 'Which kinds of files may File (row 168) take?' },
    silent: { edits: [field('File', 'Document (Media type)', { notes: 'At most 20 MB' })], of: '' },
  },
  { code: 'list-options', asks: { text: 'Which options does Language of teaching (rows 10, 35) have?' }, silent: { of: 'Audience' } },
  {
    code: 'list-options',
    asks: { text: 'Which options does Language of teaching (rows 10, 35) have?' },
    silent: { edits: [field('Language of teaching', 'Course (Content type)', { status: 'c' })], of: 'Language' },
  },
  { code: 'reference-target', asks: { text: 'What may Organiser (row 79) refer to?' }, silent: { edits: [field('Organiser', 'Event (Content type)', { status: 'c' })], of: 'Organiser' } },
  {
    code: 'reference-target',
    asks: { text: 'What may Organiser (row 79) refer to?' },
    silent: { edits: [field('Organiser', 'Event (Content type)', { label: 'Campus of the organiser', notes: 'Only the vocabulary Campuses is allowed.' })], of: 'rganiser' },
  },
  {
    code: 'base-table',
    asks: { edits: [view('Events', { baseTable: '' })], text: 'Events (row 6): what does the view list? Its base table is empty.' },
    silent: { of: '' },
  },
  {
    code: 'search-index',
    asks: { edits: [view('Course catalogue', { baseTable: 'Index Courses' })], text: 'No sheet holds the search index Courses behind Course catalogue. What does it index, with which fields, on which server?' },
    silent: { edits: [view('Programme finder', { baseTable: 'Index Programme search' })], of: '' },
  },
  { code: 'page-path', asks: { edits: [display('Catalogue', { notes: '' })], text: 'Catalogue (row 10): at which path?' }, silent: { of: 'All news' } },
  {
    code: 'workflow-use',
    asks: { edits: [{ type: 'workflows', where: { name: 'Editorial' }, set: { notes: '' } }], text: 'Editorial (row 2): which types does it moderate?' },
    silent: { of: '' },
  },
  {
    code: 'state-flags',
    asks: {
      edits: [
        { type: 'workflow_states', where: { workflow: 'Editorial' }, set: { notes: '' } },
        { type: 'workflow_states', where: { label: 'In review' }, set: { label: 'Legal check' } },
      ],
      text: 'Legal check (row 3): is content in this state published, and is it the default revision?',
    },
    silent: { edits: [{ type: 'workflow_states', where: { workflow: 'Editorial' }, set: { notes: '' } }], of: 'Draft' },
  },
  { code: 'moderation-workflow', asks: { sample: 'lakeside-broken', text: 'Person (row 6) is to be moderated, and no workflow names it. By which workflow?' }, silent: { of: '' } },
  {
    code: 'role-rights',
    asks: { edits: [{ type: 'user_roles', where: { name: 'Events manager' }, set: { notes: '' } }], text: 'Events manager (row 5): what may the role do? The sheets name no permission.' },
    silent: { edits: [{ type: 'user_roles', where: { name: 'Porter' }, set: { notes: '' } }], of: 'Porter' },
  },
  {
    code: 'migration-gaps',
    asks: { edits: [{ type: 'migrations', where: { name: 'People' }, set: { sourcePlugin: '-', defaultBundle: '' } }], text: 'People (row 4): which source plugin and bundle?' },
    silent: { of: '' },
  },
  { code: 'removed-addresses', asks: { text: 'Do old addresses under /press need a redirect?' }, silent: { edits: [bundle('Press Release', { notes: 'The migration redirects them.' })], of: 'press' } },
];

export const CASES: readonly Case[] = [...FORM, ...CONTRADICTIONS, ...IMAGES];
