import { rowKey } from '../domain/rows';
import type { Sheet } from '../domain/sheet';
import type { Component, Mention, Spec, SpecRow } from '../domain/spec';
import { giveIds, type Draft } from './build/draft';
import { gather } from './build/gather';
import { findMentions, type MentionFinder, mentionFinder } from './build/mentions/find-mentions';
import { namedReferences, parentReferences } from './build/read-references';
import { byType, inOrder, specRows } from './build/spec-rows';
import { storagesOf } from './build/storages';

const firstSequence = (draft: Draft): number => draft.row?.sequence ?? draft.children[0]?.sequence ?? Infinity;

function byPlace(rows: readonly SpecRow[], ownerOf: (row: SpecRow) => Component | undefined): ReadonlyMap<string, Component> {
  const owners = new Map<string, Component>();
  for (const row of rows) {
    const owner = ownerOf(row);
    if (owner !== undefined) owners.set(rowKey(row.ref), owner);
  }
  return owners;
}

/**
 * Resolves all sheets of a revision against each other. Never throws: what cannot be resolved stands in the references
 * with its match. Every row belongs to one component; a parent that no sheet holds becomes a component without row, and
 * references to it say `missing` although `to` names it. Mentions are looked for when they are first asked for.
 */
export function buildSpec(sheets: readonly Sheet[]): Spec {
  const ordered = inOrder(sheets);
  const rows = specRows(ordered);
  const rowsOf = byType(ordered, rows);
  const gathered = gather(rowsOf, rows.length);
  const drafts = [...gathered.drafts].sort((a, b) => firstSequence(a) - firstSequence(b));
  giveIds(drafts);
  const components: readonly Component[] = drafts;
  const componentById = new Map<string, Component>();
  for (const component of components) componentById.set(component.id, component);
  const named = namedReferences(rowsOf, gathered);
  const references = parentReferences(rowsOf, gathered).concat(named);
  const storages = storagesOf(components);
  const ownerOf = (row: SpecRow): Component | undefined => gathered.owners[row.sequence];
  let componentOfRow: ReadonlyMap<string, Component> | null = null;
  let finder: MentionFinder | null = null;
  const mentionsIn: MentionFinder = (row, key) => {
    finder ??= mentionFinder({ rows, components, ownerOf, named });
    return finder(row, key);
  };
  let mentions: readonly Mention[] | null = null;
  return {
    sheets: ordered,
    rows,
    rowsOf,
    components,
    componentById,
    ownerOf,
    get componentOfRow() {
      componentOfRow ??= byPlace(rows, ownerOf);
      return componentOfRow;
    },
    references,
    named,
    storages,
    get mentions() {
      mentions ??= findMentions(rows, mentionsIn);
      return mentions;
    },
    mentionsIn,
  };
}
