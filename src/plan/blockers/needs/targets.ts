import type { ComponentKind } from '../../../domain/spec';
import type { Need, NeedRule } from '../need';

/** Targets that need only exist: a reference to a page works before the page type is finished. */
const PRESENT: ReadonlySet<ComponentKind> = new Set(['content_type', 'user', 'entity_type']);

/**
 * A field that names more targets than this is a list of what editors may place, like a wildcard: it can be built with
 * the first of them, and takes the others as they come.
 */
export const NAMED_TARGETS = 5;

/** Vocabularies, media, paragraph and block types block the fields that refer to them; content types need only exist. */
export const targets: NeedRule = (board) => {
  const named = board.spec.named.filter((reference) => reference.kind === 'target' || reference.kind === 'custom');
  const counts = new Uint32Array(board.spec.rows.length);
  for (const { from } of named) counts[from.sequence] = (counts[from.sequence] ?? 0) + 1;
  const needs: Need[] = [];
  for (const { from, to } of named) {
    const target = to === null ? undefined : board.spec.componentById.get(to);
    if (target === undefined) continue;
    const isChoice = (counts[from.sequence] ?? 0) > NAMED_TARGETS;
    needs.push({ from, to: target.id, strength: isChoice || PRESENT.has(target.kind) ? 'present' : 'finished' });
  }
  return needs;
};
