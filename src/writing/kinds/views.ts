import { value } from '../../domain/rows';
import { changedCells } from '../criteria/changed-cells';
import { exported } from '../criteria/exported';
import { changedRow } from '../criteria/changed-row';
import { displayAsRow } from '../criteria/display-as-row';
import { displayLists } from '../criteria/display-lists';
import { displayOffered, displaysListed } from '../criteria/display-offered';
import { displaysStay } from '../criteria/stays';
import { described } from '../criteria/listed';
import { ownNotes } from '../criteria/own-notes';
import { viewStatus } from '../criteria/view-status';
import { displayNotes, pluginOf } from '../displays';
import { displays } from '../know/displays';
import { code, firstSentence, lowerFirst, plain } from '../language';
import type { KindWriter, WritingContext } from '../rule';
import { wish } from './wish';

/** Base tables as words for what is listed. */
const LISTS: Readonly<Record<string, string>> = {
  content: 'content',
  'content revisions': 'content revisions',
  media: 'media',
  users: 'user accounts',
  files: 'files',
  'taxonomy terms': 'taxonomy terms',
  comments: 'comments',
};

function story(context: WritingContext): string {
  const view = context.parts.find(({ component }) => component.kind === 'view');
  if (view === undefined) return 'As a site builder, I want the displays below on their views.';
  const { own, component, children } = view;
  const name = plain(component.name);
  const rows = children.build.filter((row) => row.sheet.type === 'view_displays');
  const paths = rows.flatMap((row) => (pluginOf(row) === 'page' ? (displayNotes(row).path ?? []) : []));
  const isAdmin = paths.length > 0 && paths.every((path) => path.startsWith('/admin'));
  const who = isAdmin ? 'a site administrator' : paths.length > 0 ? 'a visitor' : 'a site builder';
  const table = own === null ? '' : value(own, 'baseTable');
  const listed = LISTS[table.toLowerCase()];
  const description = own === null ? '' : value(own, 'description');
  const first = firstSentence(description);
  if (/^all\s/iu.test(first) && first.length < 120) return `As ${who}, I want ${plain(lowerFirst(first))}, in the view ${name}.`;
  const [path] = paths;
  const thing = path === undefined ? `the view ${name}` : `the page ${code(path)}`;
  const otherwise = `${path === undefined ? `the view ${name}` : `a page at ${code(path)}`}${listed === undefined ? (table === '' ? '' : ` over ${plain(table)}`) : ` that lists ${listed}`}`;
  return wish({ who, thing, otherwise }, description);
}

export const views: KindWriter = {
  story,
  know: [displays],
  criteria: [displayLists, displayOffered, displaysListed, changedCells, viewStatus, displayAsRow, displaysStay, ownNotes, described, exported, changedRow],
  assumed: [],
};
