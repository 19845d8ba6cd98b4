import { applyChanges } from '../../spec/changes';
import type { RowRef } from '../../domain/spec';
import type { Deps } from '../ports';
import { openSession, type Caller } from '../shared/access';
import { loadChangeList } from './change-list';
import { readSheets } from './prepare-spec';

/** Rows of one sheet, verbatim, with the changes laid over them. */
export interface SheetRows {
  readonly file: string;
  /** Headers of the columns in which any of these rows holds something. */
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly row: number;
    /** True for a row that was asked for, false for a neighbour. */
    readonly asked: boolean;
    readonly texts: readonly string[];
  }[];
}

/** Cell texts are cut to this length: they are for a look, the sheet has the rest. */
const LONGEST = 500;

const shortened = (text: string): string => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`);

/**
 * Rows as they stand now, with as many neighbours above and below. A row that no sheet has is left out.
 * @throws AppError `session-not-found`, `changed-meanwhile`
 */
export async function getRows(deps: Deps, caller: Caller, sessionId: string, refs: readonly RowRef[], around: number): Promise<readonly SheetRows[]> {
  const session = await openSession(deps, caller, sessionId, 'view');
  const list = await loadChangeList(deps, session);
  const uploaded = await readSheets(deps, session);
  const { sheets } = applyChanges(uploaded.sheets, list.flatMap(({ changes }) => changes));
  return [...new Set(refs.map(({ file }) => file))].flatMap((file): SheetRows[] => {
    const sheet = sheets.find((one) => one.file === file);
    if (sheet === undefined) return [];
    const asked = new Set(refs.filter((ref) => ref.file === file).map(({ row }) => row));
    const near = sheet.rows.flatMap((row, at) => (asked.has(row.row) ? [at] : []));
    const rows = sheet.rows.filter((_, at) => near.some((one) => Math.abs(one - at) <= around));
    const columns = sheet.columns.filter(({ index }) => rows.some(({ texts }) => (texts[index] ?? '').trim() !== ''));
    return [
      {
        file,
        columns: columns.map(({ header }) => header),
        rows: rows.map(({ row, texts }) => ({ row, asked: asked.has(row), texts: columns.map(({ index }) => shortened(texts[index] ?? '')) })),
      },
    ];
  });
}
