import type { Finding } from '../domain/finding';
import { type Component, isBundleKind, type SpecRow } from '../domain/spec';
import type { Board, Standing } from './grouping/board';
import { stands } from './grouping/stranded';
import { KINDS } from './naming/kinds';
import { nameOf } from './naming/names';
import { counted, PARTS } from './naming/parts';
import { planFinding } from './plan-finding';

const WHY: Partial<Readonly<Record<Standing, string>>> = {
  waiting: 'waits',
  going: 'is to be deleted',
  set_aside: 'is marked as not applicable',
  missing: 'is in no sheet',
};

function findingOf(component: Component, standing: Standing, rows: readonly SpecRow[]): Finding {
  const [first] = rows;
  const part = first === undefined ? PARTS.fields : PARTS[first.sheet.type];
  const name = nameOf(component);
  const kind = KINDS[component.kind].one;
  return planFinding({
    severity: 'error',
    code: isBundleKind(component.kind) ? 'fields-without-bundle' : 'rows-without-parent',
    value: name,
    message: `${counted(rows.length, part)} of ${name} ${rows.length === 1 ? 'is' : 'are'} to be built, but the ${kind} ${name} ${WHY[standing] ?? ''}.`,
    suggestion:
      standing === 'missing'
        ? `Add ${name} to the sheets, or correct its name in these rows.`
        : `Give the ${kind} ${name} and its rows statuses that agree.`,
    cause: `rows-without-parent: ${component.id}`,
    rows: rows.map((row) => row.ref),
  });
}

/** One error for each thing that is not built though rows of it are. */
export const strandedFindings = (board: Board): readonly Finding[] =>
  board.spec.components.flatMap((component) => {
    const rows = stands(board, component) ? [] : board.openRows(component);
    return rows.length === 0 ? [] : [findingOf(component, board.standing(component), rows)];
  });
