import type { Finding } from '../../../domain/finding';
import type { Component, Reference } from '../../../domain/spec';
import { findingAt } from '../finding-at';
import type { Rule } from '../rule';
import { labelOf, nameOf, quoted } from '../words';

/** A reference to something that goes, waits, or is not to be built. Children of such a thing are another matter. */
export const referenceTarget: Rule = {
  phase: 'relationships',
  codes: ['reference-deleted', 'reference-skipped', 'reference-waiting'],
  *check({ spec, named, disposition }) {
    for (const reference of named) {
      const target = reference.to === null ? undefined : spec.componentById.get(reference.to);
      if (target === undefined || target.row === null) continue;
      const what = disposition(target.row);
      if (what === 'remove') yield bad(reference, target, 'reference-deleted', 'error', 'is to be deleted');
      if (what === 'skip') yield bad(reference, target, 'reference-skipped', 'warning', 'is marked as not to be built');
      if (what === 'hold' && disposition(reference.from) !== 'hold') yield waiting(reference, target);
    }
  },
};

const placeOf = (target: Component): string => (target.row === null ? '' : ` (${target.row.ref.file} row ${String(target.row.ref.row)})`);

const bad = (reference: Reference, target: Component, code: string, severity: 'error' | 'warning', what: string): Finding =>
  findingAt(reference.from, reference.key, {
    severity,
    code,
    about: target.id,
    value: reference.text,
    message: `${quoted(labelOf(reference.from))} refers to ${nameOf(target)}, which ${what}${placeOf(target)}.`,
    suggestion: 'Take the reference out, or give its target another status.',
    related: target.row === null ? [] : [target.row.ref],
  });

const waiting = (reference: Reference, target: Component): Finding =>
  findingAt(reference.from, reference.key, {
    severity: 'info',
    code: 'reference-waiting',
    about: target.id,
    value: reference.text,
    message: `${quoted(labelOf(reference.from))} refers to ${nameOf(target)}, which waits${placeOf(target)}.`,
    suggestion: 'Leave this part out until its target is built.',
    related: target.row === null ? [] : [target.row.ref],
  });
