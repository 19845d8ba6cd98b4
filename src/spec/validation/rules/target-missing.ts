import type { Finding, Fix } from '../../../domain/finding';
import { value } from '../../../domain/rows';
import { isBundleKind, type Component, type SpecRow } from '../../../domain/spec';
import { familyOf } from '../../registry/field-types';
import { KINDS } from '../../registry/kinds';
import { fold, isNothing } from '../../text';
import { changeCell, changes } from '../cell-change';
import type { RuleContext } from '../context';
import { findingAt } from '../finding-at';
import { groupBy } from '../group-by';
import type { Rule } from '../rule';
import { labelOf, nameOf, quoted, rowsInWords, spellingOf } from '../words';

/** Notes that say by other means what may be referenced. */
const TOLD = /\btarget:|\bviews?\b|\busers?\b|\bany (?:content|node|paragraph|media|term)/i;

const isParagraphs = (row: SpecRow): boolean => /revisions|paragraph/i.test(value(row, 'fieldType'));

/** True for a reference field that nothing gives a target. */
function lacksTarget(row: SpecRow): boolean {
  if (!isNothing(value(row, 'refBundle'))) return false;
  const type = value(row, 'fieldType');
  if (familyOf(type) !== 'reference' && !/entity[ _]reference/i.test(type)) return false;
  return !TOLD.test(value(row, 'notes'));
}

/** A reference field without a target. Where the sheet seldom fills the column, it is said once for the sheet. */
export const targetMissing: Rule = {
  phase: 'content',
  codes: ['target-missing'],
  *check(context) {
    const lacking = groupBy(context.activeOf('fields'), (row) => (lacksTarget(row) ? row.ref.file : null));
    if (lacking.size === 0) return;
    const bundles = groupBy(context.spec.components, (component) => (isBundleKind(component.kind) && component.row !== null ? singular(fold(component.name)) : null));
    for (const rows of lacking.values()) {
      const [first] = rows;
      const index = first?.columns.get('refBundle') ?? -1;
      const filled = first?.sheet.rows.filter((row) => !isNothing(row.texts[index] ?? '')).length ?? 0;
      const seldom = filled < rows.length;
      const open: SpecRow[] = [];
      for (const row of rows) {
        const fix = fixOf(context, row, bundles);
        if (seldom && fix === null) open.push(row);
        else yield single(row, fix);
      }
      if (open.length > 0) yield* whole(open, filled);
    }
  },
};

const singular = (name: string): string => name.replace(/ies$/, 'y').replace(/s$/, '');

function single(row: SpecRow, fix: Fix | null): Finding {
  return findingAt(row, 'refBundle', {
    severity: 'warning',
    code: 'target-missing',
    about: `${row.ref.file}, ${value(row, 'machineName')}`,
    message: `The reference field ${quoted(labelOf(row))} does not say what it may refer to.`,
    suggestion: 'Name the bundles in this column as Name (Type), or write All.',
    fix,
  });
}

function* whole(rows: readonly SpecRow[], filled: number): Generator<Finding> {
  const [first, ...others] = rows;
  if (first === undefined) return;
  yield findingAt(first, 'refBundle', {
    severity: 'warning',
    code: 'target-missing',
    about: first.ref.file,
    message: `${filled === 0 ? 'No row' : 'Hardly a row'} of ${first.ref.file} says what its reference field may refer to; ${String(rows.length)} ${rows.length === 1 ? 'field' : 'fields'} to be built ${rows.length === 1 ? 'needs' : 'need'} it (${rowsInWords(rows)}).`,
    suggestion: 'Fill the column with the bundles as Name (Type), or answer the question in each ticket.',
    related: others.map((row) => row.ref),
  });
}

/** The one bundle that the notes name, or that is called like the field. */
function fixOf(context: RuleContext, row: SpecRow, bundles: ReadonlyMap<string, readonly Component[]>): Fix | null {
  const fitting = (component: Component): boolean => isParagraphs(row) === (component.kind === 'paragraph_type') && isBundleKind(component.kind);
  const noted = new Set(context.scan(row, 'notes').flatMap(({ term }) => (fitting(term.component) ? [term.component] : [])));
  const likeIt = (bundles.get(singular(fold(value(row, 'label')))) ?? []).filter(fitting);
  const [target] = noted.size > 0 ? noted : likeIt;
  if (target === undefined || noted.size > 1 || (noted.size === 0 && likeIt.length > 1)) return null;
  const changed = changes(changeCell(row, 'refBundle', spellingOf(target)));
  const why = noted.size > 0 ? 'as the note says' : `as the label says`;
  return changed.length === 0 ? null : { label: `Set the target to ${nameOf(target)} (${KINDS[target.kind].title}), ${why}`, changes: changed };
}
