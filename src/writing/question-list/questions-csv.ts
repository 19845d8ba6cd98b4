import type { QuestionList } from './question-list';

const COLUMNS = ['No.', 'Phase', 'Ticket', 'Question', 'Rows', 'Answer'];

/** What a spreadsheet would take for a formula; full-width forms included, because some programs fold them. */
const FORMULA = /^[\t\r\n ]*[=+\-@＝＋－＠]|^[\t\r]/u;

/** A cell that a spreadsheet shows as text and never computes. */
export function csvCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n\t;]|^\s|\s$/u.test(safe) ? `"${safe.replace(/"/gu, '""')}"` : safe;
}

/**
 * The question list as CSV for a client's spreadsheet: UTF-8 with a byte order mark, commas, CRLF, one question a line,
 * the last column empty for the answer. Cells that begin like a formula get a leading apostrophe.
 */
export function questionsCsv(list: QuestionList): string {
  const lines = list.phases.flatMap((phase) =>
    phase.tickets.flatMap((ticket) => ticket.questions.map(({ number, text, rows }) => [String(number), phase.title, ticket.title, text, rows.join('; '), ''])),
  );
  return `\uFEFF${[COLUMNS, ...lines].map((cells) => cells.map(csvCell).join(',')).join('\r\n')}\r\n`;
}
