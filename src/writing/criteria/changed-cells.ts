import type { SpecRow } from '../../domain/spec';
import type { TicketContext } from '../context';
import { workOf, type Difference } from '../differences';
import type { Candidate, CriterionRule, WritingContext } from '../rule';
import { fieldNames } from './described-fields';
import { sayChange } from './say-change';

export { differencesOf, hasChanged } from '../differences';

/** A change that can be seen in the site, for all rows that share it. */
export interface Change {
  readonly text: string;
  readonly rows: readonly SpecRow[];
  readonly key: string;
}

/** So many changes are criteria; further ones are told in What to know. */
export const CHANGES_AS_CRITERIA = 5;

interface Same {
  readonly difference: Difference;
  readonly rows: SpecRow[];
}

/** Stands for the names while it is looked whether the same is said of several rows. */
const ANY = '\u0000';

/** Differences with the rows of which the same is said. */
function together(context: TicketContext): Same[] {
  const groups = new Map<string, Same>();
  for (const row of context.rows.build) {
    for (const difference of workOf(row)) {
      const said = sayChange([ANY], difference, row) ?? difference.column;
      const id = `${row.sheet.type}#${difference.key}#${said.includes(ANY) ? said : JSON.stringify([said, row.ref])}`;
      const group = groups.get(id) ?? { difference, rows: [] };
      group.rows.push(row);
      groups.set(id, group);
    }
  }
  return [...groups.values()];
}

/** Every change that the notes give readably, once for all rows that share it; those that they cut are left out. */
export const readableChanges = (context: TicketContext): Change[] =>
  together(context).flatMap(({ difference, rows }) => {
    const [row] = rows;
    const text = row === undefined ? null : sayChange(fieldNames(context, rows), difference, row);
    return text === null ? [] : [{ text, rows, key: difference.key }];
  });

/** Changes of which the note holds only the beginning, and nothing that tells old from new: by column. */
export function cutChanges(context: TicketContext): ReadonlyMap<string, readonly SpecRow[]> {
  const byColumn = new Map<string, SpecRow[]>();
  for (const { difference, rows } of together(context)) {
    const [row] = rows;
    if (row === undefined || sayChange(fieldNames(context, rows), difference, row) !== null) continue;
    byColumn.set(difference.column, [...(byColumn.get(difference.column) ?? []), ...rows]);
  }
  return byColumn;
}

/** What is different after the change, with what it was. */
export const changedCells: CriterionRule = (context: WritingContext) =>
  readableChanges(context)
    .slice(0, CHANGES_AS_CRITERIA)
    .filter(({ rows, key }) => !rows.some((row) => context.isOpen(row, key)))
    .map(({ text, rows, key }): Candidate => ({ text, weight: 88, uses: rows.map((row) => ({ row, key })) }));
