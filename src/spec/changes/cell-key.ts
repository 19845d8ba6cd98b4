import type { CellChange } from '../../domain/finding';

/** Where a cell stands: unique in a revision. */
export type CellPlace = Pick<CellChange, 'file' | 'row' | 'column'>;

/** Key of a cell in maps. */
export const cellKey = ({ file, row, column }: CellPlace): string => JSON.stringify([file, row, column]);
