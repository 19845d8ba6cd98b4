import { value } from '../../domain/rows';
import type { SpecRow } from '../../domain/spec';
import { rowName } from '../facts/names';
import { list, plain } from '../language';
import type { Candidate, CriterionRule } from '../rule';

const published = (row: SpecRow): boolean => /(?:^|,\s*)published\b/iu.test(value(row, 'notes'));
const isDefault = (row: SpecRow): boolean => /default revision/iu.test(value(row, 'notes')) && !/not (?:the |a )?default revision/iu.test(value(row, 'notes'));

/** What visitors see of content in each state, where the notes mark states as published or as default revisions. */
export const statesSeen: CriterionRule = (context) => {
  const rows = context.rows.build.filter((row) => row.sheet.type === 'workflow_states');
  const uses = rows.map((row) => ({ row, key: 'notes' }));
  const live = rows.filter(published);
  const off = rows.filter((row) => isDefault(row) && !published(row));
  const moves = [...context.rows.build, ...context.rows.exists].filter((row) => row.sheet.type === 'workflow_transitions');
  const reached = (row: SpecRow): boolean => moves.some((move) => value(move, 'toState') === value(row, 'label') && live.some((state) => value(move, 'fromState').split(',').some((from) => from.trim() === value(state, 'label'))));
  const drafts = rows.filter((row) => !isDefault(row) && !published(row) && value(row, 'notes') === '' && reached(row));
  const names = (of: readonly SpecRow[], word: 'and' | 'or'): string => list(of.map((row) => plain(rowName(row))), word);
  return [
    ...(live.length === 0 || drafts.length === 0 ? [] : [{ text: `While content that is ${names(live, 'or')} has a newer version in ${names(drafts, 'or')}, visitors see the ${names(live, 'or')} one.`, weight: 76, uses }]),
    ...(off.length === 0 ? [] : [{ text: `Visitors no longer reach content that was moved to ${names(off, 'or')}.`, weight: 74, uses }]),
  ] satisfies Candidate[];
};

/** States and transitions that a change takes away. */
export const statesGone: CriterionRule = (context) =>
  context.parts.flatMap((part): Candidate[] => {
    if (part.component.kind !== 'workflow' || (part.own !== null && context.roleOf(part.own) === 'remove')) return [];
    const said = (['workflow_states', 'workflow_transitions'] as const).flatMap((type) => {
      const names = [...new Set(part.children.remove.filter((row) => row.sheet.type === type).map((row) => plain(rowName(row))))];
      const noun = type === 'workflow_states' ? 'state' : 'transition';
      return names.length === 0 ? [] : [`the ${noun}${names.length === 1 ? '' : 's'} ${list(names)}`];
    });
    return said.length === 0 ? [] : [{ text: `${plain(part.component.name)} no longer has ${list(said)}.`, weight: 79, uses: [] }];
  });
