import { value } from '../../domain/rows';
import { allBuiltFields, isListField } from '../fields';
import { labels, rowName } from '../facts/names';
import { plain, quote, shortList } from '../language';
import type { Candidate, CriterionRule } from '../rule';

const OPTIONS = /\boptions?:\s*([^\n]+?)(?=\.\s+\p{Lu}[\p{L} ]*:|\.\s*(?:\n|$)|\n|$)/iu;
const LONGEST = 140;

/** Options of a list as its notes give them, in one string, verbatim; null where they give none. */
export const optionsOf = (notes: string): string | null => OPTIONS.exec(notes)?.[1]?.trim() ?? null;

/** What a list offers, in the words of its note. */
export const options: CriterionRule = (context) => {
  const lists = allBuiltFields(context)
    .filter(isListField)
    .flatMap((row) => {
      const given = optionsOf(value(row, 'notes'));
      return given === null ? [] : [{ row, given }];
    });
  const short = lists.filter(({ given }) => given.length <= LONGEST).slice(0, 2);
  const long = lists.filter((one) => !short.includes(one));
  const told = short.map(({ row, given }): Candidate => ({ text: `${plain(rowName(row))} offers ${quote(given)} and nothing else.`, weight: 72, uses: [{ row, key: 'notes' }] }));
  if (long.length === 0) return told;
  const names = shortList(labels(long.map(({ row }) => row)), 5);
  return [...told, { text: `${names} ${long.length === 1 ? 'offers' : 'offer'} the options of ${long.length === 1 ? 'its note' : 'their notes'}.`, weight: 60, uses: long.map(({ row }) => ({ row, key: 'notes' })) }];
};
