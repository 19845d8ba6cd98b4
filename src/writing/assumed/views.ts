import { value } from '../../domain/rows';
import type { SpecRow } from '../../domain/spec';
import type { Part } from '../context';
import { rowName } from '../facts/names';
import { list, plain } from '../language';
import { corePath, isCoreView, withoutPath } from '../questions/form/view-paths';
import { isNew } from '../questions/shared';
import type { AssumptionRule } from '../rule';

/** Displays of views that come with Drupal answer where Drupal puts them. */
export const corePaths: AssumptionRule = (context) => {
  const known = withoutPath(context).flatMap((row) => {
    const path = corePath(context, row);
    return path === null ? [] : [{ row, path }];
  });
  if (known.length === 0) return [];
  const told = known.map(({ row, path }) => `${plain(rowName(row))} (row ${String(row.ref.row)}) at ${plain(path)}`);
  return [{ text: `${list(told)}, as in the view of that name that comes with Drupal.`, about: known.map(({ row }) => ({ row, key: 'path' })) }];
};

const LISTS_CONTENT = /^(?:content|index\b.*)$/iu;
const SAYS_ORDER = /\b(?:sort|order|random|newest|latest|oldest|recent|soonest|alphabet|a to z|a-z|first|by \p{L})/iu;
const SAYS_STATUS = /\b(?:publish|unpublish|draft|status|moderat|scheduled|revision|admin|editors? only|archived?\b)/iu;
/** Views for those who manage content. */
const FOR_EDITORS = /admin|audit|dashboard|moderat|find and manage|report|workbench|orphan|unpublished|export|bulk|editor/iu;

const textOf = (rows: readonly SpecRow[]): string => rows.flatMap((row) => ['name', 'title', 'description', 'notes', 'label'].map((key) => value(row, key))).join('\n');

/** Parts of a view that its rows leave open: order, and whether unpublished content shows. */
function leftOpen(part: Part, own: SpecRow): { readonly order: boolean; readonly status: boolean } {
  const text = textOf([own, ...part.component.children]);
  return { order: !SAYS_ORDER.test(text), status: !SAYS_STATUS.test(text) && !FOR_EDITORS.test(`${text} ${part.component.machineName}`) };
}

/** A list for visitors shows published content, the newest first, where its rows say neither filters nor order. */
export const publishedNewestFirst: AssumptionRule = (context) =>
  context.parts.flatMap((part) => {
    const { component, own, children } = part;
    if (component.kind !== 'view' || own === null || context.roleOf(own) !== 'build' || !isNew(context, own, 'baseTable') || !LISTS_CONTENT.test(value(own, 'baseTable')) || children.build.length === 0) return [];
    if (isCoreView(component.machineName)) return [];
    const { order, status } = leftOpen(part, own);
    // A search sorts by relevance, which Search API does by itself.
    const isList = order && !/^index\b/iu.test(value(own, 'baseTable'));
    if (!status || FOR_EDITORS.test(textOf([own]))) return [];
    return [{ text: isList ? 'Only published content, newest first: the sheet gives neither filters nor an order.' : 'Only published content: the sheet names no filter for it.', about: [{ row: own, key: 'notes' }] }];
  });
