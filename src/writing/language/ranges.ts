/** Row numbers for a person: `2–5, 7`. Ascending, doubles dropped. */
export function ranges(rows: readonly number[]): string {
  const sorted = [...new Set(rows)].sort((a, b) => a - b);
  const parts: string[] = [];
  let start: number | null = null;
  sorted.forEach((row, index) => {
    start ??= row;
    if (sorted[index + 1] === row + 1) return;
    parts.push(start === row ? String(row) : start + 1 === row ? `${String(start)}, ${String(row)}` : `${String(start)}–${String(row)}`);
    start = null;
  });
  return parts.join(', ');
}

/** `row 5`, `rows 2–5, 7`. */
export const rowsText = (rows: readonly number[]): string => `${new Set(rows).size === 1 ? 'row' : 'rows'} ${ranges(rows)}`;
