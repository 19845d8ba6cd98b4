import { value, verbatim } from '../../domain/rows';
import type { SpecRow } from '../../domain/spec';
import { differencesOf } from '../differences';
import { rowName } from '../facts/names';
import { isChanged } from '../fields';
import { capital, code } from '../language';
import type { Candidate, CriterionRule } from '../rule';
import { oneOf } from './form-subject';

const TITLE_TOKEN = /\[(?:node:title|term:name|media:name)\]/gu;
const FIELD_TOKEN = /\[(?:node|term|media):([a-z]\w*)(?::[a-z_]+)*\]/gu;

/**
 * Address of an item named "Example" under an alias pattern, in Pathauto's default form: values of tokens are lower-cased
 * and hyphened, the pattern's own letters stay (AliasCleaner). A token of a field is written as its label in braces; null
 * where a token's value is not known.
 */
export function exampleAddress(pattern: string, fields: readonly SpecRow[] = []): string | null {
  const titled = pattern.replace(TITLE_TOKEN, 'example');
  if (titled === pattern) return null;
  const filled = titled.replace(FIELD_TOKEN, (token, name: string) => {
    const row = fields.find((field) => value(field, 'machineName') === name);
    return row === undefined || /date|time/iu.test(value(row, 'fieldType')) ? token : `{${rowName(row)}}`;
  });
  return filled.includes('[') || /\s/u.test(filled.replace(/\{[^}]*\}/gu, '')) ? null : `/${filled.replace(/^\/+/u, '')}`;
}

/** The address of an example, or the pattern that gives it. A changed pattern is told with what it was. */
export const alias: CriterionRule = (context) =>
  context.parts.flatMap(({ own, component }): Candidate[] => {
    if (own === null || context.roleOf(own) !== 'build' || (isChanged(context, own) && differencesOf(own).length > 0)) return [];
    const patterns = verbatim(own, 'aliasPattern').split('\n').map((line) => line.trim()).filter((line) => line !== '' && !/^[-–—]$/u.test(line));
    const [pattern] = patterns;
    if (pattern === undefined) return [];
    const uses = [{ row: own, key: 'aliasPattern' }];
    const one = oneOf([component]);
    if (patterns.length > 1) return [{ text: `The address of ${one} follows ${patterns.slice(0, 3).map(code).join(' or ')}.`, weight: 65, uses }];
    const address = exampleAddress(pattern, component.children);
    const text = address === null ? `The address of ${one} follows ${code(pattern)}.` : `${capital(one)} with the ${component.kind === 'content_type' ? 'title' : 'name'} "Example" answers at ${code(address)}${component.kind === 'content_type' ? ', once it is published' : ''}.`;
    return [{ text, weight: address === null ? 65 : 78, uses }];
  });
