import { value } from '../../domain/rows';
import type { SheetType } from '../../domain/sheet-types';
import type { ComponentKind, Reference, SpecRow } from '../../domain/spec';
import { BOOKKEEPING_KEYS, type ReferenceColumn } from '../registry/definition';
import { REGISTRY } from '../registry';
import { BUNDLES, KIND_OF_WORD } from '../registry/kinds';
import { kindsOn } from '../registry/kinds-on';
import { fold, isNothing } from '../text';
import type { Gathered } from './gather';
import { resolveName, type Resolution } from './resolve-name';
import { splitNames } from './split-names';
import { typedName } from './typed-name';

interface Named {
  readonly text: string;
  readonly resolution: Resolution;
}

/** What each child row belongs to, by sequence. */
export function parentReferences(rowsOf: ReadonlyMap<SheetType, readonly SpecRow[]>, { owners, matches }: Gathered): Reference[] {
  const references: Reference[] = [];
  for (const [type, rows] of rowsOf) {
    const definition = REGISTRY[type].row;
    if (definition.is !== 'child') continue;
    const key = definition.parent;
    for (const from of rows) {
      const parent = owners[from.sequence]?.id ?? '';
      const match = matches[from.sequence] ?? 'missing';
      references.push({ from, fromComponent: parent, kind: 'parent', key, text: value(from, key), to: match === 'ambiguous' ? null : parent, match });
    }
  }
  return references;
}

/** Reads the other cells that name components, as the registry says which they are. */
export function namedReferences(rowsOf: ReadonlyMap<SheetType, readonly SpecRow[]>, gathered: Gathered): Reference[] {
  const references: Reference[] = [];
  const idOf = (row: SpecRow): string => gathered.owners[row.sequence]?.id ?? '';
  const names = nameReader(gathered);
  for (const [type, rows] of rowsOf) {
    const columns = REGISTRY[type].references;
    if (columns.length === 0 && type !== 'custom') continue;
    for (const row of rows) {
      for (const column of columns) {
        const cell = cellOf(row, column);
        if (isNothing(cell)) continue;
        for (const named of names(cell, column, row)) {
          if (column.after !== null && !isSettled(named.resolution) && named.resolution.typed.kind === null) continue;
          references.push(referenceOf(row, column.kind, column.key, named, idOf(row)));
        }
      }
      if (type === 'custom') references.push(...customReferences(row, gathered, idOf(row)));
    }
  }
  return references;
}

const isSettled = (resolution: Resolution): boolean => resolution.match !== 'missing' && resolution.match !== 'wildcard';

/** The part of the cell that holds names. */
function cellOf(row: SpecRow, column: ReferenceColumn): string {
  const cell = value(row, column.key);
  if (column.after === null || cell === '') return cell;
  const found = column.after.exec(cell);
  if (found === null) return '';
  const [line = ''] = cell.slice(found.index + found[0].length).split('\n');
  return line.replace(/\.$/, '');
}

function nameReader({ index, words }: Gathered): (cell: string, column: ReferenceColumn, row: SpecRow) => readonly Named[] {
  const read = new Map<ReferenceColumn, Map<string, Map<string, readonly Named[]>>>();
  return (cell, column, row) => {
    const told = column.kindColumn === null ? undefined : KIND_OF_WORD.get(fold(value(row, column.kindColumn)));
    const lookUp = column.lookUp === null ? '' : value(row, column.lookUp);
    // Keyed by the cells' own texts: joined keys would have to be made and hashed for every row.
    const cells = mapIn(mapIn(read, column), told === undefined ? lookUp : `${told}\u0000${lookUp}`);
    const before = cells.get(cell);
    if (before !== undefined) return before;
    const kinds = told === undefined ? column.to : [told];
    const resolve = (text: string): Resolution => resolveName(index, words, { text, kinds, lookUp });
    const texts = column.list
      ? splitNames(cell, {
          isKnown: (name) => isSettled(resolve(name)),
          isTyped: (name) => typedName(name, words).kind !== null,
          longest: index.longest,
        })
      : [cell];
    const named = texts.filter((text) => !isNothing(text)).map((text) => ({ text, resolution: resolve(text) }));
    cells.set(cell, named);
    return named;
  };
}

/** The map under a key, made where there is none. */
function mapIn<K, L, V>(maps: Map<K, Map<L, V>>, key: K): Map<L, V> {
  const known = maps.get(key);
  if (known !== undefined) return known;
  const made = new Map<L, V>();
  maps.set(key, made);
  return made;
}

function referenceOf(from: SpecRow, kind: Reference['kind'], key: string, { text, resolution }: Named, fromComponent: string): Reference {
  const [target] = resolution.candidates;
  const settled = target !== undefined && resolution.match !== 'ambiguous';
  const match = settled && target.row === null ? 'missing' : resolution.match;
  return { from, fromComponent, kind, key, text, to: settled ? target.id : null, match };
}

/** Columns of custom sheets are not known: what a person said of them counts, else a cell that holds nothing but names with their types. */
function customReferences(row: SpecRow, { index, words }: Gathered, id: string): Reference[] {
  const references: Reference[] = [];
  for (const column of row.sheet.columns) {
    const cell = (row.texts[column.index] ?? '').trim();
    if (column.names !== undefined) {
      references.push(...namedBy(row, column.key ?? column.header, cell, kindsOn(column.names), { index, words }, id));
      continue;
    }
    if (!cell.endsWith(')') || column.key === 'name' || (column.key !== null && BOOKKEEPING_KEYS.has(column.key))) continue;
    const resolve = (text: string): Resolution => resolveName(index, words, { text, kinds: BUNDLES, lookUp: '' });
    const isTyped = (name: string): boolean => typedName(name, words).kind !== null;
    const texts = splitNames(cell, { isKnown: (name) => isTyped(name) && isSettled(resolve(name)), isTyped, longest: index.longest });
    if (!texts.every(isTyped)) continue;
    for (const text of texts) references.push(referenceOf(row, 'custom', column.key ?? column.header, { text, resolution: resolve(text) }, id));
  }
  return references;
}

/** The names in a cell that holds nothing else, separated as in every list. */
function namedBy(row: SpecRow, key: string, cell: string, kinds: readonly ComponentKind[], { index, words }: Pick<Gathered, 'index' | 'words'>, id: string): Reference[] {
  const resolve = (text: string): Resolution => resolveName(index, words, { text, kinds, lookUp: '' });
  const texts = splitNames(cell, { isKnown: (name) => isSettled(resolve(name)), isTyped: (name) => typedName(name, words).kind !== null, longest: index.longest });
  return texts.filter((text) => !isNothing(text)).map((text) => referenceOf(row, 'custom', key, { text, resolution: resolve(text) }, id));
}
