import type { Span } from './spans';

/** Characters that can mean something to a Markdown reader; `_` inside a word cannot. */
const MARKUP = /[\\`*[\]<>|~&#!]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|^\s|\s$|^[-+=]|^\d+[.)]/u;

const longestRun = (text: string): number => [...text.matchAll(/`+/g)].reduce((longest, match) => Math.max(longest, match[0].length), 0);

/** A code span that holds one line of text character for character (spec.commonmark.org, Code spans). */
function codeSpan(text: string): string {
  const ticks = '`'.repeat(longestRun(text) + 1);
  const stripped = text.startsWith(' ') && text.endsWith(' ') && text.trim() !== '';
  const padded = text.startsWith('`') || text.endsWith('`') || stripped ? ` ${text} ` : text;
  return `${ticks}${padded}${ticks}`;
}

/**
 * One line of a sheet's text, so that it can be read, searched and copied as it stands: where it has characters that
 * mean something in Markdown it goes into a code span instead of being strewn with backslashes.
 */
function verbatimText(span: Span): string {
  if (span.text === '') return '';
  return span.face === 'code' || MARKUP.test(span.text) ? codeSpan(span.text) : span.text;
}

const escaped = (text: string): string => text.replace(/[\\`*[\]<>|~#!_]/g, '\\$&').replace(/&(?=[#\w]+;)/g, '\\&');

/** Composed text flows: its few special characters take a backslash, its line breaks become blanks. */
function composedText(span: Span): string {
  const line = span.text.replace(/\n+/g, ' ');
  if (line.trim() === '') return line;
  if (span.face === 'code') return codeSpan(line);
  const text = escaped(line);
  const inner = text.trim();
  return span.face === 'plain' ? text : text.replace(inner, () => `**${inner}**`);
}

export const markdownText = (span: Span): string => (span.verbatim === true ? verbatimText(span) : composedText(span));

/** A fenced block that holds any text as it stands. */
export function fence(text: string): string {
  const ticks = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${ticks}text\n${text}\n${ticks}`;
}
