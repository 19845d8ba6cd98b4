import type { ReadingLimits } from '../../../domain/limits';
import { blocking, count } from '../findings';
import { failure, success, type Outcome } from '../reading';
import type { Table } from '../table';
import { decode } from '../text/decode';
import { sniffDelimiter } from './delimiter';
import { parseRecords, type QuoteProblem } from './parse-records';

/** Excel's own first line, which it hides: the spreadsheet's row 1 is the line below. */
const SEPARATOR_LINE = /^sep=([,;\t])(?:\r\n|\n|\r)/i;
const LONGEST_SEPARATOR_LINE = 7;

const textOf = (utf8: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(utf8);

/** The whole text is looked at only where it begins with more than an ASCII blank: other blanks take several bytes. */
function isBlankText(utf8: Uint8Array): boolean {
  const first = utf8.find((byte) => byte !== 32 && (byte < 9 || byte > 13));
  return first === undefined || (first > 127 && textOf(utf8).trim() === '');
}

function quoteFinding(file: string, problem: QuoteProblem): Outcome<never> {
  const row = String(problem.row);
  const message =
    problem.kind === 'open'
      ? `In ${file}, row ${row}, a quotation mark opens a cell and is never closed, so the rows below cannot be told apart.`
      : `In ${file}, row ${row}, text follows a closing quotation mark, so the cells cannot be told apart.`;
  const suggestion = 'Export the tab again from the spreadsheet, or double the quotation mark inside the cell, and upload the file again.';
  return failure(blocking(problem.kind === 'open' ? 'quote-not-closed' : 'quote-misplaced', file, message, suggestion, { row: problem.row }));
}

/**
 * Times the limit of rows that a file may have in records of any kind: blank rows do not count as rows of the session, but
 * a file of nothing else keeps the parser busy for minutes.
 */
const RECORDS_PER_ROW = 3;

/** Bytes of a text file → its cells. */
export function readCsv(file: string, label: string, bytes: Uint8Array, limits: ReadingLimits): Outcome<Table> {
  const decoded = decode(file, bytes);
  if (!decoded.ok) return decoded;
  const { encoding, utf8, survey } = decoded.value;
  if (isBlankText(utf8)) {
    return failure(blocking('file-empty', file, `${file} is empty.`, 'Export the tab again, or leave the file out.'));
  }
  const line = SEPARATOR_LINE.exec(textOf(utf8.subarray(0, LONGEST_SEPARATOR_LINE)));
  const csv = { utf8: line === null ? utf8 : utf8.subarray(line[0].length), survey };
  const delimiter = line?.[1] ?? sniffDelimiter(csv);
  const most = limits.sessionRows * RECORDS_PER_ROW;
  const parsed = parseRecords(csv, delimiter, most + 1);
  if (!parsed.ok) return quoteFinding(file, parsed.problem);
  if (parsed.records.length > most) {
    const message = `${file} has more than ${count(most)} rows, blank ones included; a session takes at most ${count(limits.sessionRows)} rows.`;
    return failure(blocking('too-many-rows', file, message, 'Delete the blank rows, or split the tab into several files of the same columns, and upload them again.'));
  }
  return success({ file, label, encoding, delimiter, records: parsed.records });
}
