import { LIST_PATHS } from '../admin-paths';
import { stripMarks } from '../language';
import { corpusOf, normal, relatedRows } from './corpus';
import type { LintResult, LintRule } from './rule';

/** Labels of Drupal's own that sentences may quote. */
const DRUPAL = new Set(['example', 'allow embedded displays', 'image', 'file']);
/** Parts of Drupal's own paths, and its own names. */
const PATH_WORDS = new Set([...Object.values(LIST_PATHS).flatMap((path) => path.split('/')), '', 'node', 'add', 'manage', 'block', 'permissions', 'view', 'fields', 'overview', 'example', 'accounts', 'admin', 'people', 'media']);
const OWN_CODE = new Set(['drush migrate:status', '/admin/structure/block']);

const CODE = /`((?:\\.|[^`\\])*)`/gsu;
const QUOTED = /"([^"]+)"/gu;
const NUMBER = /\d+(?:[.,]\d+)*/gu;
const ROWS = /\brows? \d[\d–, ]*/gu;

const isConfigName = (text: string, corpus: string): boolean => /^[a-z_]+\.[a-z_]+\.[\w-]+$/u.test(text) && corpus.includes(text.split('.').at(-1) ?? text);
const isPath = (text: string, corpus: string): boolean => text.startsWith('/') && text.split('/').every((part) => PATH_WORDS.has(part) || corpus.includes(part));

/** No number, machine name or quoted label that is neither in the rows nor a count of them. */
export const fromTheRows: LintRule = (input) => {
  const { content, spec } = input;
  const rows = relatedRows(input);
  const corpus = corpusOf(rows, [content.title, ...content.dependsOn.map(({ title }) => title), ...spec.sheets.map(({ file }) => file), ...spec.sheets.flatMap(({ columns }) => columns.map(({ header }) => header))]);
  const lower = corpus.toLowerCase();
  const numbers = new Set(corpus.match(NUMBER) ?? []);
  const { story, purpose, know, assumed, criteria } = content.prose;
  return [story ?? '', purpose ?? '', ...know, ...assumed, ...criteria, ...content.questions.map(({ text }) => text)].flatMap((prose): LintResult[] => {
    const codes = [...prose.matchAll(CODE)].map(([, text = '']) => text.replace(/\\(.)/gu, '$1'));
    const text = stripMarks(prose);
    const quoted = [...text.matchAll(QUOTED)].map(([, words = '']) => words);
    const bare = stripMarks(prose.replace(CODE, '').replace(/"[^"]+"/gu, '')).replace(ROWS, '');
    return [
      ...codes.filter((name) => !lower.includes(normal(name).toLowerCase()) && !OWN_CODE.has(name) && !isPath(name.toLowerCase(), lower) && !isConfigName(name.toLowerCase(), lower)).map((name) => ({ rule: 'unknown-name', message: `\`${name}\` is in no row: ${text}` })),
      ...quoted.filter((words) => !lower.includes(normal(words).toLowerCase()) && !DRUPAL.has(words.toLowerCase())).map((words) => ({ rule: 'unknown-label', message: `"${words}" is in no row: ${text}` })),
      ...(bare.match(NUMBER) ?? []).filter((number) => !numbers.has(number) && !(Number(number) <= rows.length)).map((number) => ({ rule: 'unknown-number', message: `${number} is in no row: ${text}` })),
    ];
  });
};
