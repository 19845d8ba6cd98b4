import type { ReferenceKind } from '../../../domain/spec';
import type { Need, NeedRule } from '../need';

/** References whose target must be finished: styles of a responsive style, what a workflow moderates or a migration fills. */
const FINISHED: ReadonlySet<ReferenceKind> = new Set(['fallback_style', 'style_group', 'moderates', 'destination_bundle', 'requires_migration']);

/** Columns that say what a thing needs. An optional dependency of a migration is none. */
export const namedReferences: NeedRule = (board) =>
  board.spec.named
    .filter(({ kind, key }) => FINISHED.has(kind) && key !== 'dependOptional')
    .flatMap(({ from, to }): Need[] => (to === null ? [] : [{ from, to, strength: 'finished' }]));
