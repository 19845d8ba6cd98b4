import type { Finding } from '../domain/finding';
import { rowKey } from '../domain/rows';
import type { SpecRow } from '../domain/spec';
import type { Use } from './rule';

/** Tells which cells are open: those that a question is about, and those in which an error was found. */
export function openCells(asked: readonly Use[], findings: readonly Finding[]): (row: SpecRow, key: string) => boolean {
  const open = new Set(asked.map(({ row, key }) => `${rowKey(row.ref)}#${key}`));
  const wrong = new Set(
    findings.flatMap(({ severity, file, row, column }) => (severity === 'error' && row !== null && column !== null ? [`${rowKey({ file, row })}#${column}`] : [])),
  );
  return (row, key) => {
    if (open.has(`${rowKey(row.ref)}#${key}`)) return true;
    const index = row.columns.get(key);
    const header = index === undefined ? undefined : row.sheet.columns.find((column) => column.index === index)?.header;
    return header !== undefined && wrong.has(`${rowKey(row.ref)}#${header}`);
  };
}
