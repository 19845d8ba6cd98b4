import type { Finding } from '../../domain/finding';
import type { ReadingLimits } from '../../domain/limits';
import type { RawFile } from '../../domain/sheet';
import { blocking, count, megabytes } from './findings';
import type { FileReading } from './reading';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** The finding on an upload that is too much to be looked at; null for one within the limits. */
export function overUpload(files: readonly RawFile[], limits: ReadingLimits): Finding | null {
  if (files.length > limits.files) {
    const message = `${count(files.length)} files were uploaded; a session takes at most ${count(limits.files)}.`;
    return blocking('too-many-files', '', message, 'Leave out files that are not part of the specification, or upload the workbook as one .xlsx file.');
  }
  const bytes = sum(files.map((file) => file.bytes.length));
  if (bytes > limits.sessionBytes) {
    const message = `The files come to ${megabytes(bytes)}; a session takes at most ${megabytes(limits.sessionBytes)}.`;
    return blocking('session-too-large', '', message, 'Split the specification into several sessions.');
  }
  return null;
}

/** The finding on a file that is too large to be looked at; null for one within the limits. */
export function overFile(file: string, bytes: Uint8Array, limits: ReadingLimits): Finding | null {
  if (bytes.length <= limits.fileBytes) return null;
  const message = `${file} has ${megabytes(bytes.length)}; a file may have at most ${megabytes(limits.fileBytes)}.`;
  return blocking('file-too-large', file, message, 'Split the tab into several files of the same columns, or delete what is not part of the specification.');
}

/** The finding on more rows than a session takes; null for a reading within the limit. */
export function overRows(files: readonly FileReading[], limits: ReadingLimits): Finding | null {
  const rows = sum(files.map((file) => (file.kind === 'sheet' ? file.sheet.rows.length : 0)));
  if (rows <= limits.sessionRows) return null;
  const message = `The sheets have ${count(rows)} rows together; a session takes at most ${count(limits.sessionRows)}.`;
  return blocking('too-many-rows', '', message, 'Split the specification into several sessions.');
}
