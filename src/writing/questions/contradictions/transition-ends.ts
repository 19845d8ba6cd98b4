import { value } from '../../../domain/rows';
import type { SpecRow } from '../../../domain/spec';
import { fold } from '../../../spec/text';
import { rowName } from '../../facts/names';
import { list, plain, rowsText } from '../../language';
import type { QuestionRule } from '../../rule';

/** In Drupal a transition leads to one state, from as many as one likes. */
export const transitionEnds: QuestionRule = {
  code: 'transition-ends',
  ask: (context) =>
    context.parts.flatMap(({ children }) => {
      const byName = new Map<string, SpecRow[]>();
      for (const row of children.build) {
        const name = value(row, 'machineName');
        if (row.sheet.type === 'workflow_transitions' && name !== '' && value(row, 'toState') !== '') byName.set(fold(name), [...(byName.get(fold(name)) ?? []), row]);
      }
      return [...byName.values()].flatMap((rows) => {
        const [first] = rows;
        const ends = [...new Set(rows.map((row) => value(row, 'toState')))];
        if (first === undefined || new Set(ends.map(fold)).size < 2) return [];
        const told = ends.map((end) => `${plain(end)} (${rowsText(rows.filter((row) => value(row, 'toState') === end).map((row) => row.ref.row))})`);
        return [{ text: `${plain(rowName(first))} leads to ${list(told)}. In Drupal a transition leads to one state: are these several transitions, and under which machine names?`, about: rows.map((row) => ({ row, key: 'toState' })) }];
      });
    }),
};
