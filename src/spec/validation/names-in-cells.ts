import { value } from '../../domain/rows';
import type { SpecRow } from '../../domain/spec';
import { namesWithUnderscore } from './names-with-underscore';

/** A cell whose text holds a name. */
export interface NamedIn {
  readonly row: SpecRow;
  readonly key: string;
}

const textAt = ({ row, key }: NamedIn): string => row.texts[row.columns.get(key) ?? -1] ?? '';

/**
 * Where the machine names of `asked` stand in the cells of all rows, as whole names with an underscore; machine names' own
 * cells left out, in sheet order. One pass over the rows serves all names: a pass for each costs their number times the rows.
 */
export function namesInCells(rows: readonly SpecRow[], asked: readonly SpecRow[]): (name: string) => readonly NamedIn[] {
  const cells = new Map<string, NamedIn[]>();
  for (const row of asked) for (const word of namesWithUnderscore(value(row, 'machineName'))) cells.set(word, []);
  for (const row of rows) {
    for (const [key, index] of row.columns) {
      const text = row.texts[index] ?? '';
      if (key === 'machineName' || !text.includes('_')) continue;
      for (const word of new Set(namesWithUnderscore(text))) cells.get(word)?.push({ row, key });
    }
  }
  return (name) => {
    const [word] = namesWithUnderscore(name);
    return (word === undefined ? [] : (cells.get(word) ?? [])).filter((cell) => textAt(cell).includes(name));
  };
}
