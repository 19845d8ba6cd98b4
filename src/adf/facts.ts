import type { FactBlock, FactCell } from '../domain/ticket';
import type { Block } from './blocks';
import { code, plain, proseSpans, strong, type Span } from './spans';

/** A sheet's cell: its text is never read as markup. */
export const cellSpans = (cell: FactCell): Span[] =>
  cell.text === '' ? [] : [{ ...(cell.code === true ? code(cell.text) : plain(cell.text)), verbatim: true }];

/** Short rows are filled up, so that every row has as many cells as the widest. */
function table(columns: readonly string[], rows: readonly (readonly FactCell[])[]): Block[] {
  const width = Math.max(columns.length, ...rows.map((row) => row.length));
  if (width === 0) return [];
  const cells = rows.map((row) => Array.from({ length: width }, (_, index) => (row[index] === undefined ? [] : cellSpans(row[index]))));
  return [{ kind: 'table', columns: Array.from({ length: width }, (_, index) => [plain(columns[index] ?? '')]), rows: cells }];
}

type Constant = FactBlock & { readonly kind: 'constant' };

/** Longer values are set off by a colon: they do not read as words of a sentence. */
const SHORT = 24;
/** So many values of one column are a paragraph of their own. */
const MANY = 3;

const behind = (rest: string): string => (rest === '' || /^[\s,.;:]/.test(rest) ? rest : ` ${rest}`);
const isShort = ({ cell }: Constant): boolean => cell.text.length <= SHORT && !cell.text.includes('\n');

/** `Trns. is n on every row.`, `Reused Field is y on rows 3–5, n on row 6.` */
function sentence(values: readonly Constant[]): Span[] {
  const [first] = values;
  if (first === undefined) return [];
  const verb = values.every(isShort) ? (first.label.includes(', ') ? ' are ' : ' is ') : ': ';
  return [
    plain(`${first.label}${verb}`),
    ...values.flatMap((value, index) => [plain(index === 0 ? '' : ', '), ...cellSpans(value.cell), plain(behind(value.rest))]),
    plain('.'),
  ];
}

/** `Machine name icon`, `Description: Add icons as media entities`, `Field group: Basics on rows 2–4 · More on row 5`. */
function items(values: readonly Constant[]): Span[] {
  const [first] = values;
  if (first === undefined) return [];
  return [
    plain(`${first.label}${values.every(({ cell }) => cell.code === true) ? ' ' : ': '}`),
    ...values.flatMap((value, index) => [plain(index === 0 ? '' : ' · '), ...cellSpans(value.cell), plain(behind(value.rest))]),
  ];
}

const between = (parts: readonly (readonly Span[])[], separator: string): Span[] =>
  parts.flatMap((part, index) => (index === 0 ? part : [plain(separator), ...part]));

/**
 * Constants that follow each other, as few paragraphs as can be read: settings of one thing in one, sentences about
 * columns in one, a column of many values by itself.
 */
function together(constants: readonly Constant[]): Block[] {
  const columns = [...new Set(constants.map(({ label }) => label))].map((label) => constants.filter((constant) => constant.label === label));
  const many = columns.filter((values) => values.length >= MANY);
  const few = columns.filter((values) => values.length < MANY);
  const settings = few.filter((values) => values.every(({ rest }) => rest === ''));
  const sentences = few.filter((values) => values.some(({ rest }) => rest !== ''));
  return [between(settings.map(items), ' · '), between(sentences.map(sentence), ' '), ...many.map(items)]
    .map((spans) => spans.filter(({ text }) => text !== ''))
    .filter((spans) => spans.length > 0)
    .map((spans) => ({ kind: 'paragraph', spans }));
}

function blockOf(block: Exclude<FactBlock, Constant>): Block[] {
  switch (block.kind) {
    case 'heading':
      return [{ kind: 'heading', level: 4, spans: [plain(block.text)] }];
    case 'settings':
    case 'table':
      return table(block.columns, block.rows);
    case 'line':
      return [{ kind: 'paragraph', spans: proseSpans(block.text) }];
    case 'notes':
      return block.items.length === 0
        ? []
        : [{ kind: 'bullets', items: block.items.map((item) => [strong(item.subject), plain(` — ${item.label}: `), ...cellSpans(item.cell)]) }];
  }
}

/** The blocks of the configuration, each in the face in which it is read. */
export function factBlocks(facts: readonly FactBlock[]): Block[] {
  const blocks: Block[] = [];
  let constants: Constant[] = [];
  const flush = (): void => {
    blocks.push(...together(constants));
    constants = [];
  };
  for (const fact of facts) {
    if (fact.kind === 'constant') {
      constants.push(fact);
      continue;
    }
    flush();
    blocks.push(...blockOf(fact));
  }
  flush();
  return blocks;
}
