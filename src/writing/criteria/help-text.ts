import { value } from '../../domain/rows';
import { isOffForm } from '../fields';
import { count, list, quote, stripHtml } from '../language';
import type { CriterionRule } from '../rule';
import { allDescribedFields, fieldNames } from './described-fields';

const SHORT = 90;
const NAMED = 4;

const words = (html: string): string => stripHtml(html).replace(/\s+/gu, ' ').replace(/[.\s]+$/u, '');

/** What editors read under the fields: the shortest help text in its words, the others by their fields. */
export const helpTexts: CriterionRule = (context) => {
  const rows = allDescribedFields(context).filter((row) => words(value(row, 'helpText')) !== '' && !isOffForm(row));
  const [shortest] = [...rows].sort((a, b) => words(value(a, 'helpText')).length - words(value(b, 'helpText')).length);
  if (shortest === undefined) return [];
  const quoted = words(value(shortest, 'helpText'));
  const rest = rows.filter((row) => row !== shortest);
  const uses = [{ row: shortest, key: 'helpText' }];
  const names = (of: typeof rows): string => (fieldNames(context, of).length <= NAMED ? list(fieldNames(context, of)) : count(of.length, 'field'));
  if (quoted.length > SHORT || quoted.includes('"')) return [{ text: `The help text below stands on the form under ${names(rows)}.`, weight: 45, uses }];
  const others = rest.length === 0 ? '' : rest.length > NAMED ? `, and ${count(rest.length, 'other field')} ${rest.length === 1 ? 'has' : 'have'} help text as below` : `; ${names(rest)} ${rest.length === 1 ? 'has' : 'have'} the help text below`;
  return [{ text: `Under ${fieldNames(context, [shortest]).join('')} the form reads ${quote(quoted)}${others}.`, weight: 48, uses }];
};
