import { value, verbatim } from '../../domain/rows';
import { capital, code } from '../language';
import type { Candidate, CriterionRule } from '../rule';
import { oneOf } from './form-subject';

const TITLE_TOKEN = /\[(?:node:title|term:name|media:name)\]/gu;

/** Address of an item named "Example" under an alias pattern, in Pathauto's default form; null where a token's value is not known. */
export function exampleAddress(pattern: string): string | null {
  const filled = pattern.replace(TITLE_TOKEN, 'example');
  if (filled === pattern || /[[\]\s]/u.test(filled)) return null;
  return `/${filled.replace(/^\/+/u, '').toLowerCase()}`;
}

/** The address of an example, or the pattern that gives it. */
export const alias: CriterionRule = (context) =>
  context.parts.flatMap(({ own, component }): Candidate[] => {
    if (own === null || context.roleOf(own) !== 'build') return [];
    const patterns = verbatim(own, 'aliasPattern').split('\n').map((line) => line.trim()).filter((line) => line !== '' && !/^[-–—]$/u.test(line));
    const [pattern] = patterns;
    if (pattern === undefined) return [];
    const uses = [{ row: own, key: 'aliasPattern' }];
    const one = oneOf([component]);
    if (patterns.length > 1) return [{ text: `The address of ${one} follows ${patterns.slice(0, 3).map(code).join(' or ')}.`, weight: 65, uses }];
    const address = exampleAddress(value(own, 'aliasPattern'));
    const text =
      address === null ? `The address of ${one} follows ${code(pattern)}.` : `${capital(one)} with the title "Example" answers at ${code(address)}, once it is published.`;
    return [{ text, weight: 78, uses }];
  });
