import { filledColumns, headerOf, textAt } from '../facts/cells';
import { isLong } from '../facts/column-forms';
import { code, lowerFirst, plain, quote } from '../language';
import { saysWhy } from '../know/waiting';
import type { CriterionRule } from '../rule';

const LONGEST = 120;
/** Notes that begin with a heading of their own are not quoted as a wish of the thing. */
const HEADED = /^\p{Lu}[\p{L} ]*:/u;

/** What a sheet of an unknown kind asks of its rows, in its own words. */
export const cellsAsAsked: CriterionRule = (context) =>
  context.parts.flatMap(({ own, component }) => {
    if (own === null || component.kind !== 'custom' || context.roleOf(own) !== 'build') return [];
    return filledColumns([own])
      .filter((column) => column.key !== 'name' && (column.key !== 'notes' || HEADED.test(textAt(own, column))) && !isLong(textAt(own, column), LONGEST) && !(context.ticket.held && saysWhy(textAt(own, column))))
      .map((column, index) => {
        const uses = [{ row: own, key: column.key ?? column.header }];
        if (column.key === 'machineName') return { text: `${plain(component.name)} has the machine name ${code(textAt(own, column))}.`, weight: 44, uses };
        if (column.key === 'notes') return { text: `${plain(component.name)} follows its note: ${quote(textAt(own, column).replace(/[.\s]+$/u, ''))}.`, weight: 62, uses };
        return { text: `For ${plain(component.name)}, ${plain(lowerFirst(headerOf(column)))} is ${quote(textAt(own, column))}.`, weight: 60 - index, uses };
      });
  });
