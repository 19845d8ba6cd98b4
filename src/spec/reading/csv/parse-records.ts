import { CsvError, parse, type Options } from 'csv-parse/sync';
import type { Survey } from '../text/survey';
import { firstBrokenQuote } from './stray-quotes';

export type Records = readonly (readonly string[])[];

/** What is wrong with the quotation marks, and in which record (1 is the first). */
export interface QuoteProblem {
  readonly kind: 'open' | 'stray';
  readonly row: number;
}

export type CsvResult = { readonly ok: true; readonly records: Records } | { readonly ok: false; readonly problem: QuoteProblem };

export interface CsvText {
  readonly utf8: Uint8Array;
  readonly survey: Survey;
}

/**
 * Each line end that is named costs the parser a comparison per byte. Those between quotation marks need no name: where a
 * mark is out of its place, the parser refuses the text at that mark, up to which the marks were counted rightly.
 */
const strictly = (csv: CsvText, delimiter: string, more: Options): Records => attempt(csv, delimiter, csv.survey.rowEnds, more);

/** For texts whose quotation marks cannot be trusted. */
const leniently = (csv: CsvText, delimiter: string, more: Options): Records => attempt(csv, delimiter, csv.survey.lineEnds, more);

const attempt = (csv: CsvText, delimiter: string, ends: readonly string[], more: Options): Records =>
  parse(csv.utf8, {
    delimiter,
    record_delimiter: ends.length === 0 ? ['\n'] : [...ends],
    relax_column_count: true,
    bom: false,
    skip_empty_lines: false,
    ...more,
  });

const textOf = ({ utf8 }: CsvText): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(utf8);

function problemOf(error: unknown): QuoteProblem {
  if (!(error instanceof CsvError) || typeof error['records'] !== 'number') throw error;
  return { kind: error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'open' : 'stray', row: error['records'] + 1 };
}

/** True where every filled record has as many cells as the first one: nothing can have been torn apart. */
const isEven = (records: Records): boolean => records.every((record) => record.length === records[0]?.length || (record.length === 1 && record[0] === ''));

/**
 * All records of a CSV text: empty lines included, cells verbatim. Two habits of exporters are taken as they are meant:
 * quotation marks inside an unquoted cell, and tab-separated text that quotes nothing (as Google Sheets writes it).
 * Anything else amiss with the quotation marks is a problem, because rows would be merged or torn apart. Stops after
 * `most` records; whoever gets so many must refuse them.
 */
export function parseRecords(csv: CsvText, delimiter: string, most: number): CsvResult {
  const bound: Options = Number.isSafeInteger(most) ? { to: most } : {};
  try {
    return { ok: true, records: strictly(csv, delimiter, bound) };
  } catch (error) {
    const problem = problemOf(error);
    if (delimiter === '\t') {
      const records = leniently(csv, delimiter, { ...bound, quote: null });
      return isEven(records) ? { ok: true, records } : { ok: false, problem };
    }
    const broken = firstBrokenQuote(textOf(csv), delimiter);
    return broken === null ? { ok: true, records: leniently(csv, delimiter, { ...bound, relax_quotes: true }) } : { ok: false, problem };
  }
}

/** The first records only, whatever the quotation marks: enough to see how the text is built, not to be kept. */
export function parseBeginning(csv: CsvText, delimiter: string, records: number): Records {
  try {
    return leniently(csv, delimiter, { relax_quotes: true, to: records });
  } catch (error) {
    problemOf(error);
    return leniently(csv, delimiter, { quote: null, to: records });
  }
}
