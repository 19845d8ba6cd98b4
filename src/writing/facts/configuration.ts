import type { RowRole } from '../../domain/plan';
import { rowKey } from '../../domain/rows';
import type { Column } from '../../domain/sheet';
import type { SpecRow } from '../../domain/spec';
import type { FactBlock } from '../../domain/ticket';
import { REGISTRY } from '../../spec/registry';
import type { Part, TicketContext } from '../context';
import { released } from '../released';
import { builtLines } from './built-lines';
import { styleMatrices } from './matrix';
import { namedByColumn } from './named-by-column';
import { isTitled, quietInSettings, quietInTable } from './quiet';
import { rowTable } from './row-table';
import { settings } from './settings';
import { fitsStyleTable, styleTable } from './style-table';
import { transitionTable } from './transitions';

/** Roles whose rows stand cell by cell, with the caption of those that the ticket is not about. */
export const LAID_OUT: readonly { readonly role: RowRole; readonly caption: string }[] = [
  { role: 'build', caption: 'To be built' },
  { role: 'remove', caption: 'To be removed' },
  { role: 'held', caption: 'Waiting' },
];

/** Up to so many components have a table each; more share one. */
const OWN_TABLES = 3;

/** Small things: a line each, however few there are. */
const ROW_BY_ROW: ReadonlySet<string> = new Set(['view_modes', 'image_styles']);

type Draw = (rows: readonly SpecRow[]) => FactBlock[];

const heading = (text: string): FactBlock => ({ kind: 'heading', text });
const ofType = (rows: readonly SpecRow[], type: string): readonly SpecRow[] => rows.filter((row) => row.sheet.type === type);

/** Rows of one sheet each, in the order of the Spec. */
function bySheet(rows: readonly SpecRow[]): SpecRow[][] {
  const sheets = new Map<unknown, SpecRow[]>();
  for (const row of rows) sheets.set(row.sheet, [...(sheets.get(row.sheet) ?? []), row]);
  return [...sheets.values()];
}

const titled = (groups: readonly SpecRow[][], draw: Draw, always = false): FactBlock[] =>
  groups.flatMap((rows) => [...((always || groups.length > 1) && rows[0] !== undefined ? [heading(REGISTRY[rows[0].sheet.type].title)] : []), ...draw(rows)]);

/** Rows of components themselves. One whose name the title gives needs not to say it again. */
const ownOf = (context: TicketContext): Draw => (rows) => {
  const [first] = rows;
  if (first === undefined) return [];
  if (ROW_BY_ROW.has(first.sheet.type) && rows.length > 1) return rowTable(rows, () => false, namedByColumn(rows, context));
  const component = context.spec.componentOfRow.get(rowKey(first.ref));
  const named = rows.length > 1 || (component !== undefined && isTitled(context.ticket.title, component, context.parts.map((part) => part.component)));
  const quiet = quietInSettings(first);
  return settings(rows, (column: Column) => quiet(column) && (named || column.key !== 'name'));
};

const childrenOf = (context: TicketContext): Draw => (rows) =>
  rows[0]?.sheet.type === 'workflow_transitions' ? transitionTable(rows, context) : rowTable(rows, quietInTable(rows, context.spec));

function children(context: TicketContext, parts: readonly Part[], role: RowRole, done: ReadonlySet<SpecRow>, always: boolean): FactBlock[] {
  const of = (part: Part): readonly SpecRow[] => part.children[role].filter((row) => !done.has(row));
  const holders = parts.filter((part) => of(part).length > 0);
  const rows = holders.flatMap(of);
  const single = rows.length === holders.length;
  const draw = childrenOf(context);
  if (holders.length > OWN_TABLES || (holders.length > 1 && single)) return titled(bySheet(rows), draw, always);
  return holders.flatMap((part) => [...(holders.length > 1 ? [heading(part.component.name)] : []), ...titled(bySheet(of(part)), draw, always && holders.length === 1)]);
}

/** The facts of a ticket: own settings, then a table per kind of child, then what is built already. */
export function configuration(given: TicketContext): FactBlock[] {
  const context = released(given);
  const shown = LAID_OUT.filter(({ role }) => context.rows[role].length > 0 && !(role === 'held' && given.ticket.held));
  const main = shown[0]?.role;
  const laidOut = shown.flatMap(({ role, caption }): FactBlock[] => {
    const own = context.parts.flatMap((part) => (part.own !== null && context.roleOf(part.own) === role ? [part.own] : []));
    const styles = ofType(own, 'image_styles');
    const effects = ofType(context.parts.flatMap((part) => (part.own !== null && styles.includes(part.own) ? part.children[role] : [])), 'image_effects');
    const together = effects.length > 0 && fitsStyleTable(styles, effects, context.spec);
    const draw = ownOf(context);
    return [
      ...(role === main ? [] : [heading(caption)]),
      ...styleMatrices(context, role),
      ...titled(bySheet(own), (rows) => (together && rows[0] !== undefined && styles.includes(rows[0]) ? styleTable(rows, effects.filter((effect) => rows.some((row) => sameComponent(context, row, effect))), context) : draw(rows))),
      ...children(context, context.parts, role, new Set(together ? effects : []), own.length > 1),
    ];
  });
  return [...laidOut, ...builtLines(context)];
}

const sameComponent = ({ spec }: TicketContext, row: SpecRow, other: SpecRow): boolean =>
  spec.componentOfRow.get(rowKey(row.ref)) !== undefined && spec.componentOfRow.get(rowKey(row.ref)) === spec.componentOfRow.get(rowKey(other.ref));
