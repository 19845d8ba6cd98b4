import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import type { RawFile } from '../../src/domain/sheet';
import { REGISTRY } from '../../src/spec/registry';
import { KINDS } from '../../src/spec/registry/kinds';

const normal = (header: string): string => header.toLowerCase().replace(/[^a-z0-9]/g, '');

const headersOf = (...keys: readonly string[]): ReadonlySet<string> =>
  new Set(
    Object.values(REGISTRY).flatMap(({ columns }) => columns.filter(({ key }) => keys.includes(key)).flatMap(({ headers }) => headers.map(normal))),
  );

const NAMES = headersOf('name', 'view', 'style', 'workflow', 'fallbackStyle');
const MACHINE_NAMES = headersOf('machineName', 'bundleMachineName', 'viewId', 'fallbackMachineName');
const LISTS = headersOf('styleGroups', 'usedOn', 'fromState', 'toState');

/** A name with its type, wherever it stands: `Article (Content type)`. */
const TYPED = new RegExp(` \\((?=(?:${Object.values(KINDS).map(({ title }) => title).join('|')})\\))`, 'g');

/** A machine name that a note gives, because the sheet has no column for it. */
const NOTED_NAME = /(?<=^Machine name: )[a-z0-9_]+/m;

/** Drupal's longest name of a field or bundle: a copy's name must break no rule that the original keeps. */
const LONGEST_NAME = 32;

/** Equally long for every copy, so that no copy has longer rows, or names of more lengths, than another. */
const numberOf = (copy: number): string => String(copy).padStart(2, '0');

/** A machine name on a copy. What would grow too long is cut; its check digits keep it apart from others that begin alike. */
function machineNameOf(name: string, copy: number): string {
  const suffix = `_k${numberOf(copy)}`;
  if (name.length > LONGEST_NAME || name.length + suffix.length <= LONGEST_NAME) return name + suffix;
  const check = createHash('sha256').update(name).digest('hex').slice(0, 6);
  return `${name.slice(0, LONGEST_NAME - suffix.length - check.length)}${check}${suffix}`;
}

/** The same cell on copy number `copy` of the site. */
function renamed(header: string, text: string, copy: number): string {
  if (text === '' || text === '-') return text;
  const column = normal(header);
  const typed = text.replace(TYPED, ` K${numberOf(copy)} (`).replace(NOTED_NAME, (name) => machineNameOf(name, copy));
  if (typed !== text) return typed;
  if (LISTS.has(column)) return text.replace(/(?=,|$)/g, ` K${numberOf(copy)}`);
  if (MACHINE_NAMES.has(column)) return machineNameOf(text, copy);
  return NAMES.has(column) ? `${text} K${numberOf(copy)}` : text;
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * A specification as large as `times` independent sites like the given one: every name, machine name and reference of a
 * copy carries the copy's number, that of a single one too: rows are of one length at every size. Comma-separated UTF-8
 * files only.
 */
export function multiply(files: readonly RawFile[], times: number): RawFile[] {
  return files.map(({ name, bytes }) => {
    const [header = [], ...rows] = parse(bytes, { bom: true, relax_column_count: true });
    const lines = [header.map(quoted).join(',')];
    for (let copy = 1; copy <= times; copy += 1) {
      for (const row of rows) lines.push(row.map((text, index) => quoted(renamed(header[index] ?? '', text, copy))).join(','));
    }
    return { name, bytes: new TextEncoder().encode(lines.join('\n')) };
  });
}
