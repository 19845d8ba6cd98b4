import { type Span, spansLength } from './spans';

/** Width of an issue's description in pixels, and of the narrowest column that holds a row number and its header. */
const WIDTH = 760;
const NARROWEST = 54;
/** About what a character of Jira's text takes, in a header and in a cell; and a cell's padding. */
const BOLD = 9;
const CHARACTER = 7.6;
const PADDING = 20;
/** Longer words may break, machine names sooner, and longer texts get no more room for their length. */
const LONGEST_WORD = 16;
const LONGEST_TEXT = 180;

type Cell = readonly Span[];

const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);
const longestWord = (cell: Cell): number =>
  cell
    .flatMap(({ text }) => text.split(/[\s/-]+/u))
    .reduce((longest, word) => Math.max(longest, word.length), 0);
const pixels = (characters: number, each: number): number => Math.max(NARROWEST, Math.ceil(characters * each) + PADDING);
const most = (numbers: readonly number[]): number => numbers.reduce((largest, number) => Math.max(largest, number), 0);

/** Takes from the widest columns what is too much, so that the narrow ones stay whole. */
function levelled(widths: readonly number[]): number[] {
  const cut = (level: number): number[] => widths.map((width) => Math.min(width, level));
  let level = most(widths);
  while (level > NARROWEST && sum(cut(level)) > WIDTH) level -= 1;
  const fitting = cut(level);
  return sum(fitting) <= WIDTH ? fitting : widths.map(() => Math.floor(WIDTH / widths.length));
}

/**
 * Widths for the columns of a table, in pixels, so that words stay whole as far as they can and the longest texts get
 * the most room. Without widths Jira makes all columns equal, the row number as wide as the label.
 */
export function columnWidths(columns: readonly Cell[], rows: readonly (readonly Cell[])[]): number[] {
  const cellsOf = (index: number): Cell[] => rows.flatMap((row) => (row[index] === undefined ? [] : [row[index]]));
  const least = levelled(
    columns.map((header, index) => Math.max(pixels(longestWord(header), BOLD), pixels(Math.min(LONGEST_WORD, most(cellsOf(index).map(longestWord))), CHARACTER))),
  );
  const wanted = columns.map((header, index) => Math.max(pixels(spansLength(header), BOLD), pixels(Math.min(LONGEST_TEXT, most(cellsOf(index).map(spansLength))), CHARACTER)));
  const room = WIDTH - sum(least);
  const more = least.map((width, index) => Math.max(0, (wanted[index] ?? width) - width));
  const share = sum(more) === 0 ? 0 : Math.min(1, room / sum(more));
  return least.map((width, index) => Math.floor(width + (more[index] ?? 0) * share));
}
