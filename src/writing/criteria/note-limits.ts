import { value } from '../../domain/rows';
import type { SpecRow } from '../../domain/spec';
import { allBuiltFields } from '../fields';
import { labels } from '../facts/names';
import { list } from '../language';
import type { Candidate, CriterionRule } from '../rule';

interface Pattern {
  readonly match: RegExp;
  readonly say: (names: string, one: boolean, found: RegExpExecArray) => string;
  readonly weight: number;
}

/** What notes say of a field in a fixed form, and what one sees of it. */
const PATTERNS: readonly Pattern[] = [
  { match: /\bmax(?:imum)?(?: length)? (\d+)(?: characters)?\b(?!\.\d)/iu, say: (names, one, found) => `${names} ${one ? 'takes' : 'take'} ${found[1] ?? ''} characters at most`, weight: 64 },
  { match: /\binternal only\b/iu, say: (names, one) => `${names} ${one ? 'accepts' : 'accept'} pages of this site only`, weight: 62 },
  { match: /\bexternal only\b/iu, say: (names, one) => `${names} ${one ? 'accepts' : 'accept'} external addresses only`, weight: 62 },
  { match: /\binternal and external\b/iu, say: (names, one) => `${names} ${one ? 'accepts' : 'accept'} internal pages and external addresses`, weight: 55 },
  { match: /^date only\b/imu, say: (names, one) => `${names} ${one ? 'asks' : 'ask'} for a date without a time`, weight: 54 },
  { match: /^date and time\b/imu, say: (names, one) => `${names} ${one ? 'asks' : 'ask'} for a date with a time`, weight: 50 },
];

const TEXT = /text/iu;

function holders(rows: readonly SpecRow[], { match }: Pattern): Map<string, SpecRow[]> {
  const groups = new Map<string, SpecRow[]>();
  for (const row of rows) {
    const found = match.exec(value(row, 'notes').split('\nChanged:')[0] ?? '');
    if (found === null) continue;
    if (match === PATTERNS[0]?.match && !TEXT.test(value(row, 'fieldType'))) continue;
    groups.set(found[0].toLowerCase(), [...(groups.get(found[0].toLowerCase()) ?? []), row]);
  }
  return groups;
}

/** Limits and forms that notes give: lengths, kinds of links, dates with or without time. */
export const noteLimits: CriterionRule = (context) => {
  const rows = allBuiltFields(context);
  return PATTERNS.flatMap((pattern): Candidate[] => {
    const told = [...holders(rows, pattern).values()].slice(0, 3).flatMap((group) => {
      const found = group[0] === undefined ? null : pattern.match.exec(value(group[0], 'notes'));
      const names = labels(group).slice(0, 5);
      return found === null ? [] : [pattern.say(list(names), names.length === 1, found)];
    });
    return told.length === 0 ? [] : [{ text: `${told.join('; ')}.`, weight: pattern.weight, uses: [] }];
  });
};
