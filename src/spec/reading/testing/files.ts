import type { Sheet } from '../../../domain/sheet';
import type { RawFile } from '../../../domain/sheet';
import { readFiles, type Choices, type Reading } from '../index';

/** A file of some text, in UTF-8. */
export const textFile = (name: string, text: string): RawFile => ({ name, bytes: new TextEncoder().encode(text) });

/** UTF-16 bytes of a text, with or without a mark. */
export function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const marked = mark ? `\uFEFF${text}` : text;
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < marked.length; index += 1) view.setUint16(index * 2, marked.charCodeAt(index), littleEndian);
  return bytes;
}

export const read = (...files: readonly RawFile[]): Promise<Reading> => readFiles(files);

/** The only sheet of a file; an error naming what came instead. */
export async function readSheet(file: RawFile, choices?: Choices): Promise<Sheet> {
  const { files } = await readFiles([file], choices);
  const [first] = files;
  if (first?.kind !== 'sheet' || files.length !== 1) throw new Error(`no sheet: ${JSON.stringify(files)}`);
  return first.sheet;
}

/** Codes of the findings, in order. */
export const codes = (reading: Reading): string[] => reading.findings.map((finding) => finding.code);
