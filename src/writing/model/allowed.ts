import { rowKey } from '../../domain/rows';
import type { SpecRow } from '../../domain/spec';
import { rowName } from '../facts/names';
import { stripMarks } from '../language';
import { ownRows } from '../lint/corpus';
import { countsOf } from '../lint/counts';
import { proseOf } from '../lint/prose';
import type { LintInput } from '../lint/rule';
import { visible } from './hidden-unicode';
import { claimOf } from './vocabulary';

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
  readonly codes: ReadonlySet<string>;
  readonly quotes: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  /** Claims that the built-in text makes. */
  readonly claims: ReadonlySet<string>;
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
  const texts = [
    ...components.flatMap(({ name, machineName }) => [name, machineName]),
    ...rows.flatMap((row) => [rowName(row), ...cellsOf(row)]),
    ...content.dependsOn.map(({ title }) => title),
  ].map(comparable);
  const quotes = [...plainBuilt.matchAll(QUOTES)].map(([, words = '']) => comparable(words));
  const codes = built.flatMap((text) => [...text.matchAll(CODES)].map(([, name = '']) => comparable(name.replace(/\\(.)/gu, '$1'))));
  const names = [...new Set([...texts.filter(isName), ...codes])].filter((name) => name !== '');
  return {
    names: names.sort((a, b) => b.length - a.length),
    codes: new Set([...codes, ...texts.filter((text) => isName(text))]),
    quotes: new Set([...quotes, ...texts]),
    numbers: new Set([...(plainBuilt.match(NUMBERS) ?? []), ...[...countsOf(input)].map(String)]),
    claims: new Set(wordsOf(plainBuilt).flatMap((word) => claimOf(word) ?? [])),
    audience: new Set(wordsOf(visible(description))),
  };
}
