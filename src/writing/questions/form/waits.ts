import { presentNote } from '../../differences';
import { rowKey, value } from '../../../domain/rows';
import type { SpecRow } from '../../../domain/spec';
import type { TicketContext } from '../../context';
import { plain } from '../../language';
import type { QuestionRule } from '../../rule';
import { dispositionOf } from '../shared';

/** Words of a note that tell what a row waits for. */
const SAYS_WHAT = /\b(?:waits?|waiting|until|after|once|when|with the|hold|pending|depends|comes? with|decision|not before)\b/iu;
const GOES_WITH = /(?:^|[.;]\s+)With (?:the )?\p{Lu}/u;

const tells = (row: SpecRow): boolean => [presentNote(row), value(row, 'description')].some((text) => SAYS_WHAT.test(text) || GOES_WITH.test(text));

/** True where a row names something else that waits: it waits with that. */
function goesWith(context: TicketContext, row: SpecRow): boolean {
  const own = context.spec.componentOfRow.get(rowKey(row.ref))?.id;
  return context.targetsOf(row).some(({ component }) => component !== null && component.id !== own && component.row !== null && dispositionOf(context.prepared, component.row) === 'hold');
}

/** What a held ticket waits for, where no row of it says so. */
export const waitsFor: QuestionRule = {
  code: 'waits-for',
  ask: (context) => {
    const { ticket, parts, rows } = context;
    const [row] = rows.held;
    const component = parts[0]?.component;
    const own = rows.held.filter((one) => component === undefined || context.spec.componentOfRow.get(rowKey(one.ref))?.id === component.id);
    if (!ticket.held || own.some((one) => tells(one) || goesWith(context, one))) return [];
    const name = component?.name ?? ticket.title;
    return [{ text: `What has to happen before ${plain(name)} can start?`, about: row === undefined ? [] : [{ row, key: 'status' }] }];
  },
};
