import type { Confidence, NameableType, SheetType } from './sheet-types';

/** How the bytes of a file were read; `xlsx` for a workbook's tab. */
export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'xlsx';

/**
 * A column of a sheet as exported. `header` is the text of the header cell, verbatim; `key` is the registry's name for
 * it, or null where the registry does not know the column (its cells are facts all the same).
 */
export interface Column {
  readonly index: number;
  readonly header: string;
  readonly key: string | null;
  /** Type of the sheet whose rows the cells name, as a person said of a custom sheet; absent where nobody did. */
  readonly names?: NameableType;
}

/** One row of a sheet: `row` is the spreadsheet's own row number (1 is the first line of the tab). */
export interface SheetRow {
  readonly row: number;
  /** Verbatim cell texts by column index; shorter than the header where the row ends early. */
  readonly texts: readonly string[];
}

/** One uploaded table of a known type. Separator rows are kept by number only: they configure nothing. */
export interface Sheet {
  /** The name under which the person knows it: the file's name, or `<workbook> › <tab>`. Unique in a revision. */
  readonly file: string;
  readonly type: SheetType;
  readonly confidence: Confidence;
  readonly encoding: Encoding;
  /** `,`, `;` or a tab; empty for a workbook. */
  readonly delimiter: string;
  /** Spreadsheet row of the header. */
  readonly headerRow: number;
  readonly columns: readonly Column[];
  readonly rows: readonly SheetRow[];
  /** Spreadsheet rows of the blank separators, ascending. */
  readonly separators: readonly number[];
}

/** A file as uploaded. */
export interface RawFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
