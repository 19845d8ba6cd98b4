import { unzipSync, zipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/node';

export type Tab = readonly [name: string, rows: readonly (readonly string[])[]];

/** Bytes of a workbook with these tabs, written by an independent writer; empty texts become cells that are not there. */
export async function workbook(...tabs: readonly Tab[]): Promise<Uint8Array> {
  const sheets = tabs.map(([sheet, rows]) => ({ sheet, data: rows.map((row) => row.map((text) => (text === '' ? null : { value: text, type: String }))) }));
  return new Uint8Array(await writeXlsxFile(sheets).toBuffer());
}

/** The same workbook with one part changed as text. */
export function withPart(bytes: Uint8Array, path: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const part = parts[path];
  if (part === undefined) throw new Error(`no ${path} in ${Object.keys(parts).join(', ')}`);
  return zipSync({ ...parts, [path]: new TextEncoder().encode(change(new TextDecoder().decode(part))) });
}
