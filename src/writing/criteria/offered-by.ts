import { rowKey } from '../../domain/rows';
import { rowName } from '../facts/names';
import { plain, shortList } from '../language';
import type { Candidate, CriterionRule } from '../rule';

/** Fields elsewhere that offer the thing once they are built: the last resort of a type without fields. */
export const offeredBy: CriterionRule = (context) =>
  context.parts.flatMap(({ own, component }): Candidate[] => {
    if (own === null || context.roleOf(own) !== 'build' || component.children.length > 1) return [];
    const rows = (context.prepared.referencesTo.get(component.id) ?? [])
      .filter(({ kind, match, from }) => kind === 'target' && match !== 'wildcard' && context.prepared.options.statusPolicy[from.code] !== 'remove')
      .map(({ from }) => `${plain(rowName(from))} on ${plain(context.spec.componentOfRow.get(rowKey(from.ref))?.name ?? '')}`);
    const names = [...new Set(rows)];
    return names.length === 0 ? [] : [{ text: `Once built, ${shortList(names, 3)} ${names.length === 1 ? 'offers' : 'offer'} ${plain(component.name)}.`, weight: 43, uses: [] }];
  });
