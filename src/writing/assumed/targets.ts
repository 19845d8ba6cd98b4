import type { Component, SpecRow } from '../../domain/spec';
import { rowName } from '../facts/names';
import { list, plain } from '../language';
import { KIND_NOUNS } from '../nouns';
import { targetByName, withoutTarget } from '../questions/form/target-by-name';
import { goingReferences } from '../questions/contradictions/going-target';
import type { AssumptionRule } from '../rule';

const MOST = 8;

/** References without a target whose label, or note, names one type. */
export const targetsByName: AssumptionRule = (context) => {
  const found = withoutTarget(context).flatMap((row): { row: SpecRow; target: Component }[] => {
    const target = targetByName(context, row);
    return target === null ? [] : [{ row, target }];
  });
  if (found.length === 0) return [];
  const told = [...new Set(found.map(({ row, target }) => `${plain(rowName(row))} to the ${KIND_NOUNS[target.kind][0]} ${plain(target.name)}`))];
  const shown = told.length <= MOST ? list(told) : `${told.slice(0, MOST).join(', ')}, and the others to what they are called after`;
  return [{ text: `The references go by their names, as the sheet gives no target: ${shown}.`, about: found.map(({ row }) => ({ row, key: 'refBundle' })) }];
};

/** Targets that go are left out where others stay. */
export const goingLeftOut: AssumptionRule = (context) => {
  const found = context.rows.build.flatMap((row) =>
    goingReferences(context.prepared, row).flatMap(({ reference, othersStay }) => {
      const target = reference.to === null ? undefined : context.spec.componentById.get(reference.to);
      return target === undefined || !othersStay ? [] : [{ row, target, key: reference.key }];
    }),
  );
  const targets = [...new Set(found.map(({ target }) => target))];
  return targets.map((target) => {
    const rows = found.filter((one) => one.target === target);
    const names = [...new Set(rows.map(({ row }) => plain(rowName(row))))];
    return { text: `${plain(target.name)} is left out of ${list(names)}: it is not to be built, or to be deleted.`, about: rows.map(({ row, key }) => ({ row, key })), names: target.row === null ? [] : [target.row] };
  });
};
