import type { CellChange } from '../../domain/finding';
import { rowKey, verbatim } from '../../domain/rows';
import type { SpecRow } from '../../domain/spec';
import { changeCell } from './cell-change';

/** Names to be replaced in cells, gathered over many rows: each cell changes once, however many names in it do. */
export interface CellEdits {
  /** Replaces the whole cell. */
  readonly set: (row: SpecRow, key: string, text: string) => void;
  /** Replaces a name wherever it stands in the cell as a whole. */
  readonly replace: (row: SpecRow, key: string, name: string, other: string) => void;
  /** What changes, in the order in which cells were first named. */
  readonly changes: () => CellChange[];
}

interface Edit {
  readonly row: SpecRow;
  readonly key: string;
  whole: string | null;
  readonly names: Map<string, string>;
}

const escaped = (name: string): string => name.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');

/** A name is whole where no letter, digit or hyphenated part of a longer name touches it. */
const wholeNames = (names: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}_]|[\\p{L}\\p{N}_]-)(?:${[...names].sort((a, b) => b.length - a.length).map(escaped).join('|')})(?![\\p{L}\\p{N}_]|-[\\p{L}\\p{N}_])`, 'gu');

/** All names are replaced in one go, so that none is taken for the new name of another. */
const edited = ({ row, key, whole, names }: Edit): string =>
  whole ?? (names.size === 0 ? verbatim(row, key) : verbatim(row, key).replace(wholeNames([...names.keys()]), (name) => names.get(name) ?? name));

export function cellEdits(): CellEdits {
  const edits = new Map<string, Edit>();
  const editOf = (row: SpecRow, key: string): Edit => {
    const place = `${rowKey(row.ref)} ${key}`;
    const known = edits.get(place);
    if (known !== undefined) return known;
    const edit: Edit = { row, key, whole: null, names: new Map() };
    edits.set(place, edit);
    return edit;
  };
  return {
    set: (row, key, text) => {
      editOf(row, key).whole = text;
    },
    replace: (row, key, name, other) => {
      if (name !== '') editOf(row, key).names.set(name, other);
    },
    changes: () => [...edits.values()].flatMap((edit) => changeCell(edit.row, edit.key, edited(edit)) ?? []),
  };
}
