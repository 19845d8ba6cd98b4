import type { Column, Sheet } from '../domain/sheet';
import type { SheetRelations } from '../domain/uploaded-file';
import { REGISTRY } from './registry';
import { BOOKKEEPING_KEYS } from './registry/definition';

const FREE_TEXT: ReadonlySet<string> = new Set(REGISTRY.custom.columns.flatMap(({ key, freeText }) => (freeText === true ? [key] : [])));

const mayRelate = ({ key, header }: Column): boolean =>
  header.trim() !== '' && (key === null || !(key === 'name' || key === 'machineName' || BOOKKEEPING_KEYS.has(key) || FREE_TEXT.has(key)));

/** Headers of the columns of which a person may say what they name: not the row's own names, statuses and running texts. */
export const relatable = (columns: readonly Column[]): string[] => [...new Set(columns.filter(mayRelate).map(({ header }) => header))];

/** A custom sheet whose columns know what they name, as a person said; any other sheet, and what nobody said, as it is. */
export function relate(sheet: Sheet, relations: SheetRelations = {}): Sheet {
  const said = relations[sheet.file];
  if (sheet.type !== 'custom' || said === undefined) return sheet;
  const columns = sheet.columns.map((column): Column => {
    const names = mayRelate(column) && Object.hasOwn(said, column.header) ? said[column.header] : undefined;
    return names === undefined ? column : { ...column, names };
  });
  return { ...sheet, columns };
}
