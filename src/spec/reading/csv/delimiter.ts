import { isPlainlyHeader, recognise, SEARCHED_ROWS } from '../header/find-header';
import { parseBeginning, type CsvText, type Records } from './parse-records';

export const DELIMITERS = [',', ';', '\t'] as const;

/** How many records have the commonest number of cells above one, times that number. */
function evenness(records: Records): number {
  const widths = new Map<number, number>();
  for (const record of records) if (record.length > 1) widths.set(record.length, (widths.get(record.length) ?? 0) + 1);
  return Math.max(0, ...[...widths].map(([width, times]) => width * times));
}

/**
 * The separator of a CSV text: the one under which most header cells are known to the registry, else the one that gives
 * the most even table; a comma where nothing speaks for any.
 */
export function sniffDelimiter(csv: CsvText): string {
  // Nearly every file begins with its header: one record settles it.
  for (const delimiter of DELIMITERS) {
    if (parseBeginning(csv, delimiter, 1).some((record) => isPlainlyHeader(recognise(record)))) return delimiter;
  }
  let best = { delimiter: ',', known: 0, even: 0 };
  for (const delimiter of DELIMITERS) {
    const records = parseBeginning(csv, delimiter, SEARCHED_ROWS);
    let known = 0;
    for (const record of records) {
      const recognised = recognise(record);
      if (isPlainlyHeader(recognised)) return delimiter;
      known = Math.max(known, recognised.known);
    }
    const even = evenness(records);
    if (known > best.known || (known === best.known && even > best.even)) best = { delimiter, known, even };
  }
  return best.delimiter;
}
