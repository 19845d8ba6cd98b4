import type { Column } from '../../../domain/sheet';
import { normalise } from './normalise';

const LONGEST = 40;
const NAMING = /(?:^|[^\p{L}])(?:name|title|label)$/iu;

/** True for a header like `Block name` or `Form title`: a short text that ends by naming. */
export function isNamingHeader(header: string): boolean {
  const text = header.trim();
  return text.length <= LONGEST && NAMING.test(text) && !normalise(text).endsWith('machinename');
}

/** Lets the first such column be the one that names things, where no column is known to do so. */
export function withNamingColumn(columns: readonly Column[]): readonly Column[] | null {
  if (columns.some((column) => column.key === 'name')) return columns;
  const naming = columns.find((column) => column.key === null && isNamingHeader(column.header));
  return naming === undefined ? null : columns.map((column) => (column === naming ? { ...column, key: 'name' } : column));
}
