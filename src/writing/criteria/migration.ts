import { value } from '../../domain/rows';
import type { SpecRow } from '../../domain/spec';
import { presentNote } from '../differences';
import { code, list, plain, quote } from '../language';
import { KIND_NOUNS } from '../nouns';
import type { Candidate, CriterionRule, WritingContext } from '../rule';

const LONGEST = 160;
const KIND = /\s*\([^()]*\)\s*$/u;

/** What the default bundle of a migration is, `content of the type Person`; its cell where no sheet holds it. */
export function importedAs(context: WritingContext, row: SpecRow): string {
  const bundles = context.targetsOf(row).flatMap(({ reference, component }) => (reference.kind === 'destination_bundle' && component !== null ? [component] : []));
  if (bundles.length > 0) return list(bundles.map(({ kind, name }) => (kind === 'content_type' ? `content of the type ${plain(name)}` : kind === 'media_type' ? `media of the type ${plain(name)}` : `the ${KIND_NOUNS[kind][0]} ${plain(name)}`)));
  return plain(value(row, 'defaultBundle').replace(KIND, ''));
}

/** What a migration reads, makes and waits for. */
export const migration: CriterionRule = (context) =>
  context.parts.flatMap(({ own, component }): Candidate[] => {
    if (own === null || component.kind !== 'migration' || context.roleOf(own) !== 'build') return [];
    const name = plain(component.name);
    const id = component.machineName === '' ? name : code(component.machineName);
    const cell = (key: string): string => (/^[-–—]?$/u.test(value(own, key)) ? '' : value(own, key));
    const [source, destination, first, also, tags] = ['sourcePlugin', 'destinationPlugin', 'dependRequired', 'dependOptional', 'tags'].map(cell);
    const made = importedAs(context, own);
    const from = source === undefined || source === '' ? '' : ` reads from ${code(source)}`;
    const into = destination === undefined || destination === '' ? '' : ` writes ${made === '' ? 'what it finds' : made} through ${code(destination)}`;
    const note = presentNote(own).trim().replace(/[.\s]+$/u, '');
    return [
      { text: `${code('drush migrate:status')} lists ${id}${tags === undefined || tags === '' ? '' : ` under the ${tags.includes(',') ? 'tags' : 'tag'} ${list(tags.split(',').map((tag) => plain(tag)))}`}.`, weight: 60, uses: [{ row: own, key: 'tags' }] },
      ...(from === '' && into === '' ? [] : [{ text: `An import of ${id}${list([from, into].filter((part) => part !== '').map((part) => part.trim())).replace(/^/u, ' ')}.`, weight: 78, uses: [{ row: own, key: 'sourcePlugin' }, { row: own, key: 'destinationPlugin' }, { row: own, key: 'defaultBundle' }] }]),
      ...(note === '' || note.length > LONGEST || /[\n?]/u.test(note) || (context.ticket.held && /\bwait/iu.test(note)) ? [] : [{ text: `What came in agrees with the note of ${name}: ${quote(note)}.`, weight: 76, uses: [{ row: own, key: 'notes' }] }]),
      ...(first === undefined || first === '' ? [] : [{ text: `It refuses to run before ${plain(first)}.`, weight: 66, uses: [{ row: own, key: 'dependRequired' }] }]),
      ...(also === undefined || also === '' ? [] : [{ text: `Where ${plain(also)} is imported too, it comes first; without it the import runs as well.`, weight: 56, uses: [{ row: own, key: 'dependOptional' }] }]),
      { text: `A rollback of ${id} removes what it imported, and nothing else.`, weight: 54, uses: [] },
    ];
  });
