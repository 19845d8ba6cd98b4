const QUOTE = '"';

/**
 * Row of the first quoted cell that goes on behind its closing quotation mark (`"a"b`) or never closes; null where there
 * is none. Marks inside an unquoted cell (`5" pipe`) are text, as in every spreadsheet.
 */
export function firstBrokenQuote(text: string, delimiter: string): number | null {
  let row = 1;
  let cellStart = true;
  for (let at = 0; at < text.length; at += 1) {
    if (cellStart && text[at] === QUOTE) {
      at = closingQuote(text, at + 1);
      const next = text[at + 1];
      if (at === text.length || !(next === undefined || next === delimiter || next === '\r' || next === '\n')) return row;
      cellStart = false;
      continue;
    }
    const char = text[at];
    if (char === '\n' || (char === '\r' && text[at + 1] !== '\n')) row += 1;
    cellStart = char === delimiter || char === '\n' || char === '\r';
  }
  return null;
}

/** Position of the mark that closes the cell, the text's length where none does; a doubled mark stands for one. */
function closingQuote(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    if (text[at] !== QUOTE) continue;
    if (text[at + 1] !== QUOTE) return at;
    at += 1;
  }
  return text.length;
}
