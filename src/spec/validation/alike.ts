/**
 * Things that share a key, two or more together: groups by their first member, members in order; what has the key null is
 * left out. Most things share theirs with no other, so that no list is made for a key before its second thing.
 */
export function alike<T>(things: readonly T[], keyOf: (thing: T) => string | null): readonly (readonly T[])[] {
  if (things.length < 2) return [];
  const places = new Map<string, number>();
  const groups = new Map<number, T[]>();
  things.forEach((thing, place) => {
    const key = keyOf(thing);
    if (key === null) return;
    const first = places.get(key);
    if (first === undefined) {
      places.set(key, place);
      return;
    }
    const group = groups.get(first);
    if (group === undefined) groups.set(first, [...things.slice(first, first + 1), thing]);
    else group.push(thing);
  });
  return [...groups].sort(([a], [b]) => a - b).map(([, group]) => group);
}
