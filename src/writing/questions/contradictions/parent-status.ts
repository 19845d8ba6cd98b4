import { value } from '../../../domain/rows';
import type { Component, SpecRow } from '../../../domain/spec';
import { list, plain } from '../../language';
import { KIND_NOUNS } from '../../nouns';
import type { PreparedWriting } from '../../prepare';
import type { QuestionRule, Use } from '../../rule';
import { askedOnce } from '../once';
import { dispositionOf, isBuilt, isNew, placeOf, rowsNamed } from '../shared';

interface Stranded {
  readonly parent: Component;
  readonly row: SpecRow;
  readonly rows: readonly SpecRow[];
  readonly about: readonly Use[];
}

function stranded(prepared: PreparedWriting): Stranded[] {
  return prepared.spec.components.flatMap((parent) => {
    const { row, children } = parent;
    if (row === null || !['remove', 'hold', 'skip'].includes(dispositionOf(prepared, row))) return [];
    const rows = children.filter((child) => isBuilt(prepared, child));
    return rows.length === 0 ? [] : [{ parent, row, rows, about: rows.map((child) => ({ row: child, key: 'status' })) }];
  });
}

function say(prepared: PreparedWriting, { parent, row, rows }: Stranded): string {
  const [first = row] = rows;
  const one = rows.length === 1;
  const noun = KIND_NOUNS[parent.kind][0];
  const to = `${rowsNamed(rows)} ${one ? 'is' : 'are'} to be built, but the ${noun} ${plain(parent.name)} (${placeOf(row, first)})`;
  const what = dispositionOf(prepared, row);
  if (what === 'hold') return `${to} waits. Build ${one ? 'it' : 'them'} now, or with the ${noun}?`;
  return what === 'remove' ? `${to} is to be deleted. ${one ? 'Is it' : 'Are they'} still wanted?` : `${to} is marked as not to be built. Which holds?`;
}

/** Rows to be built under a thing that waits, goes, or is not to be built. */
export const parentStatus = askedOnce({
  code: 'parent-status',
  find: stranded,
  say: (things, { prepared }) => things.map((thing) => ({ text: say(prepared, thing), about: thing.about, names: [thing.row] })),
  topic: ({ parent }) => `whether anything is built on ${plain(parent.name)} now`,
});

/** A thing to be made whose parts are marked as done. Base fields come with it and count for nothing. */
export const childStatus: QuestionRule = {
  code: 'child-status',
  ask: (context) =>
    context.parts.flatMap(({ component, own }) => {
      if (own === null || context.roleOf(own) !== 'build' || !isNew(context, own, 'status')) return [];
      const done = component.children.filter((row) => dispositionOf(context.prepared, row) === 'exists' && value(row, 'machineName') !== '-' && value(row, 'machineName') !== '');
      if (done.length === 0) return [];
      const [first = own] = done;
      const one = done.length === 1;
      const text = `${plain(component.name)} (${placeOf(own, first)}) is to be built, but ${list([rowsNamed(done)])} ${one ? 'is' : 'are'} marked as done. Is the ${KIND_NOUNS[component.kind][0]} there already?`;
      return [{ text, about: [{ row: own, key: 'status' }], names: done }];
    }),
};
