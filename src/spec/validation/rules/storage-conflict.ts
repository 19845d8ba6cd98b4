import type { Finding } from '../../../domain/finding';
import { value } from '../../../domain/rows';
import type { SpecRow } from '../../../domain/spec';
import { fold, isNothing } from '../../text';
import { changeCell, changes } from '../cell-change';
import type { RuleContext } from '../context';
import { findingAt } from '../finding-at';
import { groupBy } from '../group-by';
import type { Rule } from '../rule';
import { labelOf, quoted, rowsInWords } from '../words';

interface Setting {
  readonly key: string;
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly what: string;
  /** Settings that Drupal stores alike. */
  readonly normal: (text: string) => string;
}

const SETTINGS: readonly Setting[] = [
  { key: 'fieldType', code: 'storage-type-conflict', severity: 'error', what: 'field type', normal: (text) => (/^entity reference revisions/i.test(text) ? 'entity reference revisions' : fold(text)) },
  { key: 'cardinality', code: 'storage-cardinality-conflict', severity: 'warning', what: 'number of values', normal: (text) => (/^(?:\*|unlimited|-1|n)$/i.test(text) ? '*' : fold(text)) },
];

/** Fields of one machine name on one entity type share a storage, which has one type and one number of values. */
export const storageConflict: Rule = {
  phase: 'relationships',
  codes: SETTINGS.map((setting) => setting.code),
  *check(context) {
    for (const [entityType, fields] of context.spec.storages) {
      for (const [field, all] of fields) {
        if (all.length < 2) continue;
        const rows = all.filter((row) => context.isActive(row) || context.disposition(row) === 'exists');
        for (const setting of SETTINGS) if (isMixed(rows, setting)) yield* conflicts(context, `${entityType}.${field}`, rows, setting);
      }
    }
  },
};

/** True where the cells are not all the same to the letter. */
const isMixed = (rows: readonly SpecRow[], { key }: Setting): boolean =>
  rows.some((row, position) => position > 0 && value(row, key) !== value(rows[position - 1] ?? row, key));

function* conflicts(context: RuleContext, storage: string, rows: readonly SpecRow[], setting: Setting): Generator<Finding> {
  const valueOf = (row: SpecRow): string | null => (isNothing(value(row, setting.key)) ? null : setting.normal(value(row, setting.key)));
  const groups = groupBy(rows, valueOf);
  if (groups.size < 2) return;
  const kept = mostOf(context, groups);
  const [model] = kept;
  if (model === undefined) return;
  const right = value(model, setting.key);
  const stays = kept.some((row) => context.disposition(row) === 'exists');
  for (const row of rows) {
    if (!context.isActive(row) || valueOf(row) === null || kept.includes(row)) continue;
    const wrong = value(row, setting.key);
    yield findingAt(row, setting.key, {
      severity: setting.severity,
      code: setting.code,
      about: storage,
      message: `${quoted(labelOf(row))} (${value(row, 'machineName')}) has the ${setting.what} ${quoted(wrong)} here and ${quoted(right)} in ${rowsInWords(kept)}${stays ? ', where it exists already' : ''}; the field is shared and can have one only.`,
      suggestion: 'Give all of them the same, or this one a machine name of its own.',
      fix: { label: `Write ${quoted(right)}, as in ${rowsInWords(kept)}`, changes: changes(changeCell(row, setting.key, right)) },
      related: kept.map((other) => other.ref),
    });
  }
}

/** The rows to go by: what exists already proves itself, else the majority, else what stands first. */
function mostOf({ disposition }: RuleContext, groups: ReadonlyMap<string, readonly SpecRow[]>): readonly SpecRow[] {
  const weight = (rows: readonly SpecRow[]): readonly [number, number] => [rows.filter((row) => disposition(row) === 'exists').length, rows.length];
  let best: readonly SpecRow[] = [];
  for (const rows of groups.values()) {
    const [there, all] = weight(rows);
    const [bestThere, bestAll] = weight(best);
    if (there > bestThere || (there === bestThere && all > bestAll)) best = rows;
  }
  return best;
}
