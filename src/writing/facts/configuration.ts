import type { RowRole } from '../../domain/plan';
import type { SpecRow } from '../../domain/spec';
import type { FactBlock } from '../../domain/ticket';
import { REGISTRY } from '../../spec/registry';
import type { Part, TicketContext } from '../context';
import { rowTable } from './row-table';
import { settings } from './settings';
import { transitionTable } from './transitions';
import { builtLines } from './built-lines';

/** Roles whose rows stand cell by cell, with the caption of those that the ticket is not about. */
const LAID_OUT: readonly { readonly role: RowRole; readonly caption: string }[] = [
  { role: 'build', caption: 'To be built' },
  { role: 'remove', caption: 'To be removed' },
  { role: 'held', caption: 'Waiting' },
];

/** Up to so many components have a table each; more share one. */
const OWN_TABLES = 3;

const heading = (text: string): FactBlock => ({ kind: 'heading', text });

/** Rows of one sheet each, in the order of the Spec. */
function bySheet(rows: readonly SpecRow[]): SpecRow[][] {
  const sheets = new Map<unknown, SpecRow[]>();
  for (const row of rows) sheets.set(row.sheet, [...(sheets.get(row.sheet) ?? []), row]);
  return [...sheets.values()];
}

const table = (rows: readonly SpecRow[]): FactBlock[] => (rows[0]?.sheet.type === 'workflow_transitions' ? transitionTable(rows) : rowTable(rows));

const titled = (groups: readonly SpecRow[][], draw: (rows: readonly SpecRow[]) => FactBlock[]): FactBlock[] =>
  groups.flatMap((rows) => [...(groups.length > 1 && rows[0] !== undefined ? [heading(REGISTRY[rows[0].sheet.type].title)] : []), ...draw(rows)]);

function children(parts: readonly Part[], role: RowRole): FactBlock[] {
  const holders = parts.filter((part) => part.children[role].length > 0);
  const rows = holders.flatMap((part) => part.children[role]);
  const single = rows.length === holders.length;
  if (holders.length > OWN_TABLES || (holders.length > 1 && single)) return titled(bySheet(rows), table);
  return holders.flatMap((part) => [...(holders.length > 1 ? [heading(part.component.name)] : []), ...titled(bySheet(part.children[role]), table)]);
}

/** The facts of a ticket: own settings, then a table per kind of child, then what is built already. */
export function configuration(context: TicketContext): FactBlock[] {
  const shown = LAID_OUT.filter(({ role }) => context.rows[role].length > 0);
  const main = shown[0]?.role;
  const laidOut = shown.flatMap(({ role, caption }): FactBlock[] => {
    const own = context.parts.flatMap((part) => (part.own !== null && context.roleOf(part.own) === role ? [part.own] : []));
    return [...(role === main ? [] : [heading(caption)]), ...titled(bySheet(own), settings), ...children(context.parts, role)];
  });
  return [...laidOut, ...builtLines(context)];
}
