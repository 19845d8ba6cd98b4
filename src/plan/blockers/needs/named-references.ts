import type { ReferenceKind } from '../../../domain/spec';
import type { Need, NeedRule } from '../need';

/** References whose target must be finished: styles of a responsive style, what a workflow moderates or a migration fills. */
const FINISHED: ReadonlySet<ReferenceKind> = new Set(['fallback_style', 'style_group', 'moderates', 'destination_bundle', 'requires_migration']);

/** Columns that say what a thing needs. An optional dependency of a migration is none. */
export const namedReferences: NeedRule = (board) =>
  board.spec.references.flatMap(({ from, to, kind, key }): Need[] =>
    to !== null && FINISHED.has(kind) && key !== 'dependOptional' ? [{ from, to, strength: 'finished' }] : [],
  );
