import { presentNote, differencesOf } from '../differences';
import { isChanged } from '../fields';
import { plain, quote } from '../language';
import type { Candidate, CriterionRule } from '../rule';
import { saysWhy } from '../know/waiting';
import { settingsOf, withoutSettings } from './type-settings';

/** Notes of up to this length are quoted whole. */
const LONGEST = 160;

/** What the note of the thing itself asks for: known settings as what one sees, other short notes in their own words. */
export const ownNotes: CriterionRule = (context) =>
  context.parts.flatMap(({ own, component }): Candidate[] => {
    if (own === null || context.roleOf(own) !== 'build' || (isChanged(context, own) && differencesOf(own).length > 0)) return [];
    const note = presentNote(own);
    const uses = [{ row: own, key: 'notes' }];
    const known = settingsOf(note, own).map((text): Candidate => ({ text, weight: 56, uses }));
    const rest = withoutSettings(note).replace(/[.\s]+$/u, '');
    if (rest === '' || (context.ticket.held && saysWhy(rest)) || rest.length > LONGEST || note.includes('\n') || /\?|^[\p{Lu}][\p{L} ]*:|^used on\b/iu.test(rest)) return known;
    return [...known, { text: `${plain(component.name)} is set up as its note asks: ${quote(rest)}.`, weight: 58, uses }];
  });
