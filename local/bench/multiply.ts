import { parse } from 'csv-parse/sync';
import type { RawFile } from '../../src/domain/sheet';
import { REGISTRY } from '../../src/spec/registry';

const normal = (header: string): string => header.toLowerCase().replace(/[^a-z0-9]/g, '');

const headersOf = (...keys: readonly string[]): ReadonlySet<string> =>
  new Set(
    Object.values(REGISTRY).flatMap(({ columns }) => columns.filter(({ key }) => keys.includes(key)).flatMap(({ headers }) => headers.map(normal))),
  );

const NAMES = headersOf('name', 'view', 'style', 'workflow', 'fallbackStyle');
const MACHINE_NAMES = headersOf('machineName', 'bundleMachineName', 'viewId', 'fallbackMachineName');
const TYPED = headersOf('bundle', 'refBundle');
const LISTS = headersOf('styleGroups', 'usedOn');

/** The same cell on copy number `copy` of the site. */
function renamed(header: string, text: string, copy: number): string {
  if (text === '' || text === '-') return text;
  const column = normal(header);
  if (TYPED.has(column)) return text.replace(/ \((?=[A-Z])/g, ` K${String(copy)} (`);
  if (LISTS.has(column)) return text.replace(/(?=,|$)/g, ` K${String(copy)}`);
  if (MACHINE_NAMES.has(column)) return `${text}_k${String(copy)}`;
  return NAMES.has(column) ? `${text} K${String(copy)}` : text;
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * A specification as large as `times` independent sites like the given one: every name, machine name and reference of a
 * copy carries the copy's number. Comma-separated UTF-8 files only.
 */
export function multiply(files: readonly RawFile[], times: number): RawFile[] {
  if (times === 1) return [...files];
  return files.map(({ name, bytes }) => {
    const [header = [], ...rows] = parse(bytes, { bom: true, relax_column_count: true });
    const lines = [header.map(quoted).join(',')];
    for (let copy = 1; copy <= times; copy += 1) {
      for (const row of rows) lines.push(row.map((text, index) => quoted(renamed(header[index] ?? '', text, copy))).join(','));
    }
    return { name, bytes: new TextEncoder().encode(lines.join('\n')) };
  });
}
