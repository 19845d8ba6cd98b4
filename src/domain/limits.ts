/** What a session takes; beyond a limit the file is refused whole, never cut. Sizes in bytes. */
export interface ReadingLimits {
  readonly fileBytes: number;
  readonly workbookUnpackedBytes: number;
  readonly files: number;
  readonly sessionBytes: number;
  readonly sessionRows: number;
  readonly columns: number;
  /** UTF-16 units; Excel's own limit for a cell. */
  readonly cellLength: number;
}

export const READING_LIMITS: ReadingLimits = {
  fileBytes: 2 * 1024 * 1024,
  workbookUnpackedBytes: 20 * 1024 * 1024,
  files: 25,
  sessionBytes: 10 * 1024 * 1024,
  sessionRows: 30_000,
  columns: 200,
  cellLength: 32_767,
};
