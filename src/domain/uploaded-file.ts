import type { Encoding } from './sheet';
import type { Confidence, NameableType, SheetType } from './sheet-types';

/** What a person decided about a table, by the name under which they know it. */
export type SheetChoice = SheetType | 'set_aside';

/** Which column of a custom sheet names the rows of which sheet type: by the sheet's name, then the column's header. */
export type SheetRelations = Readonly<Record<string, Readonly<Record<string, NameableType>>>>;

/** A table inside an uploaded file, as the reader last saw it: the file itself, or a tab of a workbook. */
export interface FileSheet {
  /** The name under which findings and sources know it. */
  readonly file: string;
  readonly state: 'sheet' | 'set_aside' | 'unusable';
  /** Null where it is no sheet. */
  readonly type: SheetType | null;
  readonly confidence: Confidence;
  /** Null where it could not be read. */
  readonly encoding: Encoding | null;
  readonly delimiter: string;
  readonly headerRow: number;
  readonly rows: number;
  readonly separators: number;
  /** Why it is no sheet, in a sentence; empty for a sheet. */
  readonly reason: string;
  /** Headers whose columns may be said to name other rows; on custom sheets only. */
  readonly headers?: readonly string[];
}

/** A file of a session. Its bytes are stored apart, deflated, in pieces. Sizes in bytes. */
export interface UploadedFile {
  readonly sessionId: string;
  readonly id: string;
  readonly name: string;
  /** Of the file as the person has it. */
  readonly size: number;
  readonly sha256: string;
  /** Number of stored pieces. */
  readonly pieces: number;
  readonly sheets: readonly FileSheet[];
  readonly version: number;
}
