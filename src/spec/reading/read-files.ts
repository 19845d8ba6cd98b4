import type { Finding } from '../../domain/finding';
import { READING_LIMITS, type ReadingLimits } from '../../domain/limits';
import type { SheetType } from '../../domain/sheet-types';
import type { RawFile } from '../../domain/sheet';
import { readCsv } from './csv/read-csv';
import { blocking, warning } from './findings';
import { readTable, type TableReading } from './read-table';
import type { FileReading, Outcome, Reading } from './reading';
import { overFile, overRows, overUpload } from './session-limits';
import type { Table } from './table';
import { uniqueNames } from './unique-names';
import { kindOfBytes } from './workbook/kind-of-bytes';
import { compoundFinding, readWorkbook } from './workbook/read-workbook';

/** What a person decided about files, by the name under which they know them. */
export type Choices = ReadonlyMap<string, SheetType | 'set_aside'>;

const refused = (name: string, finding: Finding): FileReading => ({ kind: 'unusable', file: name, finding });

/** One finding for all files: nothing of them is used. */
const refuseAll = (names: readonly string[], finding: Finding): Reading => ({ files: names.map((name) => refused(name, finding)), findings: [finding] });

const labelOf = (name: string): string => name.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');

async function tablesOf(name: string, bytes: Uint8Array, limits: ReadingLimits): Promise<Outcome<readonly Table[]>> {
  const kind = kindOfBytes(bytes);
  if (kind === 'zip') return readWorkbook(name, bytes, limits);
  const compound = compoundFinding(name, bytes, kind);
  if (compound !== null) return compound;
  const table = readCsv(name, labelOf(name), bytes, limits);
  return table.ok ? { ok: true, value: [table.value] } : table;
}

async function readFile(name: string, bytes: Uint8Array, choices: Choices, limits: ReadingLimits): Promise<TableReading[]> {
  const choice = choices.get(name);
  if (choice === 'set_aside') return [{ file: { kind: 'set_aside', file: name, reason: `${name} was set aside by hand.` }, findings: [] }];
  const tooLarge = overFile(name, bytes, limits);
  if (tooLarge !== null) return [{ file: refused(name, tooLarge), findings: [tooLarge] }];
  const tables = await tablesOf(name, bytes, limits);
  if (!tables.ok) return [{ file: refused(name, tables.finding), findings: [tables.finding] }];
  return tables.value.map((table) => readTable(table, limits, choices.get(table.file)));
}

const sameBytes = (one: Uint8Array, other: Uint8Array): boolean => one.length === other.length && one.every((byte, index) => byte === other[index]);

/** A file uploaded twice would double every row of it. */
function twin(name: string, first: string): TableReading {
  const reason = `${name} was set aside: it is the same file as ${first}.`;
  const finding = warning('file-double', name, reason, `Leave one of the two out, or upload the file that ${name} should have been.`);
  return { file: { kind: 'set_aside', file: name, reason }, findings: [finding] };
}

function nothingToRead(files: readonly FileReading[], findings: readonly Finding[]): Finding | null {
  if (files.some((file) => file.kind === 'sheet') || findings.some((finding) => finding.severity === 'blocking')) return null;
  const message = files.length === 0 ? 'No file was uploaded.' : 'None of the files holds a sheet of a specification.';
  return blocking('no-sheets', '', message, 'Upload the tabs of the specification as CSV, or the workbook as .xlsx.');
}

/**
 * Reads uploaded files: CSV in any of the usual encodings, separators and line ends, and .xlsx workbooks, each tab of
 * which is named `<workbook> › <tab>`. Never throws for what a file holds: whatever is wrong becomes a finding, `blocking`
 * where a file cannot be used. `choices` sets a sheet's type by hand. Nothing is ever read in part: over a limit a file,
 * or the whole upload, is refused.
 */
export async function readFiles(files: readonly RawFile[], choices: Choices = new Map(), limits: ReadingLimits = READING_LIMITS): Promise<Reading> {
  const names = uniqueNames(files.map((file) => file.name));
  const tooMuch = overUpload(files, limits);
  if (tooMuch !== null) return refuseAll(names, tooMuch);
  const readings: TableReading[] = [];
  for (const [index, { bytes }] of files.entries()) {
    const name = names[index] ?? '';
    const first = files.slice(0, index).findIndex((other) => sameBytes(other.bytes, bytes));
    if (first !== -1 && !choices.has(name)) readings.push(twin(name, names[first] ?? ''));
    else readings.push(...(await readFile(name, bytes, choices, limits)));
  }
  const read = readings.map((reading) => reading.file);
  const tooManyRows = overRows(read, limits);
  if (tooManyRows !== null) return refuseAll(names, tooManyRows);
  const findings = readings.flatMap((reading) => reading.findings);
  const nothing = nothingToRead(read, findings);
  return { files: read, findings: nothing === null ? findings : [...findings, nothing] };
}
