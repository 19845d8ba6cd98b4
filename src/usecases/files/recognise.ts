import type { RawFile } from '../../domain/sheet';
import type { FileSheet, SheetChoice } from '../../domain/uploaded-file';
import { relatable } from '../../spec';
import { readFiles, type FileReading } from '../../spec/reading';

const NOT_READ = { type: null, confidence: 'unknown', encoding: null, delimiter: '', headerRow: 0, rows: 0, separators: 0 } as const;

function sheetOf(reading: FileReading): FileSheet {
  switch (reading.kind) {
    case 'sheet': {
      const { file, type, confidence, encoding, delimiter, headerRow, rows, separators, columns } = reading.sheet;
      return { file, state: 'sheet', type, confidence, encoding, delimiter, headerRow, rows: rows.length, separators: separators.length, reason: '', ...(type === 'custom' ? { headers: relatable(columns) } : {}) };
    }
    case 'set_aside':
      return { ...NOT_READ, file: reading.file, state: 'set_aside', reason: reading.reason };
    case 'unusable':
      return { ...NOT_READ, file: reading.file, state: 'unusable', reason: reading.finding.message };
  }
}

/** How the reader names the tabs of a workbook. */
const isPartOf = (sheet: string, file: string): boolean => sheet === file || sheet.startsWith(`${file} › `);

/** What the tables of each file were recognised as, by the file's name. */
export async function recognise(files: readonly RawFile[], choices: Readonly<Record<string, SheetChoice>>): Promise<ReadonlyMap<string, readonly FileSheet[]>> {
  const { files: readings } = await readFiles(files, new Map(Object.entries(choices)));
  const sheets = readings.map(sheetOf);
  return new Map(files.map((file) => [file.name, sheets.filter((sheet) => isPartOf(sheet.file, file.name))]));
}
