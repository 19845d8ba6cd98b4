import type { Finding, Fix } from '../../../domain/finding';
import { value } from '../../../domain/rows';
import type { SpecRow } from '../../../domain/spec';
import { REGISTRY } from '../../registry';
import { normaliseMachineName, type MachineNameRule } from '../../registry/machine-names';
import { fold, isNothing } from '../../text';
import { findingAt } from '../finding-at';
import { groupBy } from '../group-by';
import { renameMachineName } from '../rename-machine-name';
import type { RuleContext } from '../context';
import type { Rule } from '../rule';
import { labelOf, quoted, rowsInWords } from '../words';

/** A label where the machine name should stand, and machine names that Drupal does not take. */
export const machineName: Rule = {
  phase: 'schema',
  codes: ['machine-name-label', 'machine-name-invalid', 'machine-name-too-long', 'machine-name-style'],
  *check(context) {
    const lax: SpecRow[] = [];
    for (const row of context.active) {
      const rule = REGISTRY[row.sheet.type].machineNames;
      const name = value(row, 'machineName');
      if (rule === null || isNothing(name)) continue;
      if (isLabel(row, name)) yield label(context, row, rule, name);
      else if (name.length > rule.longest) yield tooLong(context, row, rule, name);
      else if (rule.pattern.test(name)) continue;
      else if (rule.lax) lax.push(row);
      else yield invalid(context, row, rule, name);
    }
    for (const rows of groupBy(lax, (row) => row.ref.file).values()) yield* style(context, rows);
  },
};

/** A text with blanks is a label; so is one with capitals that repeats the label beside it. */
const isLabel = (row: SpecRow, name: string): boolean => /\s/.test(name) || (/\p{Lu}/u.test(name) && fold(name) === fold(labelOf(row)));

function fixOf(context: RuleContext, row: SpecRow, rule: MachineNameRule, name: string): Fix | null {
  const better = normaliseMachineName(rule, name);
  if (better === '' || better === name || !rule.pattern.test(better)) return null;
  return { label: `Rename ${name} to ${better}, here and where it is named`, changes: renameMachineName(context, row, better) };
}

const label = (context: RuleContext, row: SpecRow, rule: MachineNameRule, name: string): Finding =>
  findingAt(row, 'machineName', {
    severity: 'error',
    code: 'machine-name-label',
    about: `${row.ref.file}, ${name}`,
    message: `${quoted(name)} is a label, not a machine name.`,
    suggestion: `Write the machine name: ${rule.allowed}.`,
    fix: fixOf(context, row, rule, name),
  });

const tooLong = (context: RuleContext, row: SpecRow, rule: MachineNameRule, name: string): Finding =>
  findingAt(row, 'machineName', {
    severity: 'error',
    code: 'machine-name-too-long',
    about: `${row.ref.file}, ${name}`,
    message: `${quoted(name)} has ${String(name.length)} characters; Drupal takes ${String(rule.longest)} here.`,
    suggestion: 'Choose a shorter machine name.',
    fix: fixOf(context, row, rule, name),
  });

const invalid = (context: RuleContext, row: SpecRow, rule: MachineNameRule, name: string): Finding =>
  findingAt(row, 'machineName', {
    severity: 'warning',
    code: 'machine-name-invalid',
    about: `${row.ref.file}, ${name}`,
    message: `Drupal does not take ${quoted(name)} as a machine name here: ${rule.allowed} only.`,
    suggestion: 'Correct it before somebody builds with another spelling.',
    fix: fixOf(context, row, rule, name),
  });

/** What Drupal tolerates or repairs by itself, once for each sheet. */
function* style(context: RuleContext, rows: readonly SpecRow[]): Generator<Finding> {
  const [first, ...others] = rows;
  const rule = first === undefined ? null : REGISTRY[first.sheet.type].machineNames;
  if (first === undefined || rule === null) return;
  const changes = rows.flatMap((row) => fixOf(context, row, rule, value(row, 'machineName'))?.changes ?? []);
  const unique = [...groupBy(changes, (change) => `${change.file}#${String(change.row)}#${change.column}`).values()].flatMap((same) => same.slice(0, 1));
  yield findingAt(first, 'machineName', {
    severity: 'warning',
    code: 'machine-name-style',
    about: first.ref.file,
    message: `${String(rows.length)} machine names (${rowsInWords(rows)}) hold other characters than ${rule.allowed}; Drupal's form will change them.`,
    suggestion: 'Settle on one spelling before the first is built.',
    fix: unique.length === 0 ? null : { label: 'Rename them all, here and where they are named', changes: unique },
    related: others.map((row) => row.ref),
  });
}
