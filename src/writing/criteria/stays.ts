import { rowName } from '../facts/names';
import { plain, shortList } from '../language';
import type { CriterionRule, WritingContext } from '../rule';

/** Displays of a view that the ticket does not touch. */
const untouched = (context: WritingContext, index: number): string[] => {
  const part = context.parts[index];
  if (part?.component.kind !== 'view') return [];
  const rows = part.component.children.filter((row) => context.prepared.options.statusPolicy[row.code] === 'exists');
  return [...new Set(rows.map((row) => plain(rowName(row))))];
};

/** What stays on a view of which displays are added, changed or taken away. */
export const displaysStay: CriterionRule = (context) =>
  context.parts.flatMap((part, index) => {
    const names = untouched(context, index);
    if (names.length === 0) return [];
    return [{ text: `${plain(part.component.name)} still has the ${names.length === 1 ? 'display' : 'displays'} ${shortList(names, 4)}.`, weight: 34, uses: [] }];
  });
