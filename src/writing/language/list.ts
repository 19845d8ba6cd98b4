/** Joins as a person would: `A`, `A and B`, `A, B and C`. */
export function list(items: readonly string[], word: 'and' | 'or' = 'and'): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  return items.length === 1 ? last : `${items.slice(0, -1).join(', ')} ${word} ${last}`;
}

/** Names the first ones and counts the rest: `A, B and 3 others`. At most `most` names are given. */
export function shortList(items: readonly string[], most: number, word: 'and' | 'or' = 'and'): string {
  if (items.length <= most) return list(items, word);
  const named = items.slice(0, most - 1);
  const rest = items.length - named.length;
  return `${named.join(', ')} and ${String(rest)} others`;
}
