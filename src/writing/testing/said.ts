import type { Tables } from '../../spec/testing/build';
import { stripMarks } from '../language';
import type { CriterionRule, KnowRule } from '../rule';
import { bundlesTable, fieldsTable } from './tables';
import { settled, ticketOf } from './tickets-of';

/** What one rule of criteria says in a ticket in which nothing is open, without marks. */
export const criteriaOf = (rule: CriterionRule, tables: Tables, title: string): string[] => rule(settled(ticketOf(tables, title).context)).map(({ text }) => stripMarks(text));

/** What one rule of What to know says, without marks. */
export const knowOf = (rule: KnowRule, tables: Tables, title: string): string[] => rule(settled(ticketOf(tables, title).context)).map(stripMarks);

/** A site with the content types Story and Page and the vocabulary Topics, and these fields on Story. */
export const onStory = (...rows: readonly Readonly<Record<string, string>>[]): Tables => ({
  bundles: bundlesTable({ Name: 'Story', 'Machine name': 'story' }, { Name: 'Page', 'Machine name': 'page' }, { Name: 'Topics', Type: 'Vocabulary', 'Machine name': 'topics' }),
  fields: fieldsTable(...rows.map((row, index) => ({ Bundle: 'Story (Content type)', 'Machine name': `field_${String(index)}`, ...row }))),
});

/** The same on a Story that exists. */
export const onOldStory = (...rows: readonly Readonly<Record<string, string>>[]): Tables => ({
  ...onStory(...rows),
  bundles: bundlesTable({ Name: 'Story', 'Machine name': 'story', X: 'x' }, { Name: 'Page', 'Machine name': 'page', X: 'x' }, { Name: 'Topics', Type: 'Vocabulary', 'Machine name': 'topics', X: 'x' }),
});

const VIEW_HEADER = ['View name', 'Machine name', 'X', 'Base table', 'Status', 'Description', 'Notes'];
const DISPLAY_HEADER = ['View', 'Title', 'Machine name', 'X', 'Display plugin', 'Notes'];

/** A view News with these displays; cells left out hold an ordinary view over content. */
export const viewOf = (view: Readonly<Record<string, string>>, ...displays: readonly Readonly<Record<string, string>>[]): Tables => ({
  views: [VIEW_HEADER, VIEW_HEADER.map((header) => view[header] ?? ({ 'View name': 'News', 'Machine name': 'news', X: 'a', 'Base table': 'Content', Status: 'Enabled' } as Readonly<Record<string, string>>)[header] ?? '')],
  view_displays: [DISPLAY_HEADER, ...displays.map((display) => DISPLAY_HEADER.map((header) => display[header] ?? ({ View: 'News', X: 'a' } as Readonly<Record<string, string>>)[header] ?? ''))],
});
