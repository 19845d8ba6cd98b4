import type { SpecRow } from '../../../domain/spec';
import { presentNote } from '../../differences';
import { isOffForm } from '../../fields';
import { capital, shortList } from '../../language';
import type { Candidate, CriterionRule } from '../../rule';
import { fieldNames, fieldsToTell } from '../described-fields';
import { FILES } from './files';
import type { NotePattern, Reading } from './pattern';
import { SHOWN } from './shown';
import { TEXT } from './text';
import { VALUES } from './values';

/** Every form in which notes say something of a field that one can see in the site. */
export const NOTE_PATTERNS: readonly NotePattern[] = [...SHOWN, ...TEXT, ...VALUES, ...FILES];

/** Clauses of one criterion. */
const CLAUSES = 3;
const NAMED = 5;

/** True for a note that one of the patterns reads. */
export const isRead = (row: SpecRow): boolean => NOTE_PATTERNS.some(({ read }) => read(presentNote(row), row) !== null);

/** What notes say of fields in forms that are known: one criterion for each form, fields of which the same is said together. */
export const fieldNotes: CriterionRule = (context) => {
  const rows = fieldsToTell(context, 'notes').filter((row) => presentNote(row) !== '' && !isOffForm(row));
  return NOTE_PATTERNS.flatMap(({ read, weight }): Candidate[] => {
    const groups = new Map<string, { reading: Reading; rows: SpecRow[] }>();
    for (const row of rows) {
      const reading = read(presentNote(row), row);
      if (reading === null) continue;
      const group = groups.get(reading.words) ?? { reading, rows: [] };
      group.rows.push(row);
      groups.set(reading.words, group);
    }
    const kept = [...groups.values()].slice(0, CLAUSES);
    const clauses = kept.map(({ reading, rows: holders }) => {
      const names = fieldNames(context, holders);
      return reading.say(shortList(names, NAMED), names.length === 1);
    });
    return clauses.length === 0 ? [] : [{ text: `${capital(clauses.join('; '))}.`, weight, uses: kept.flatMap((group) => group.rows.map((row) => ({ row, key: 'notes' }))) }];
  });
};
