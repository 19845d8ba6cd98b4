import { filledColumns, headerOf, textAt } from '../facts/cells';
import { isLong } from '../facts/column-forms';
import { plain, quote } from '../language';
import type { CriterionRule } from '../rule';

const LONGEST = 90;

/** What a sheet of an unknown kind asks of its rows, in its own words. */
export const cellsAsAsked: CriterionRule = (context) =>
  context.parts.flatMap(({ own, component }) => {
    if (own === null || context.roleOf(own) !== 'build') return [];
    return filledColumns([own])
      .filter((column) => column.key !== 'name' && !isLong(textAt(own, column), LONGEST))
      .map((column, index) => ({
        text: `${plain(component.name)} has ${quote(textAt(own, column))} as its ${plain(headerOf(column))}.`,
        weight: 60 - index,
        uses: [{ row: own, key: column.key ?? column.header }],
      }));
  });
