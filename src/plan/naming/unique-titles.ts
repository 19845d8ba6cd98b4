import type { Draft } from '../grouping/draft';
import { byText, oneLine } from './names';
import { fit, TITLE_LENGTH, titleOf } from './title';

function titleWith(draft: Draft, distinction: string): string {
  if (typeof draft.title !== 'string') return titleOf(draft.action, draft.title, distinction);
  const apart = distinction === '' ? '' : ` (${distinction})`;
  return `${fit(oneLine(draft.title), TITLE_LENGTH - apart.length)}${apart}`;
}

/** Characters of a machine name or kind in a title: what comes behind it must still be read. */
const LONGEST_DISTINCTION = 60;
/** Digits of an id that are shown at first. */
const DIGITS = 4;

/** The digits of its id that tell a draft apart at a level; empty while its distinctions may. @throws Error where no digit is left */
function digitsAt(draft: Draft, level: number): string {
  const number = level - draft.distinctions.length;
  if (number <= 0) return '';
  if (DIGITS + number > draft.id.length + 1) throw new Error(`Two tickets have the id ${draft.id}.`);
  return draft.id.slice(0, DIGITS + number);
}

function titleAt(draft: Draft, level: number): string {
  const known = draft.distinctions.slice(0, level).map((distinction) => fit(distinction, LONGEST_DISTINCTION));
  const digits = digitsAt(draft, level);
  const title = titleWith(draft, [...new Set([...known, ...(digits === '' ? [] : [digits])])].join(', '));
  // However long the names before it are, the id must not be cut off: nothing else would ever tell the two apart.
  return title.includes(digits) ? title : `${fit(titleWith(draft, ''), TITLE_LENGTH - digits.length - 3)} (${digits})`;
}

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
 * @throws Error where two drafts have one id
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
      if (draft !== undefined) titles[position] = titleAt(draft, level);
    }
  }
}
