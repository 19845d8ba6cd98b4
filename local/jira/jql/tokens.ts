import { JqlError } from './syntax';

export interface Token {
  readonly kind: 'word' | 'text' | 'symbol';
  readonly text: string;
  readonly at: number;
}

const PATTERN =
  /\s*(?:(?<text>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|(?<symbol>!=|<=|>=|!~|[=<>~(),])|(?<word>(?:[^\s"'=<>~!(),[\]]|\[[^\]]*\])+))/uy;

/**
 * Cuts a query into words, quoted texts and symbols; `issue.property[key].path` is one word.
 * @throws JqlError
 */
export function tokens(jql: string): readonly Token[] {
  const found: Token[] = [];
  let at = 0;
  while (jql.slice(at).trim() !== '') {
    PATTERN.lastIndex = at;
    const match = PATTERN.exec(jql);
    if (match === null) throw new JqlError(`Error in the JQL Query: The character '${jql.slice(at).trim().slice(0, 1)}' is not valid. (line 1, character ${(at + 1).toString()})`);
    const { text, symbol, word } = match.groups ?? {};
    if (text !== undefined) found.push({ kind: 'text', text: text.slice(1, -1).replace(/\\(.)/g, '$1'), at });
    else if (symbol !== undefined) found.push({ kind: 'symbol', text: symbol, at });
    else found.push({ kind: 'word', text: word ?? '', at });
    at = PATTERN.lastIndex;
  }
  return found;
}
