import { value } from '../../../domain/rows';
import type { SheetType } from '../../../domain/sheet-types';
import type { Reference, Spec } from '../../../domain/spec';
import { REGISTRY } from '../../registry';
import { isNothing } from '../../text';
import { findingAt } from '../finding-at';
import type { Rule } from '../rule';
import { nameOf, quoted } from '../words';

/** A look-up cell that holds another machine name than the thing the row names: one of the two is out of date. */
export const lookUpMismatch: Rule = {
  phase: 'relationships',
  codes: ['look-up-mismatch'],
  *check({ spec, references }) {
    for (const { from, key, to } of references.filter((reference) => isOutOfDate(spec, reference))) {
      const lookUp = lookUpOf(from.sheet.type, key);
      const target = to === null ? undefined : spec.componentById.get(to);
      if (lookUp === null || target === undefined) continue;
      const told = value(from, lookUp);
      yield findingAt(from, lookUp, {
        severity: 'warning',
        code: 'look-up-mismatch',
        about: `${target.id}, ${told}`,
        message: `The row names ${nameOf(target)} with the machine name ${quoted(target.machineName)}; this cell says ${quoted(told)}.`,
        suggestion: 'Correct the one that is out of date.',
        related: target.row === null ? [] : [target.row.ref],
      });
    }
  },
};

function isOutOfDate({ componentById }: Spec, { from, key, to, match }: Reference): boolean {
  const lookUp = lookUpOf(from.sheet.type, key);
  if (lookUp === null || to === null || match === 'missing') return false;
  const machineName = componentById.get(to)?.machineName ?? '';
  const told = value(from, lookUp);
  return machineName !== '' && told !== machineName && !isNothing(told) && told.toLowerCase() !== machineName.toLowerCase();
}

function lookUpOf(type: SheetType, key: string): string | null {
  const { row, references } = REGISTRY[type];
  if (row.is === 'child' && row.parent === key) return row.lookUp;
  return references.find((column) => column.key === key)?.lookUp ?? null;
}
