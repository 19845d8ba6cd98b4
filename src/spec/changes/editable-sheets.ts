import type { Sheet, SheetRow } from '../../domain/sheet';
import type { CellPlace } from './cell-key';

export interface EditableSheets {
  /** Text of a cell, empty where its row ends before it; null where there is no such file, row or column. */
  readonly read: (cell: CellPlace) => string | null;
  readonly write: (cell: CellPlace, text: string) => void;
  /** The sheets as they are now; those that nothing changed are the ones given. */
  readonly sheets: () => readonly Sheet[];
}

interface Place {
  readonly draft: Draft;
  readonly row: number;
  readonly column: number;
}

/** A sheet of which cells are looked at: where its rows and columns stand, and the rows that changed. */
interface Draft {
  readonly sheet: Sheet;
  readonly rowAt: ReadonlyMap<number, number>;
  readonly columnAt: ReadonlyMap<string, number>;
  readonly changed: Map<number, SheetRow>;
}

/** Of two columns with one header that counts which the registry knows: changes come from there. */
function columnsOf(sheet: Sheet): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  for (const known of [true, false]) {
    for (const { header, index, key } of sheet.columns) if ((key !== null) === known && !columns.has(header)) columns.set(header, index);
  }
  return columns;
}

const draftOf = (sheet: Sheet): Draft => ({
  sheet,
  rowAt: new Map(sheet.rows.map(({ row }, position) => [row, position])),
  columnAt: columnsOf(sheet),
  changed: new Map(),
});

const withText = (texts: readonly string[], column: number, text: string): readonly string[] =>
  column < texts.length ? texts.with(column, text) : [...texts, ...Array.from({ length: column - texts.length }, () => ''), text];

/** Sheets of which single cells can be read and written; the sheets given stay as they are. */
export function editableSheets(given: readonly Sheet[]): EditableSheets {
  const drafts = new Map<string, Draft>();
  const draftFor = (file: string): Draft | null => {
    const known = drafts.get(file);
    if (known !== undefined) return known;
    const sheet = given.find((one) => one.file === file);
    if (sheet === undefined) return null;
    const draft = draftOf(sheet);
    drafts.set(file, draft);
    return draft;
  };
  const placeOf = (cell: CellPlace): Place | null => {
    const draft = draftFor(cell.file);
    const row = draft?.rowAt.get(cell.row);
    const column = draft?.columnAt.get(cell.column);
    return draft === null || row === undefined || column === undefined ? null : { draft, row, column };
  };
  const rowOf = ({ draft, row }: Place): SheetRow | undefined => draft.changed.get(row) ?? draft.sheet.rows[row];
  return {
    read: (cell) => {
      const place = placeOf(cell);
      return place === null ? null : (rowOf(place)?.texts[place.column] ?? '');
    },
    write: (cell, text) => {
      const place = placeOf(cell);
      const row = place === null ? undefined : rowOf(place);
      if (place === null || row === undefined || (row.texts[place.column] ?? '') === text) return;
      place.draft.changed.set(place.row, { ...row, texts: withText(row.texts, place.column, text) });
    },
    sheets: () =>
      given.map((sheet) => {
        const draft = drafts.get(sheet.file);
        if (draft?.sheet !== sheet || draft.changed.size === 0) return sheet;
        return { ...sheet, rows: sheet.rows.map((row, position) => draft.changed.get(position) ?? row) };
      }),
  };
}
