import { rowKey, value } from '../../domain/rows';
import { cellKey, coveredCells } from '../facts/covered-cells';
import type { LintRule } from './rule';

const NOTE_KEYS = ['notes', 'helpText'];

/** Every note and help text of the ticket's rows stands in it. */
export const notesSurface: LintRule = ({ content, spec, ticket }) => {
  const covered = coveredCells(content);
  const wanted = new Set(ticket.rows.filter(({ role }) => role === 'build' || role === 'remove' || role === 'held').map(({ ref }) => rowKey(ref)));
  return spec.rows
    .filter((row) => wanted.has(rowKey(row.ref)))
    .flatMap((row) =>
      row.sheet.columns
        .filter((column) => column.key !== null && NOTE_KEYS.includes(column.key) && value(row, column.key) !== '' && !covered.has(cellKey(row.ref.file, row.ref.row, column.header)))
        .map((column) => ({ rule: 'note-missing', message: `${row.ref.file} row ${String(row.ref.row)}: ${column.header} does not surface.` })),
    );
};
