import type { Component, Mention, Reference, SpecRow } from '../../../domain/spec';
import { REGISTRY } from '../../registry';
import { scanText, type Hit, type Reading } from './scan-text';
import { indexTerms, type TermIndex } from './terms';

export interface MentionSources {
  readonly rows: readonly SpecRow[];
  readonly components: readonly Component[];
  readonly ownerOf: (row: SpecRow) => Component | undefined;
  readonly named: readonly Reference[];
}

/** How a cell is read: notes are for builders, help texts for editors; displays list labels of fields; effects hold sizes of their own. */
function readingOf(row: SpecRow, key: string): Reading {
  const { type } = row.sheet;
  const isImage = type === 'image_styles' || type === 'image_effects' || type === 'responsive_image_styles';
  return { sizes: key === 'notes' && !isImage, labels: type !== 'view_displays', quotes: key !== 'helpText' && type !== 'view_displays' };
}

/** Values of a list up to the end of their sentence: they name nothing. */
const OPTIONS = /\boptions: .*?(?=\.\s+(?!default:)|\n|$)/gi;

/** Line that a converter or an author begins to tell what a row said before: history names nothing. */
const HISTORY = /(?:^|\n)changed: /i;

/** The text without its history and without lists of options. */
function presentOf(cell: string): string {
  const history = cell.includes(': ') ? cell.search(HISTORY) : -1;
  const present = history < 0 ? cell : cell.slice(0, history);
  return present.includes('ptions: ') ? present.replace(OPTIONS, '') : present;
}

/** Texts shorter than the shortest term name nothing. */
const SHORTEST = 3;

const NO_HITS: readonly Hit[] = [];

/** What the running text under a key of a row names, in order. */
export type CellScanner = (row: SpecRow, key: string) => readonly Hit[];

const scanners = new WeakMap<readonly Component[], CellScanner>();

/** The scanner for all cells of a Spec. Its index is made for the first cell, and kept as long as the components are. */
export function cellScanner(components: readonly Component[], rows: readonly SpecRow[]): CellScanner {
  const known = scanners.get(components);
  if (known !== undefined) return known;
  let index: TermIndex | null = null;
  const scan: CellScanner = (row, key) => {
    const at = row.columns.get(key);
    const cell = at === undefined ? '' : (row.texts[at] ?? '');
    if (cell.length < SHORTEST) return NO_HITS;
    index ??= indexTerms(components, rows);
    return scanText(presentOf(cell), index, readingOf(row, key));
  };
  scanners.set(components, scan);
  return scan;
}

const NO_MENTIONS: readonly Mention[] = [];

/** What the running text under a key of a row names, itself and what its row refers to left out. */
export type MentionFinder = (row: SpecRow, key: string) => readonly Mention[];

/** What each row names. Chained by position, because a list for every row would be much to keep for the few that are asked for. */
function targetsByRow(named: readonly Reference[], rows: number): (row: SpecRow) => readonly string[] {
  const last = new Int32Array(rows).fill(-1);
  const before = named.map(({ from }, position) => {
    const earlier = last[from.sequence] ?? -1;
    last[from.sequence] = position;
    return earlier;
  });
  return (row) => {
    const targets: string[] = [];
    for (let at = last[row.sequence] ?? -1; at >= 0; at = before[at] ?? -1) {
      const to = named[at]?.to;
      if (to !== undefined && to !== null) targets.push(to);
    }
    return targets;
  };
}

/**
 * Finds components that words of running text name. A name counts where chance is unlikely: several capitalised words, a
 * machine name with an underscore, a size in notes, a role of several words, a name in quotation marks, or one beside
 * the word for its kind. A row's own component, and what the same row refers to, are left out.
 */
export function mentionFinder({ rows, components, ownerOf, named }: MentionSources): MentionFinder {
  const scan = cellScanner(components, rows);
  const referred = targetsByRow(named, rows.length);
  return (row, key) => {
    const hits = scan(row, key);
    if (hits.length === 0) return NO_MENTIONS;
    const own = ownerOf(row);
    const left = new Set(referred(row));
    if (own !== undefined) left.add(own.id);
    const mentions: Mention[] = [];
    for (const { term, text } of hits) {
      const to = term.component.id;
      if (left.has(to)) continue;
      left.add(to);
      mentions.push({ from: row, fromComponent: own?.id ?? null, key, text, to });
    }
    return mentions;
  };
}

/** Every mention in every cell of running text, by sequence of the rows. */
export const findMentions = (rows: readonly SpecRow[], find: MentionFinder): Mention[] =>
  rows.flatMap((row) => REGISTRY[row.sheet.type].columns.flatMap(({ key, freeText }) => (freeText === true ? find(row, key) : [])));
