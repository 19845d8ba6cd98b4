import { rowKey } from '../../domain/rows';
import type { SpecRow } from '../../domain/spec';
import { stripHtml } from '../language';
import type { LintInput } from './rule';

/** Texts as they are compared: on one line, one kind of quotes, without HTML. */
export const normal = (text: string): string => text.replace(/["“”’‘]/gu, "'").replace(/\s+/gu, ' ').trim();

const rowsByKey = new WeakMap<LintInput['spec'], ReadonlyMap<string, SpecRow>>();

function indexOf(spec: LintInput['spec']): ReadonlyMap<string, SpecRow> {
  const known = rowsByKey.get(spec) ?? new Map(spec.rows.map((row) => [rowKey(row.ref), row]));
  rowsByKey.set(spec, known);
  return known;
}

/** Rows that a ticket holds. */
export const ownRows = ({ spec, ticket }: LintInput): readonly SpecRow[] => ticket.rows.flatMap(({ ref }) => indexOf(spec).get(rowKey(ref)) ?? []);

/** Rows that a ticket may speak of: its own, those of its components, those that name them, and those that share a storage with them. */
export function relatedRows(input: LintInput): readonly SpecRow[] {
  const { content, spec, ticket } = input;
  const index = indexOf(spec);
  const own = ownRows(input);
  const ids = new Set([...ticket.components, ...own.flatMap((row) => spec.componentOfRow.get(rowKey(row.ref))?.id ?? [])]);
  const components = [...ids].flatMap((id) => spec.componentById.get(id) ?? []);
  const keys = new Set(own.map((row) => rowKey(row.ref)));
  const rows = [
    ...own,
    ...components.flatMap((component) => [...(component.row === null ? [] : [component.row]), ...component.children]),
    ...spec.references.filter(({ to, from }) => (to !== null && ids.has(to)) || keys.has(rowKey(from.ref))).flatMap(({ from, to }) => {
      const target = to === null ? null : (spec.componentById.get(to)?.row ?? null);
      return target === null ? [from] : [from, target];
    }),
    ...spec.mentions.filter(({ to }) => ids.has(to)).map(({ from }) => from),
    ...[...spec.storages.values()].filter((rowsOf) => rowsOf.some((row) => keys.has(rowKey(row.ref)))).flat(),
    ...content.questions.flatMap((question) => question.rows.flatMap((ref) => index.get(rowKey(ref)) ?? [])),
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
  /** Numbers as the cells write them. */
  readonly numbers: ReadonlySet<string>;
  readonly rows: number;
}

/** Gathers the cells of the related rows, with the ticket's title, those of its blockers, and the headers and files of the sheets. */
export function corpusOf(input: LintInput): Corpus {
  const { content, spec } = input;
  const rows = relatedRows(input);
  const extra = [content.title, ...content.dependsOn.map(({ title }) => title), ...spec.sheets.flatMap(({ file, columns }) => [file, ...columns.map(({ header }) => header)])];
  const texts = [...rows.flatMap((row) => row.texts), ...extra].filter((text) => text !== '');
  const whole = texts.map((text) => `${normal(text)}\n${/[<&]/u.test(text) ? normal(stripHtml(text)) : ''}`).join('\n').toLowerCase();
  const tokens = new Set([...whole.matchAll(TOKEN)].flatMap(([token]) => [token, token.replace(/^[.-]+|[.-]+$/gu, ''), ...token.split(/[.-]/u)]));
  const has = (words: string): boolean => {
    const wanted = normal(words).toLowerCase();
    for (let at = whole.indexOf(wanted); at !== -1 && wanted !== ''; at = whole.indexOf(wanted, at + 1)) {
      if (!(isPart(wanted[0]) && isPart(whole[at - 1])) && !(isPart(wanted.at(-1)) && isPart(whole[at + wanted.length]))) return true;
    }
    return false;
  };
  return { has, hasToken: (token) => tokens.has(token.toLowerCase()), numbers: new Set(whole.match(/\d+(?:[.,]\d+)*/gu) ?? []), rows: rows.length };
}
