import { rowKey } from '../../../domain/rows';
import type { Component, Reference, ReferenceKind, SpecRow } from '../../../domain/spec';
import { plain } from '../../language';
import { KIND_NOUNS } from '../../nouns';
import type { PreparedWriting } from '../../prepare';
import type { Use } from '../../rule';
import { askedOnce } from '../once';
import { dispositionOf, isBuilt, isGoing, placeOf, rowsNamed } from '../shared';

const KINDS: ReadonlySet<ReferenceKind> = new Set(['target', 'fallback_style', 'style_group', 'view_mode_bundle', 'destination_bundle', 'requires_migration']);

const isGone = (prepared: PreparedWriting, { to }: Reference): boolean => {
  const row = to === null ? null : (prepared.spec.componentById.get(to)?.row ?? null);
  return row !== null && isGoing(prepared, row);
};

/** References of a row to things that go, with whether the same cell names others that stay. */
export function goingReferences(prepared: PreparedWriting, row: SpecRow): { readonly reference: Reference; readonly othersStay: boolean }[] {
  const references = (prepared.referencesFrom.get(rowKey(row.ref)) ?? []).filter(({ kind }) => KINDS.has(kind));
  return references.filter((reference) => isGone(prepared, reference)).map((reference) => ({ reference, othersStay: references.some((other) => other.key === reference.key && !isGone(prepared, other)) }));
}

interface GoingTarget {
  readonly target: Component;
  readonly rows: readonly SpecRow[];
  readonly about: readonly Use[];
}

function goingTargets(prepared: PreparedWriting): GoingTarget[] {
  const byTarget = new Map<string, Use[]>();
  for (const row of prepared.spec.rows) {
    if (!isBuilt(prepared, row)) continue;
    for (const { reference, othersStay } of goingReferences(prepared, row)) {
      if (othersStay || reference.to === null) continue;
      byTarget.set(reference.to, [...(byTarget.get(reference.to) ?? []), { row, key: reference.key }]);
    }
  }
  return [...byTarget].flatMap(([id, about]) => {
    const target = prepared.spec.componentById.get(id);
    return target === undefined ? [] : [{ target, rows: about.map(({ row }) => row), about }];
  });
}

/** What is to be built refers to nothing but what is to be deleted, or was never meant to be built. */
export const goingTarget = askedOnce({
  code: 'going-target',
  find: goingTargets,
  say: (things, { prepared }) =>
    things.map(({ target, rows, about }) => {
      const [first] = rows;
      const goes = target.row !== null && dispositionOf(prepared, target.row) === 'remove' ? 'is to be deleted' : 'is marked as not to be built';
      const place = target.row === null || first === undefined ? '' : ` (${placeOf(target.row, first)})`;
      return {
        text: `${rowsNamed(rows)} ${rows.length === 1 ? 'refers' : 'refer'} to the ${KIND_NOUNS[target.kind][0]} ${plain(target.name)}, which ${goes}${place}. What instead?`,
        about,
        names: target.row === null ? [] : [target.row],
      };
    }),
  topic: ({ target }) => `what takes the place of ${plain(target.name)}`,
});
