/** Names of files, told apart by a number where two are the same: `Fields.csv`, `Fields.csv (2)`. */
export function uniqueNames(names: readonly string[]): string[] {
  const used = new Set<string>();
  return names.map((name) => {
    let unique = name;
    for (let number = 2; used.has(unique); number += 1) unique = `${name} (${String(number)})`;
    used.add(unique);
    return unique;
  });
}
