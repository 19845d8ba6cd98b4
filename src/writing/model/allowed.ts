import { rowKey } from '../../domain/rows';
import type { SpecRow } from '../../domain/spec';
import { rowName } from '../facts/names';
import { stripMarks } from '../language';
import { ownRows } from '../lint/corpus';
import { countsOf } from '../lint/counts';
import { proseOf } from '../lint/prose';
import type { LintInput } from '../lint/rule';
import { visible } from './hidden-unicode';

/** Columns in which people write freely: their words are told to the model, and are no words of its own. */
const FREE = new Set(['notes', 'helpText', 'description', 'examples']);
const LONGEST_NAME = 120;
const SHORTEST_NAME = 2;

export const CODES = /`((?:\\.|[^`\\])*)`/gsu;
export const QUOTES = /"([^"]*)"/gu;
export const NUMBERS = /\d+(?:[.,]\d+)*/gu;

/** Texts as they are compared. */
export const comparable = (text: string): string => visible(text).replace(/[“”]/gu, '"').replace(/[’‘]/gu, "'").replace(/\s+/gu, ' ').trim().toLowerCase();

/** Words of a text, lower case. */
export const wordsOf = (text: string): string[] => (text.toLowerCase().match(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu) ?? []);

/** What a model's sentence may hold besides words of the vocabulary. */
export interface Allowed {
  /** Whole names, longest first; a part of a name is no name. */
  readonly names: readonly string[];
  /** The same as the sheets write them. */
  readonly written: readonly string[];
  readonly codes: ReadonlySet<string>;
  readonly quotes: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  /** The built-in sentences as they are compared, without what they quote. */
  readonly sentences: readonly string[];
  /** Words in which the person described the site. */
  readonly audience: ReadonlySet<string>;
}

const isName = (text: string): boolean => text.length >= SHORTEST_NAME && text.length <= LONGEST_NAME;

function cellsOf(row: SpecRow): string[] {
  return row.sheet.columns.filter(({ key }) => key !== null && !FREE.has(key)).map(({ index }) => row.texts[index] ?? '');
}

/** Gathers it from the built-in text, and the rows' names and settings; never from notes and help texts. */
export function allowedFor(input: LintInput, description: string): Allowed {
  const { content, spec, ticket } = input;
  const rows = ownRows(input);
  const ids = new Set([...ticket.components, ...rows.flatMap((row) => spec.componentOfRow.get(rowKey(row.ref))?.id ?? [])]);
  const components = [...ids].flatMap((id) => spec.componentById.get(id) ?? []);
  const built = [...proseOf(content), ...content.questions.map(({ text }) => text), ...content.mustExist, ...content.alreadyThere];
  const plainBuilt = built.map(stripMarks).join('\n');
  // What the built-in text quotes are a cell's words, and no words of its own.
  const ownBuilt = plainBuilt.replace(QUOTES, ' § ');
  const cells = [
    ...components.flatMap(({ name, machineName }) => [name, machineName]),
    ...rows.flatMap((row) => [rowName(row), ...cellsOf(row)]),
    ...content.dependsOn.map(({ title }) => title),
  ];
  const texts = cells.map(comparable);
  const quotes = [...plainBuilt.matchAll(QUOTES)].map(([, words = '']) => comparable(words));
  const codes = built.flatMap((text) => [...text.matchAll(CODES)].map(([, name = '']) => comparable(name.replace(/\\(.)/gu, '$1'))));
  const names = [...new Set([...texts.filter(isName), ...codes])].filter((name) => name !== '');
  return {
    names: names.sort((a, b) => b.length - a.length),
    written: [...new Set(cells.map((text) => visible(text).replace(/\s+/gu, ' ').trim()).filter(isName))].sort((a, b) => b.length - a.length),
    codes: new Set([...codes, ...texts.filter((text) => isName(text))]),
    quotes: new Set([...quotes, ...texts]),
    numbers: new Set([...(ownBuilt.match(NUMBERS) ?? []), ...[...countsOf(input)].map(String)]),
    sentences: built.map((text) => comparable(stripMarks(text)).replace(QUOTES, ' § ')),
    audience: new Set(wordsOf(visible(description))),
  };
}
