import { stripMarks } from '../language';
import { corpusOf, normal, type Corpus } from './corpus';
import { countsOf } from './counts';
import { DRUPAL_LABELS, DRUPAL_NAMES, DRUPAL_VALUES, PATH_WORDS } from './drupal-words';
import { proseOf } from './prose';
import type { LintInput, LintResult, LintRule } from './rule';

const CODE = /`((?:\\.|[^`\\])*)`/gsu;
const QUOTED = /"([^"]+)"/gu;
const NUMBER = /\d+(?:[.,]\d+)*/gu;
/** Row numbers are the sheet's own, and the count of what a list leaves out is no number of the rows. */
const ROWS = /\brows? \d[\d–, ]*/gu;
const OTHERS = /\b(\d+) (?:others?|further)\b/gu;
const MACHINE_NAME = /\b[a-z][a-z0-9]*(?:_[a-z0-9]+)+\b/gu;
const WORDS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12 };
const WORD_NUMBER = new RegExp(`\\b(?<!\\bof the )(${Object.keys(WORDS).join('|')})\\b`, 'giu');

const isConfigName = (text: string, corpus: Corpus): boolean => /^[a-z_]+\.[a-z_]+\.[\w-]+$/u.test(text) && corpus.hasToken(text.split('.').at(-1) ?? text);
const isPlaceholder = (part: string, corpus: Corpus): boolean => {
  const labels = [...part.matchAll(/\{([^{}]+)\}/gu)].map(([, label = '']) => label);
  return labels.length > 0 && labels.every(corpus.has);
};
const isPath = (text: string, corpus: Corpus): boolean => text.startsWith('/') && text.split('/').every((part) => PATH_WORDS.has(part.toLowerCase()) || corpus.hasToken(part) || isPlaceholder(part, corpus));
/** `/news-example` for the pattern `news-[node:title]`. */
const isExample = (text: string, corpus: Corpus): boolean => text.includes('example') && text.split(/[/]|example/u).every((part) => PATH_WORDS.has(part.toLowerCase()) || corpus.has(part.replace(/^-|-$/gu, '')) || isPlaceholder(part, corpus));

interface Known {
  readonly corpus: Corpus;
  readonly counts: ReadonlySet<number>;
}

function unknownNames(prose: string, text: string, { corpus }: Known): LintResult[] {
  const codes = [...prose.matchAll(CODE)].map(([, name = '']) => name.replace(/\\(.)/gu, '$1'));
  const bare = [...stripMarks(prose.replace(CODE, ' ').replace(/"[^"]+"/gu, ' ')).matchAll(MACHINE_NAME)].map(([name]) => name);
  return [...codes, ...bare]
    .filter((name) => !corpus.has(name) && !corpus.hasToken(name) && !DRUPAL_NAMES.has(name) && !isPath(name, corpus) && !isExample(name, corpus) && !isConfigName(name, corpus))
    .map((name) => ({ rule: 'unknown-name', message: `\`${name}\` is in no row: ${text}` }));
}

const unknownLabels = (text: string, { corpus }: Known): LintResult[] =>
  [...text.matchAll(QUOTED)].map(([, words = '']) => words).filter((words) => !corpus.has(words.replace(/…$/u, '')) && !DRUPAL_LABELS.has(normal(words).toLowerCase())).map((words) => ({ rule: 'unknown-label', message: `"${words}" is in no row: ${text}` }));

function unknownNumbers(prose: string, text: string, { corpus, counts }: Known): LintResult[] {
  const bare = stripMarks(prose.replace(CODE, ' ').replace(/"[^"]+"/gu, ' ')).replace(ROWS, ' ').replace(DRUPAL_VALUES, ' ');
  const others = [...bare.matchAll(OTHERS)].flatMap(([, number = '']) => (Number(number) < Math.max(corpus.rows, ...counts) ? [] : [number]));
  const rest = bare.replace(OTHERS, ' ');
  const digits = (rest.match(NUMBER) ?? []).filter((number) => !corpus.hasNumber(number) && !counts.has(Number(number)));
  const inWords = [...rest.matchAll(WORD_NUMBER)].map(([word]) => word.toLowerCase()).filter((word) => !corpus.has(word) && !corpus.hasNumber(String(WORDS[word] ?? '')) && !counts.has(WORDS[word] ?? 0));
  return [...others, ...digits, ...inWords].map((number) => ({ rule: 'unknown-number', message: `${number} is in no row and counts none: ${text}` }));
}

/** No number, machine name or quoted label that is neither in the rows nor a count of them. */
export const fromTheRows: LintRule = (input: LintInput) => {
  const known: Known = { corpus: corpusOf(input), counts: countsOf(input) };
  return [...proseOf(input.content), ...input.content.questions.map(({ text }) => text)].flatMap((prose) => {
    const text = stripMarks(prose);
    return [...unknownNames(prose, text, known), ...unknownLabels(text, known), ...unknownNumbers(prose, text, known)];
  });
};
