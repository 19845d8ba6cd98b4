import type { SpecRow } from '../../domain/spec';
import { presentNote } from '../differences';
import { isListField, isOffForm } from '../fields';
import { list, quote, shortList } from '../language';
import type { Candidate, CriterionRule } from '../rule';
import { fieldNames, fieldsToTell } from './described-fields';

const OPTIONS = /\boptions?:\s*([^\n]+?)(?=\.\s+\p{Lu}[\p{L} ]*:|\.\s*(?:\n|$)|\n|$)/iu;
const LONGEST = 140;
/** Lists that are told one by one. */
const TOLD = 2;

/** Options of a list as its notes give them, in one string, verbatim; null where they give none. */
export const optionsOf = (notes: string): string | null => OPTIONS.exec(notes)?.[1]?.trim() ?? null;

/** What a list offers, in the words of its note; lists that offer the same are told together. */
export const options: CriterionRule = (context) => {
  const byOptions = new Map<string, SpecRow[]>();
  for (const row of fieldsToTell(context, 'notes').filter((one) => isListField(one) && !isOffForm(one))) {
    const given = optionsOf(presentNote(row));
    if (given !== null) byOptions.set(given, [...(byOptions.get(given) ?? []), row]);
  }
  const uses = (rows: readonly SpecRow[]): Candidate['uses'] => rows.map((row) => ({ row, key: 'notes' }));
  const short = [...byOptions].filter(([given]) => given.length <= LONGEST).slice(0, TOLD);
  const told = short.map(([given, rows]): Candidate => {
    const names = fieldNames(context, rows);
    return { text: `${list(names)} ${names.length === 1 ? 'offers' : 'offer'} ${quote(given)} and nothing else.`, weight: 72, uses: uses(rows) };
  });
  const rest = [...byOptions].filter(([given]) => !short.some(([one]) => one === given)).flatMap(([, rows]) => rows);
  if (rest.length === 0) return told;
  const names = fieldNames(context, rest);
  return [...told, { text: `${shortList(names, 5)} ${names.length === 1 ? 'offers the options of its note' : 'offer the options of their notes'}, in that order.`, weight: 60, uses: uses(rest) }];
};
