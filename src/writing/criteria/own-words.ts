import type { SpecRow } from '../../domain/spec';
import { presentNote } from '../differences';
import { isListField } from '../fields';
import { quote } from '../language';
import type { CriterionRule } from '../rule';
import { fieldNames, fieldsToTell } from './described-fields';
import { optionsView } from './from-views';
import { isRead } from './notes';
import { optionsOf } from './options';

const LONGEST = 110;
const MOST = 2;
/** Words of a demand: notes with them come first. */
const DEMAND = /\b(?:always|at most|cannot|hidden|must|never|no longer|not|only|required|shown|sorted|unique|up to)\b/iu;
/** Labels of a converter, questions and addresses to the author are no demands. */
const NO_DEMAND = /\?|^[\p{L} ]+:|https?:|\b(?:tbd|todo|see (?:row|sheet)|new on this|comes? with)\b/iu;

const isDemand = (row: SpecRow): boolean => {
  const note = presentNote(row);
  return note !== '' && note.length <= LONGEST && !note.includes('\n') && !NO_DEMAND.test(note) && !isRead(row) && optionsView(row) === null && !(isListField(row) && (optionsOf(note) !== null || note.includes('|')));
};

/** What short notes ask for in words that no pattern reads: quoted, two at most, those with a plain demand first. */
export const ownWords: CriterionRule = (context) => {
  const rows = fieldsToTell(context, 'notes').filter(isDemand);
  const first = [...rows].sort((a, b) => Number(DEMAND.test(presentNote(b))) - Number(DEMAND.test(presentNote(a)))).slice(0, MOST);
  return first.map((row) => ({
    text: `${fieldNames(context, [row]).join('')} does what its note asks: ${quote(presentNote(row).replace(/^New\.\s+/u, '').replace(/[.\s]+$/u, ''))}.`,
    weight: DEMAND.test(presentNote(row)) ? 59 : 47,
    uses: [{ row, key: 'notes' }],
  }));
};
