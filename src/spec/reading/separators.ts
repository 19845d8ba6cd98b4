import type { Column } from '../../domain/sheet';
import { BOOKKEEPING_KEYS } from '../registry/definition';
import { isBlank } from './table';

/**
 * What look-up formulas leave behind where they find nothing: Excel's and Google Sheets' error values, and those of
 * German, French and Spanish Excel.
 */
const ERROR_LITERALS: ReadonlySet<string> = new Set(
  '#N/A #VALUE! #REF! #NAME? #DIV/0! #NUM! #NULL! #ERROR! #SPILL! #CALC! #NV #WERT! #BEZUG! #ZAHL! #VALEUR! #NOMBRE! #NOM? #¡VALOR! #¡REF! #¿NOMBRE?'.split(' '),
);

/** True for a spreadsheet's error value: it says that a look-up failed, and configures nothing. */
export const isErrorLiteral = (text: string): boolean => text.includes('#') && ERROR_LITERALS.has(text.trim().toUpperCase());

/** Positions of the columns that say how far the work is, and not what is to be configured. */
export const bookkeepingColumns = (columns: readonly Column[]): ReadonlySet<number> =>
  new Set(columns.filter((column) => column.key !== null && BOOKKEEPING_KEYS.has(column.key)).map((column) => column.index));

/** True for a row that configures nothing: blank but for error literals, a stray status, an ID, initials. */
export function isSeparator(texts: readonly string[], bookkeeping: ReadonlySet<number>): boolean {
  return texts.every((text, index) => isBlank(text) || bookkeeping.has(index) || isErrorLiteral(text));
}
