import { rowKey } from '../../domain/rows';
import type { SpecRow } from '../../domain/spec';
import type { TicketContent } from '../../domain/ticket';
import type { LintInput } from './rule';
import { comparable, indexOf, normal, textOf } from './spec-index';

export { normal };

/** Rows that a ticket holds. */
export const ownRows = ({ spec, ticket }: LintInput): readonly SpecRow[] => ticket.rows.flatMap(({ ref }) => indexOf(spec).rows.get(rowKey(ref)) ?? []);

/** Rows that a ticket may speak of: its own, those of its components, those that name them, and those that share a storage with them. */
export function relatedRows(input: LintInput): readonly SpecRow[] {
  const { content, spec, ticket } = input;
  const index = indexOf(spec);
  const own = ownRows(input);
  const ids = new Set([...ticket.components, ...own.flatMap((row) => spec.componentOfRow.get(rowKey(row.ref))?.id ?? [])]);
  const components = [...ids].flatMap((id) => spec.componentById.get(id) ?? []);
  const keys = own.map((row) => rowKey(row.ref));
  const rows = [
    ...own,
    ...components.flatMap((component) => [...(component.row === null ? [] : [component.row]), ...component.children]),
    ...[...ids].flatMap((id) => index.naming.get(id) ?? []),
    ...keys.flatMap((key) => index.named.get(key) ?? []),
    ...keys.flatMap((key) => index.sharing.get(key) ?? []),
    ...content.questions.flatMap((question) => question.rows.flatMap((ref) => index.rows.get(rowKey(ref)) ?? [])),
  ];
  const owners = rows.flatMap((row) => spec.componentOfRow.get(rowKey(row.ref))?.row ?? []);
  return [...new Set([...rows, ...owners])];
}

const TOKEN = /[\p{L}\p{N}_%.{}-]+/gu;
const isPart = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}_]/u.test(char);

/** What stands in the cells that a ticket may take words from. */
export interface Corpus {
  /** True where the words stand in a cell as they are, not as a part of longer words; case does not count. */
  readonly has: (words: string) => boolean;
  /** True for a whole token of a cell, such as a machine name or a part of a path. */
  readonly hasToken: (token: string) => boolean;
  /** True for a number as the cells write it. */
  readonly hasNumber: (number: string) => boolean;
  readonly rows: number;
}

const corpora = new WeakMap<TicketContent, { readonly input: LintInput; readonly corpus: Corpus }>();

/** True where `wanted` stands in the text between characters that are no part of a word. */
function stands(whole: string, wanted: string): boolean {
  for (let at = whole.indexOf(wanted); at !== -1 && wanted !== ''; at = whole.indexOf(wanted, at + 1)) {
    if (!(isPart(wanted[0]) && isPart(whole[at - 1])) && !(isPart(wanted.at(-1)) && isPart(whole[at + wanted.length]))) return true;
  }
  return false;
}

function makeCorpus(input: LintInput): Corpus {
  const { content, spec } = input;
  const rows = relatedRows(input);
  const extra = [content.title, ...content.dependsOn.map(({ title }) => title), ...spec.sheets.flatMap(({ file, columns }) => [file, ...columns.map(({ header }) => header)])];
  const whole = [...rows.map(textOf), ...extra.map(comparable)].join('\n');
  let tokens: ReadonlySet<string> | null = null;
  let numbers: ReadonlySet<string> | null = null;
  return {
    has: (words) => stands(whole, normal(words).toLowerCase()),
    hasToken: (token) => {
      tokens ??= new Set([...whole.matchAll(TOKEN)].flatMap(([one]) => [one, ...one.split(/[.-]/u)]));
      return tokens.has(token.toLowerCase());
    },
    hasNumber: (number) => {
      numbers ??= new Set(whole.match(/\d+(?:[.,]\d+)*/gu) ?? []);
      return numbers.has(number);
    },
    rows: rows.length,
  };
}

/** Gathers the cells of the related rows, with the ticket's title, those of its blockers, and the headers and files of the sheets. */
export function corpusOf(input: LintInput): Corpus {
  const known = corpora.get(input.content);
  if (known?.input.spec === input.spec && known.input.ticket === input.ticket) return known.corpus;
  const corpus = makeCorpus(input);
  corpora.set(input.content, { input, corpus });
  return corpus;
}
