import { rowKey } from '../domain/rows';
import type { Sheet } from '../domain/sheet';
import type { Component, Mention, Spec } from '../domain/spec';
import { giveIds, type Draft } from './build/draft';
import { gather } from './build/gather';
import { findMentions, type MentionFinder, mentionFinder } from './build/mentions/find-mentions';
import { readReferences } from './build/read-references';
import { inOrder, specRows } from './build/spec-rows';
import { storagesOf } from './build/storages';

const firstSequence = (draft: Draft): number => draft.row?.sequence ?? draft.children[0]?.sequence ?? Infinity;

/**
 * Resolves all sheets of a revision against each other. Never throws: what cannot be resolved stands in the references
 * with its match. Every row belongs to one component; a parent that no sheet holds becomes a component without row, and
 * references to it say `missing` although `to` names it. Mentions are looked for when they are first asked for.
 */
export function buildSpec(sheets: readonly Sheet[]): Spec {
  const ordered = inOrder(sheets);
  const rows = specRows(ordered);
  const gathered = gather(rows);
  const drafts = [...gathered.drafts].sort((a, b) => firstSequence(a) - firstSequence(b));
  giveIds(drafts);

  const components: Component[] = [];
  const componentById = new Map<string, Component>();
  const componentOfRow = new Map<string, Component>();
  for (const { id, kind, name, machineName, row, children } of drafts) {
    const component: Component = { id, kind, name, machineName, row, children };
    components.push(component);
    componentById.set(id, component);
    if (row !== null) componentOfRow.set(rowKey(row.ref), component);
    for (const child of children) componentOfRow.set(rowKey(child.ref), component);
  }
  const references = readReferences(rows, gathered);
  const storages = storagesOf(components);
  let finder: MentionFinder | null = null;
  const mentionsIn: MentionFinder = (row, key) => {
    finder ??= mentionFinder({ rows, components, componentOfRow, references });
    return finder(row, key);
  };
  let mentions: readonly Mention[] | null = null;
  return {
    sheets: ordered,
    rows,
    components,
    componentById,
    componentOfRow,
    references,
    storages,
    get mentions() {
      mentions ??= findMentions(rows, mentionsIn);
      return mentions;
    },
    mentionsIn,
  };
}
