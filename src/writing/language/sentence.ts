import { stripHtml } from './html';

/** Points that end no sentence. */
const ABBREVIATION = /(?:\b(?:e\.g|i\.e|etc|vs|approx|incl|no|St|Dr|Mr|Ms|U\.S|a\.k\.a)|\b\p{Lu})\.$/u;

/** First sentence of a description, without HTML and without its end mark; empty where there is none. */
export function firstSentence(text: string): string {
  const line = stripHtml(text)
    .split(/\n/u)
    .map((part) => part.trim())
    .find((part) => part !== '');
  if (line === undefined) return '';
  for (const end of line.matchAll(/[.!?。](?=\s|$)/gu)) {
    const head = line.slice(0, end.index + 1);
    if (!ABBREVIATION.test(head)) return head.slice(0, -1).trim();
  }
  return line.replace(/[.!?:;,\s]+$/u, '');
}

/** Lower-cases the first letter, unless the first word is an acronym or a name that the sheet writes that way. */
export function lowerFirst(text: string): string {
  const first = text.split(/[\s,]/u, 1)[0] ?? '';
  return /^\p{Lu}\p{Ll}*(?:-\p{Ll}+)*$/u.test(first) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** `a` or `an` before a word, by its first letter; acronyms by how the letter is said. */
export function article(word: string): 'a' | 'an' {
  const first = word.trim().split(/[\s-]/u, 1)[0] ?? '';
  if (/^\p{Lu}{2,}$/u.test(first)) return /^[AEFHILMNORSX]/u.test(first) ? 'an' : 'a';
  if (/^(?:uni|use|user|usa|eu|one\b|once)/iu.test(first)) return 'a';
  if (/^(?:hour|honest|honou?r|heir)/iu.test(first)) return 'an';
  return /^[aeiou]/iu.test(first) ? 'an' : 'a';
}

/** Sentences of a text, each with its end mark; line breaks end one as well. */
export function sentences(text: string): string[] {
  return text.split(/\n/u).flatMap((line) => {
    const found: string[] = [];
    let start = 0;
    for (const end of line.matchAll(/[.!?。](?=\s|$)/gu)) {
      if (ABBREVIATION.test(line.slice(start, end.index + 1))) continue;
      found.push(line.slice(start, end.index + 1).trim());
      start = end.index + 1;
    }
    return [...found, line.slice(start).trim()].filter((sentence) => sentence !== '');
  });
}
