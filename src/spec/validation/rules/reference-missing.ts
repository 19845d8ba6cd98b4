import type { Finding, Fix } from '../../../domain/finding';
import type { Component, ComponentKind, Reference, SpecRow } from '../../../domain/spec';
import { typedName } from '../../build/typed-name';
import { REGISTRY } from '../../registry';
import { BUNDLES } from '../../registry/kinds';
import { kindsOn } from '../../registry/kinds-on';
import type { SheetType } from '../../../domain/sheet-types';
import { value } from '../../../domain/rows';
import { changes, replaceInCell } from '../cell-change';
import { findingAt, findingOn } from '../finding-at';
import { groupBy } from '../group-by';
import { nearestFinder, type NearestFinder } from '../nearest';
import type { Rule } from '../rule';
import { labelOf, nameOf, quoted, spellingOf } from '../words';

/** Names that nothing answers to. Where the whole sheet of the targets is not there, it is said once for each sheet that names them. */
export const referenceMissing: Rule = {
  phase: 'relationships',
  codes: ['reference-missing', 'parent-missing', 'parent-empty', 'sheet-missing'],
  *check(context) {
    const missing = context.references.filter((reference) => reference.match === 'missing');
    if (missing.length === 0) return;
    const present = new Set(context.spec.sheets.map((sheet) => sheet.type));
    const nearest = nearestFinder(context.spec.components);
    const dangling = missing.filter((reference) => present.has(targetSheetOf(reference)));
    for (const reference of dangling) yield single(reference, nearest);
    const orphans = missing.filter((reference) => !present.has(targetSheetOf(reference)));
    for (const references of groupBy(orphans, (reference) => `${reference.from.ref.file} ${targetSheetOf(reference)}`).values()) yield* whole(references);
  },
};

/** Sheet whose rows would be the targets. */
function targetSheetOf({ from, kind, key }: Reference): SheetType {
  const { row, references } = REGISTRY[from.sheet.type];
  if (kind === 'parent') return row.is === 'child' ? row.parentSheet : from.sheet.type;
  return references.find((column) => column.key === key)?.targetSheet ?? saidOf(from, key) ?? 'bundles';
}

function kindsOf({ from, kind, key }: Reference): readonly ComponentKind[] {
  const { row, references } = REGISTRY[from.sheet.type];
  if (kind === 'parent') return row.is === 'child' ? row.of : [];
  const said = saidOf(from, key);
  return references.find((column) => column.key === key)?.to ?? (said === undefined ? BUNDLES : kindsOn(said));
}

/** What a person said that a column of a custom sheet names. */
const saidOf = ({ sheet }: SpecRow, key: string): SheetType | undefined => sheet.columns.find((column) => (column.key ?? column.header) === key)?.names;

function single(reference: Reference, nearest: NearestFinder): Finding {
  const { from, key, text } = reference;
  const isParent = reference.kind === 'parent';
  const sheet = REGISTRY[targetSheetOf(reference)].title;
  if (isParent && value(from, key) === '') {
    return findingAt(from, key, {
      severity: 'error',
      code: 'parent-empty',
      about: from.ref.file,
      message: `${quoted(labelOf(from))} does not say what it belongs to.`,
      suggestion: `Name a row of ${sheet} in this cell.`,
    });
  }
  const typed = typedName(text);
  const near = nearest(typed.kind === null ? kindsOf(reference) : [typed.kind], typed.name);
  return findingAt(from, key, {
    severity: 'error',
    code: isParent ? 'parent-missing' : 'reference-missing',
    about: text,
    value: text,
    message: isParent ? `${quoted(labelOf(from))} belongs to ${quoted(text)}, which no row of ${sheet} holds.` : `No row of ${sheet} is called ${quoted(text)}.`,
    suggestion: near === null ? `Add the row to ${sheet}, or correct the name.` : `If ${nameOf(near)} is meant, correct the name; otherwise add the row to ${sheet}.`,
    fix: near === null ? null : correction(reference, near),
  });
}

function correction({ from, key, text }: Reference, target: Component): Fix | null {
  const spelling = typedName(text).kind === null ? target.name : spellingOf(target);
  const changed = changes(replaceInCell(from, key, text, spelling));
  return changed.length === 0 ? null : { label: `Write ${quoted(spelling)}`, changes: changed };
}

function* whole(references: readonly Reference[]): Generator<Finding> {
  const [first] = references;
  if (first === undefined) return;
  const { file } = first.from.ref;
  const { title } = REGISTRY[targetSheetOf(first)];
  const rows = new Set(references.map((reference) => reference.from)).size;
  yield findingOn(file, {
    severity: 'warning',
    code: 'sheet-missing',
    about: `${file}, ${title}`,
    value: title,
    message: `There is no sheet ${quoted(title)}: ${String(rows)} ${rows === 1 ? 'row' : 'rows'} of ${file} name things that it would hold.`,
    suggestion: `Upload ${title} too; without it their own settings are not in any ticket.`,
  });
}
