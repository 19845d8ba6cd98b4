import { presentNote } from '../../differences';
import { value } from '../../../domain/rows';
import type { SpecRow } from '../../../domain/spec';
import type { TicketContext } from '../../context';
import type { QuestionRule } from '../../rule';
import { isNew, rowsNamed } from '../shared';

/** What core's own workflow Editorial does with states of these names (content_moderation, `workflows.workflow.editorial`). */
export type StateUse = 'published' | 'default' | 'neither';

const USUAL: readonly (readonly [name: RegExp, use: StateUse])[] = [
  [/^published$/iu, 'published'],
  [/^(?:archived?|unpublished)$/iu, 'default'],
  [/^(?:draft|(?:in|needs|under|ready for) review|review)$/iu, 'neither'],
];

const SAYS_FLAGS = /publish|default/iu;

/** States that the ticket makes in workflows whose sheet tells of no state whether it is published. */
export function silentStates(context: TicketContext): readonly SpecRow[] {
  return context.parts.flatMap(({ children, component }) => {
    if (component.children.some((row) => row.sheet.type === 'workflow_states' && SAYS_FLAGS.test(presentNote(row)))) return [];
    return children.build.filter((row) => row.sheet.type === 'workflow_states' && isNew(context, row, 'notes'));
  });
}

/** What a state of that name usually is; null for any other name. */
export const usualUse = (row: SpecRow): StateUse | null => USUAL.find(([name]) => name.test(value(row, 'label')))?.[1] ?? null;

/** Each state asks whether it is published, and whether it is the default revision. */
export const stateFlags: QuestionRule = {
  code: 'state-flags',
  ask: (context) => {
    const open = silentStates(context).filter((row) => usualUse(row) === null);
    if (open.length === 0) return [];
    return [{ text: `${rowsNamed(open)}: is content in ${open.length === 1 ? 'this state' : 'these states'} published, and is it the default revision?`, about: open.map((row) => ({ row, key: 'notes' })) }];
  },
};
