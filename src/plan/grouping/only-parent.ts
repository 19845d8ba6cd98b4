import { value } from '../../domain/rows';
import type { Component, SpecRow } from '../../domain/spec';
import { addTo } from '../collect';
import type { Board } from './board';

const isNewType = (board: Board, component: Component): boolean =>
  component.kind === 'paragraph_type' && board.standing(component) === 'new';

/** Ids of the components that name a paragraph type as a target, by rows that count. */
function usersOf(board: Board, child: Component): ReadonlySet<string> {
  const users = new Set<string>();
  for (const use of board.usesOf(child)) {
    const disposition = board.disposition(use.from);
    const counts = use.kind === 'target' && disposition !== 'remove' && disposition !== 'skip';
    if (counts && use.fromComponent !== child.id) users.add(use.fromComponent);
  }
  return users;
}

/** Types of one block of the Bundles sheet; a block of more than this is a chapter, not a hint. */
const BLOCK_OF_A_FAMILY = 4;

/**
 * The author's hint, for a type that no field names: the one type of its block with a paragraphs field whose target cell
 * is empty. Without separator rows, and in long blocks, there is no hint.
 */
function hintedParents(types: readonly Component[], targeted: ReadonlySet<SpecRow>): ReadonlyMap<string, Component> {
  const blocks = new Map<string, Component[]>();
  for (const type of types) {
    if (type.row === null || type.row.sheet.separators.length === 0) continue;
    const key = `${type.row.ref.file}#${String(type.row.block)}`;
    addTo(blocks, key, type);
  }
  const parents = new Map<string, Component>();
  for (const block of blocks.values()) {
    if (block.length > BLOCK_OF_A_FAMILY) continue;
    const open = block.filter((type) =>
      type.children.some((row) => /paragraph/iu.test(value(row, 'fieldType')) && value(row, 'refBundle') === '' && !targeted.has(row)),
    );
    const [parent] = open;
    if (parent === undefined || open.length > 1) continue;
    for (const type of block) if (type.id !== parent.id) parents.set(type.id, parent);
  }
  return parents;
}

/** For each new paragraph type that one new paragraph type alone uses, that parent. */
export function onlyParents(board: Board): ReadonlyMap<string, Component> {
  const types = board.spec.components.filter((component) => isNewType(board, component));
  const targeted = new Set<SpecRow>();
  for (const { kind, from } of board.spec.named) if (kind === 'target') targeted.add(from);
  const hinted = hintedParents(types, targeted);
  const parents = new Map<string, Component>();
  for (const child of types) {
    const users = usersOf(board, child);
    const [only] = users;
    const parent = only === undefined ? hinted.get(child.id) : users.size === 1 ? board.spec.componentById.get(only) : undefined;
    if (parent !== undefined && isNewType(board, parent)) parents.set(child.id, parent);
  }
  return parents;
}
