import { rowKey, sharersByRow } from '../../domain/rows';
import type { Spec, SpecRow } from '../../domain/spec';
import { stripHtml } from '../language';

/** Texts as they are compared: on one line, one kind of quotes, without HTML. */
export const normal = (text: string): string => text.replace(/["“”’‘]/gu, "'").replace(/\s+/gu, ' ').trim();

/** What the lint looks up in a Spec, whatever the ticket. */
export interface SpecIndex {
  readonly rows: ReadonlyMap<string, SpecRow>;
  /** Rows that refer to a component or name it, by its id. */
  readonly naming: ReadonlyMap<string, readonly SpecRow[]>;
  /** Rows of the components that a row refers to, by {@link rowKey}. */
  readonly named: ReadonlyMap<string, readonly SpecRow[]>;
  /** Rows that share a storage with a row, itself among them, by {@link rowKey}. */
  readonly sharing: ReadonlyMap<string, readonly SpecRow[]>;
}

const indexes = new WeakMap<Spec, SpecIndex>();

function add(map: Map<string, SpecRow[]>, key: string, row: SpecRow): void {
  const rows = map.get(key);
  if (rows === undefined) map.set(key, [row]);
  else rows.push(row);
}

function makeIndex(spec: Spec): SpecIndex {
  const [naming, named] = [new Map<string, SpecRow[]>(), new Map<string, SpecRow[]>()];
  for (const { from, to } of spec.references) {
    if (to === null) continue;
    add(naming, to, from);
    const target = spec.componentById.get(to)?.row ?? null;
    if (target !== null) add(named, rowKey(from.ref), target);
  }
  for (const { from, to } of spec.mentions) add(naming, to, from);
  return { rows: new Map(spec.rows.map((row) => [rowKey(row.ref), row])), naming, named, sharing: sharersByRow(spec) };
}

/** The index of a Spec, made once. */
export function indexOf(spec: Spec): SpecIndex {
  const known = indexes.get(spec);
  if (known !== undefined) return known;
  const made = makeIndex(spec);
  indexes.set(spec, made);
  return made;
}

const texts = new WeakMap<SpecRow, string>();

/** A text with what it says without HTML, in lower case, as it is compared. */
export const comparable = (text: string): string => (/[<&]/u.test(text) ? `${normal(text)}\n${normal(stripHtml(text))}` : normal(text)).toLowerCase();

/** All cells of a row as they are compared, one a line. */
export function textOf(row: SpecRow): string {
  const known = texts.get(row);
  if (known !== undefined) return known;
  const made = row.texts.filter((text) => text !== '').map(comparable).join('\n');
  texts.set(row, made);
  return made;
}
