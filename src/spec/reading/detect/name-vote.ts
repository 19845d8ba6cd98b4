import { SHEET_TYPES, type SheetType } from '../../../domain/sheet-types';
import { REGISTRY } from '../../registry';
import { SET_ASIDE_NAMES } from './set-aside-names';

/** What a file's or tab's name says about its content. */
export type NameVote = { readonly kind: 'type'; readonly type: SheetType } | { readonly kind: 'set_aside' } | { readonly kind: 'other' };

interface NamePattern {
  readonly words: readonly string[];
  readonly vote: NameVote;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

const PATTERNS: readonly NamePattern[] = [
  ...SHEET_TYPES.flatMap((type) => REGISTRY[type].names.map((name): NamePattern => ({ words: wordsOf(name), vote: { kind: 'type', type } }))),
  ...SET_ASIDE_NAMES.map((name): NamePattern => ({ words: wordsOf(name), vote: { kind: 'set_aside' } })),
  // Its columns are settled nowhere: a sheet like any other, and not the Migrations sheet.
  { words: ['migration', 'mappings'], vote: { kind: 'other' } },
  { words: ['migration', 'mapping'], vote: { kind: 'other' } },
];

/** Position behind the last occurrence of some words in others, 0 for none. */
function lastEnd(words: readonly string[], sought: readonly string[]): number {
  for (let end = words.length; end >= sought.length; end -= 1) {
    if (sought.every((word, index) => words[end - sought.length + index] === word)) return end;
  }
  return 0;
}

/**
 * Names are `<Site>_<Tab>` or `<Workbook> - <Tab>`: the words furthest right decide, and of those the longest
 * (`Responsive image styles` before `Image styles`). Null where the name says nothing.
 */
export function nameVote(label: string): NameVote | null {
  const words = wordsOf(label.replace(/([a-z])([A-Z])/g, '$1 $2'));
  let best: { readonly end: number; readonly length: number; readonly vote: NameVote } | null = null;
  for (const { words: sought, vote } of PATTERNS) {
    const end = lastEnd(words, sought);
    if (end === 0) continue;
    if (best === null || end > best.end || (end === best.end && sought.length > best.length)) best = { end, length: sought.length, vote };
  }
  return best?.vote ?? null;
}
