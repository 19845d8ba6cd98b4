import type { ProseText } from '../domain/ticket';
import { holdable } from './holdable';

/** A stretch of text in one face. `text` is never markup; it may hold newlines. */
export interface Span {
  readonly face: 'plain' | 'code' | 'strong';
  readonly text: string;
  /** A sheet's own text, which is kept character for character; all else is composed. */
  readonly verbatim?: true;
}

export const plain = (text: string): Span => ({ face: 'plain', text: holdable(text) });
export const code = (text: string): Span => ({ face: 'code', text: holdable(text) });
export const strong = (text: string): Span => ({ face: 'strong', text: holdable(text) });

/** Reads up to the closing mark; null where it never closes. A backslash takes the meaning from what follows it. */
function enclosed(text: string, from: number, mark: string): { readonly inner: string; readonly end: number } | null {
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text.startsWith(mark, at)) return { inner: text.slice(from, at), end: at + mark.length };
  }
  return null;
}

const unescaped = (text: string): string => text.replace(/\\([\s\S])/g, '$1');

/**
 * Prose in its faces: `code` in backticks, **strong** in double asterisks, a backslash before a character that is meant
 * as it stands. A mark that is never closed, or holds nothing, is ordinary text; code inside strong stays code.
 */
export function proseSpans(prose: ProseText): Span[] {
  const spans: Span[] = [];
  let pending = '';
  const flush = (): void => {
    if (pending !== '') spans.push(plain(pending));
    pending = '';
  };
  let at = 0;
  while (at < prose.length) {
    const mark = prose[at] === '`' ? '`' : prose.startsWith('**', at) ? '**' : '';
    const found = mark === '' ? null : enclosed(prose, at + mark.length, mark);
    if (found !== null && found.inner !== '') {
      flush();
      if (mark === '`') spans.push(code(unescaped(found.inner)));
      else spans.push(...proseSpans(found.inner).map((span): Span => (span.face === 'plain' ? { ...span, face: 'strong' } : span)));
      at = found.end;
    } else if (prose[at] === '\\' && at + 1 < prose.length) {
      pending += prose[at + 1] ?? '';
      at += 2;
    } else if (mark !== '') {
      pending += mark;
      at += mark.length;
    } else {
      pending += prose[at] ?? '';
      at += 1;
    }
  }
  flush();
  return spans;
}

/** Characters of the spans together, in UTF-16 units. */
export const spansLength = (spans: readonly Span[]): number => spans.reduce((sum, span) => sum + span.text.length, 0);
