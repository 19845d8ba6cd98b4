import type { Finding, Fix } from '../../../domain/finding';
import { value } from '../../../domain/rows';
import type { SpecRow } from '../../../domain/spec';
import { REGISTRY } from '../../registry';
import { normaliseMachineName, type MachineNameRule } from '../../registry/machine-names';
import { fold, isNothing } from '../../text';
import { findingAt } from '../finding-at';
import { groupBy } from '../group-by';
import { renameMachineNames, type Renaming } from '../rename-machine-name';
import type { RuleContext } from '../context';
import type { Rule } from '../rule';
import { labelOf, quoted, rowsInWords } from '../words';

/** A label where the machine name should stand, and machine names that Drupal does not take. */
export const machineName: Rule = {
  phase: 'schema',
  codes: ['machine-name-label', 'machine-name-invalid', 'machine-name-too-long', 'machine-name-style'],
  *check(context) {
    const lax: SpecRow[] = [];
    for (const row of context.active.filter(mayBeWrong)) {
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

/** Most names are as they should be, and no label has the pattern of a name. */
function mayBeWrong(row: SpecRow): boolean {
  const rule = REGISTRY[row.sheet.type].machineNames;
  const name = value(row, 'machineName');
  return rule !== null && name !== '' && (name.length > rule.longest || !rule.pattern.test(name));
}

/** A text with blanks is a label; so is one with capitals that repeats the label beside it. */
const isLabel = (row: SpecRow, name: string): boolean => /\s/.test(name) || (/\p{Lu}/u.test(name) && fold(name) === fold(labelOf(row)));

/** The name as Drupal takes it; null where there is none, or where another thing beside this one has it or would get it. */
function renamingOf(context: RuleContext, row: SpecRow, rule: MachineNameRule): Renaming | null {
  const name = value(row, 'machineName');
  const better = normaliseMachineName(rule, name);
  if (better === '' || better === name || !rule.pattern.test(better)) return null;
  return besides(context, row).some((other) => normaliseMachineName(rule, value(other, 'machineName')) === better) ? null : { row, better };
}

/** The rows whose machine names must differ from that of a row. */
function besides({ spec, componentOf }: RuleContext, row: SpecRow): SpecRow[] {
  const component = componentOf(row);
  const rows = component?.row === row ? spec.components.flatMap((other) => (other.kind === component.kind ? (other.row ?? []) : [])) : (component?.children ?? []);
  return rows.filter((other) => other !== row && other.sheet.type === row.sheet.type);
}

function fixOf(context: RuleContext, row: SpecRow, rule: MachineNameRule, name: string): Fix | null {
  const renaming = renamingOf(context, row, rule);
  if (renaming === null) return null;
  return { label: `Rename ${name} to ${renaming.better}, here and where it is named`, changes: renameMachineNames(context, [renaming]) };
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
  const changes = renameMachineNames(context, rows.flatMap((row) => renamingOf(context, row, rule) ?? []));
  yield findingAt(first, 'machineName', {
    severity: 'warning',
    code: 'machine-name-style',
    about: first.ref.file,
    message: `${String(rows.length)} machine names (${rowsInWords(rows)}) hold other characters than ${rule.allowed}; Drupal's form will change them.`,
    suggestion: 'Settle on one spelling before the first is built.',
    fix: changes.length === 0 ? null : { label: 'Rename them all, here and where they are named', changes },
    related: others.map((row) => row.ref),
  });
}
