interface Part {
  readonly start: number;
  readonly end: number;
}

export interface NameTests {
  /** True when something bears the name. */
  readonly isKnown: (name: string) => boolean;
  /** True when a type stands in parentheses behind it. */
  readonly isTyped: (name: string) => boolean;
  /** Most parts that a known name falls into at separators. */
  readonly longest: number;
}

const SEPARATOR = /[,;\n]/;

/**
 * The names in a cell, trimmed. Separators are commas, semicolons and line breaks, but names hold commas and
 * parentheses themselves: the longest known name wins, parentheses are not torn apart, and in a cell whose names carry
 * their types an untyped part belongs to the next typed one unless that is known on its own.
 */
export function splitNames(cell: string, tests: NameTests): string[] {
  if (!SEPARATOR.test(cell)) return cell.trim() === '' ? [] : [cell.trim()];
  const parts = partsOf(cell);
  const typed = parts.some((part) => tests.isTyped(textOf(cell, part, part)));
  const names: string[] = [];
  for (let i = 0; i < parts.length; ) {
    const first = parts[i];
    if (first === undefined) break;
    const count = known(cell, parts, i, tests) ?? unknown(cell, parts, i, tests, typed);
    const text = textOf(cell, first, parts[i + count - 1] ?? first);
    if (text !== '') names.push(text);
    i += count;
  }
  return names;
}

const textOf = (cell: string, from: Part, to: Part): string => cell.slice(from.start, to.end).trim();

function partsOf(cell: string): Part[] {
  const parts: Part[] = [];
  let start = 0;
  for (let i = 0; i <= cell.length; i += 1) {
    if (i < cell.length && !SEPARATOR.test(cell.charAt(i))) continue;
    parts.push({ start, end: i });
    start = i + 1;
  }
  return parts;
}

/** How many parts the longest known name takes from here, or null. */
function known(cell: string, parts: readonly Part[], from: number, tests: NameTests): number | null {
  const first = parts[from];
  if (first === undefined) return null;
  for (let count = Math.min(tests.longest, parts.length - from); count > 0; count -= 1) {
    const last = parts[from + count - 1];
    if (last !== undefined && tests.isKnown(textOf(cell, first, last))) return count;
  }
  return null;
}

/** How many parts an unknown name takes: until parentheses close and, in a typed cell, a type stands behind it. */
function unknown(cell: string, parts: readonly Part[], from: number, tests: NameTests, typedCell: boolean): number {
  const first = parts[from];
  if (first === undefined) return 1;
  let depth = 0;
  let closed = 0;
  for (let i = from; i < parts.length && i < from + 8; i += 1) {
    const part = parts[i];
    if (part === undefined) break;
    if (i > from && depth === 0 && known(cell, parts, i, tests) !== null) break;
    depth += balance(cell.slice(part.start, part.end));
    if (depth > 0) continue;
    closed = closed === 0 ? i - from + 1 : closed;
    if (!typedCell) break;
    if (tests.isTyped(textOf(cell, first, part))) return i - from + 1;
  }
  return closed === 0 ? 1 : closed;
}

function balance(text: string): number {
  let depth = 0;
  for (const char of text) depth += char === '(' ? 1 : char === ')' ? -1 : 0;
  return depth;
}
