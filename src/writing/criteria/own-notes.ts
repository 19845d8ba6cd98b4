import { value } from '../../domain/rows';
import { capital, plain, quote } from '../language';
import type { Candidate, CriterionRule } from '../rule';
import { oneOf } from './form-subject';

/** Notes of up to this length are quoted whole. */
const LONGEST = 160;

/** Settings of a type's own form as notes name them, and how one sees that they are on. */
const KNOWN: readonly (readonly [note: RegExp, said: (one: string) => string])[] = [
  [/create new revision by default/iu, (one) => `Saving ${one} makes a new revision without a tick.`],
  [/display author and date information/iu, (one) => `The page of ${one} shows who wrote it and when.`],
];

/** What the note of the thing itself asks for: known settings as what one sees, other short notes in their own words. */
export const ownNotes: CriterionRule = (context) =>
  context.parts.flatMap(({ own, component }): Candidate[] => {
    if (own === null || context.roleOf(own) !== 'build') return [];
    const note = (/^([^]*?)(?:\n?Changed:|$)/u.exec(value(own, 'notes'))?.[1] ?? '').trim();
    const uses = [{ row: own, key: 'notes' }];
    const known = KNOWN.filter(([pattern]) => component.kind === 'content_type' && pattern.test(note));
    if (known.length > 0) return known.map(([, said]) => ({ text: capital(said(oneOf([component]))), weight: 56, uses }));
    if (note === '' || note.length > LONGEST || note.includes('\n') || /\?|^[\p{Lu}][\p{L} ]*:|^used on\b/iu.test(note)) return [];
    return [{ text: `${plain(component.name)} is set up as its note asks: ${quote(note.replace(/[.\s]+$/u, ''))}.`, weight: 58, uses }];
  });
