import type { Draft } from '../grouping/draft';
import { byText, oneLine } from './names';
import { fit, TITLE_LENGTH, titleOf } from './title';

function titleWith(draft: Draft, distinction: string): string {
  if (typeof draft.title !== 'string') return titleOf(draft.action, draft.title, distinction);
  const apart = distinction === '' ? '' : ` (${distinction})`;
  return `${fit(oneLine(draft.title), TITLE_LENGTH - apart.length)}${apart}`;
}

const distinctionAt = (draft: Draft, level: number): string => {
  const known = draft.distinctions.slice(0, level);
  const number = level - draft.distinctions.length;
  return [...new Set([...known, ...(number > 0 ? [draft.id.slice(0, 4 + number)] : [])])].join(', ');
};

/** Positions of the texts that another one equals but for case. */
function positionsAlike(texts: readonly string[]): number[] {
  const first = new Map<string, number>();
  const alike = new Set<number>();
  texts.forEach((text, position) => {
    const lower = text.toLowerCase();
    const other = first.get(lower);
    if (other === undefined) first.set(lower, position);
    else alike.add(other).add(position);
  });
  return [...alike];
}

/**
 * A title for each draft, no two alike (case does not count). Equal titles are told apart by machine name, then by kind,
 * at last by the first digits of the ticket's id, which do not depend on the order of the sheets.
 */
export function uniqueTitles(drafts: readonly Draft[]): readonly string[] {
  const levels = drafts.map(() => 0);
  const titles = drafts.map((draft) => titleWith(draft, ''));
  for (;;) {
    const alike = positionsAlike(titles);
    if (alike.length === 0) return titles;
    for (const position of alike.sort((a, b) => byText(drafts[a]?.id ?? '', drafts[b]?.id ?? ''))) {
      const draft = drafts[position];
      const level = (levels[position] ?? 0) + 1;
      levels[position] = level;
      if (draft !== undefined) titles[position] = titleWith(draft, distinctionAt(draft, level));
    }
  }
}
