import type { ProseText } from '../../domain/ticket';
import { presentNote } from '../differences';
import { code, list, plain, quote } from '../language';
import type { WritingContext } from '../rule';

const LONGEST = 160;
/** Notes that say until when, or for what, a thing waits. */
const SAYS_WHY = /^with\s|\b(?:waits?|waiting|on hold|held|until|once|after|before|decision|pending|tbd|later)\b/iu;

/** Why a ticket on hold waits: the note that says so, and the status of its rows. */
export function waitsFor(context: WritingContext): ProseText | null {
  if (!context.ticket.held) return null;
  const codes = [...new Set(context.rows.held.map((row) => row.code))].filter((status) => status !== '');
  const marked = codes.length === 0 ? '' : ` by ${list(codes.map(code))} in the status column`;
  const name = plain(context.parts[0]?.component.name ?? context.ticket.title);
  const notes = [...new Set(context.parts.flatMap(({ own }) => (own === null ? [] : [presentNote(own).trim().replace(/[.\s]+$/u, '')])))].filter((note) => SAYS_WHY.test(note) && note.length <= LONGEST && !note.includes('\n'));
  const why = notes.length === 0 ? 'the sheet does not say for what' : `its note says: ${quote(notes[0] ?? '')}`;
  return `${name} is put on hold${marked}; ${why}. Start when whoever owns it releases it.`;
}

/** True for the note of a ticket on hold that says why it waits: no criterion is written on it. */
export const saysWhy = (note: string): boolean => SAYS_WHY.test(note);
