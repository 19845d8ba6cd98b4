import { csvOf } from '../../domain/csv';
import type { QuestionList } from './question-list';

const COLUMNS = ['No.', 'Phase', 'Ticket', 'Question', 'Rows', 'Answer'];

/**
 * The question list as CSV for a client's spreadsheet: UTF-8 with a byte order mark, commas, CRLF, one question a line,
 * the last column empty for the answer. Cells that begin like a formula get a leading apostrophe.
 */
export function questionsCsv(list: QuestionList): string {
  const lines = list.phases.flatMap((phase) =>
    phase.tickets.flatMap((ticket) => ticket.questions.map(({ number, text, rows }) => [String(number), phase.title, ticket.title, text, rows.join('; '), ''])),
  );
  return csvOf([COLUMNS, ...lines]);
}
