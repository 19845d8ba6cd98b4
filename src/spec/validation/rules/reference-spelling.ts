import type { Finding } from '../../../domain/finding';
import type { Component, Reference } from '../../../domain/spec';
import { typedName } from '../../build/typed-name';
import { changes, replaceInCell } from '../cell-change';
import { findingAt } from '../finding-at';
import type { Rule } from '../rule';
import { labelOf, nameOf, quoted, spellingOf } from '../words';

/** References that found their target, though not by its name as it is written. */
export const referenceSpelling: Rule = {
  phase: 'relationships',
  codes: ['reference-slip', 'reference-renamed', 'reference-ambiguous'],
  *check({ spec, references }) {
    for (const reference of references.filter(({ match }) => match === 'ambiguous' || match === 'slip' || match === 'machine_name')) {
      if (reference.match === 'ambiguous') {
        yield ambiguous(reference);
        continue;
      }
      const target = reference.to === null ? undefined : spec.componentById.get(reference.to);
      if (target === undefined) continue;
      if (reference.match === 'slip') yield respelled(reference, target, 'reference-slip');
      if (reference.match === 'machine_name' && typedName(reference.text).name !== target.machineName) yield respelled(reference, target, 'reference-renamed');
    }
  },
};

function respelled({ from, key, text }: Reference, target: Component, code: 'reference-slip' | 'reference-renamed'): Finding {
  const spelling = typedName(text).kind === null ? target.name : spellingOf(target);
  const changed = changes(replaceInCell(from, key, text, spelling));
  const slip = code === 'reference-slip';
  return findingAt(from, key, {
    severity: slip ? 'info' : 'warning',
    code,
    about: text,
    value: text,
    message: slip
      ? `${quoted(text)} is written ${quoted(spelling)} in its own row.`
      : `Nothing is called ${quoted(text)}; its machine name is that of ${nameOf(target)}.`,
    suggestion: slip ? 'Write both alike.' : 'Write the name as it is now, if that is the one.',
    fix: changed.length === 0 ? null : { label: `Write ${quoted(spelling)}`, changes: changed },
  });
}

const ambiguous = ({ from, key, text, kind }: Reference): Finding =>
  findingAt(from, key, {
    severity: 'warning',
    code: 'reference-ambiguous',
    about: text,
    value: text,
    message:
      kind === 'parent'
        ? `More than one thing is called ${quoted(text)}; ${quoted(labelOf(from))} is counted to one of them by its place.`
        : `More than one thing is called ${quoted(text)}.`,
    suggestion: 'Write its machine name here, or give the two different names.',
  });
