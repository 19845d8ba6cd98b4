import { zipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import type { ReadingLimits } from '../../../domain/limits';
import { blocking, count } from '../findings';
import { failure, success, type Outcome } from '../reading';
import type { Table } from '../table';
import { cellText } from './cell-text';
import { isEncrypted, type KindOfBytes } from './kind-of-bytes';
import { damaged, unpack, type Parts } from './unpack';
import { isWhole, lastRowNumber, prepareWorksheet, type Extent } from './worksheet-xml';

/** Excel's last row; a higher number is no workbook's. */
const LAST_ROW = 1_048_576;

const isWorksheet = (path: string): boolean => /^xl\/worksheets\/[^/]+\.xml$/.test(path);

const tooWide = (file: string, { rows, columns }: Extent, limits: ReadingLimits): Outcome<never> =>
  failure(
    blocking(
      columns > limits.columns ? 'too-many-columns' : 'too-many-rows',
      file,
      `A tab of ${file} has a filled cell in row ${count(rows)} or column ${count(columns)}; at most ${count(limits.sessionRows)} rows and ${count(limits.columns)} columns are read.`,
      'Delete the cells far below and far right of the tables, save the workbook, and upload it again.',
    ),
  );

function prepare(file: string, parts: Parts, limits: ReadingLimits): Outcome<Parts> {
  const prepared: Record<string, Uint8Array> = {};
  for (const [path, bytes] of Object.entries(parts)) {
    if (!isWorksheet(path)) {
      prepared[path] = bytes;
      continue;
    }
    const xml = new TextDecoder().decode(bytes);
    if (!isWhole(xml) || lastRowNumber(xml) > LAST_ROW) return damaged(file);
    const worksheet = prepareWorksheet(xml);
    if (worksheet.extent.rows > limits.sessionRows || worksheet.extent.columns > limits.columns) return tooWide(file, worksheet.extent, limits);
    prepared[path] = new TextEncoder().encode(worksheet.xml);
  }
  return success(prepared);
}

/** A view of bytes as a buffer of their own. */
function bufferOf(bytes: Uint8Array): ArrayBuffer {
  const buffer = new ArrayBuffer(bytes.length);
  new Uint8Array(buffer).set(bytes);
  return buffer;
}

async function tables(file: string, parts: Parts): Promise<Outcome<readonly Table[]>> {
  try {
    // Packed without compression, so that the reader needs no worker for large parts.
    const sheets = await readXlsxFile(bufferOf(zipSync({ ...parts }, { level: 0 })), { trim: false });
    return success(
      sheets.map((sheet): Table => {
        // A tab that holds a chart has no data, whatever the types say.
        const data = sheet.data as typeof sheet.data | undefined;
        const records = data === undefined ? [] : data.map((row) => row.map(cellText));
        return { file: `${file} › ${sheet.sheet}`, label: sheet.sheet, encoding: 'xlsx', delimiter: '', records };
      }),
    );
  } catch {
    return damaged(file);
  }
}

/** Bytes of an .xlsx workbook → the cells of its tabs, under the spreadsheet's own row numbers. */
export async function readWorkbook(file: string, bytes: Uint8Array, limits: ReadingLimits): Promise<Outcome<readonly Table[]>> {
  const unpacked = unpack(file, bytes, limits);
  if (!unpacked.ok) return unpacked;
  const prepared = prepare(file, unpacked.value, limits);
  return prepared.ok ? tables(file, prepared.value) : prepared;
}

/** Why a compound file is not read. */
export function compoundFinding(file: string, bytes: Uint8Array, kind: KindOfBytes): Outcome<never> | null {
  if (kind !== 'compound') return null;
  return isEncrypted(bytes)
    ? failure(blocking('workbook-protected', file, `${file} is protected by a password.`, 'Save a copy without a password, and upload that.'))
    : failure(blocking('workbook-old', file, `${file} is an Excel file of the old kind (.xls).`, 'Save it as .xlsx, or export its tabs as CSV, and upload that.'));
}
