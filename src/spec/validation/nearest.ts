import type { Component, ComponentKind } from '../../domain/spec';
import { skeleton } from '../text';

/** Finds the one component whose name a misspelt text most likely means. */
export type NearestFinder = (kinds: readonly ComponentKind[], name: string) => Component | null;

/** Names shorter than this are too alike for a guess. */
const SHORTEST = 4;

/** The text with each of its characters left out once: two such sets meet where one slip lies between the texts. */
function* withoutOne(text: string): Generator<string> {
  yield text;
  if (text.length <= SHORTEST) return;
  for (let i = 0; i < text.length; i += 1) yield text.slice(0, i) + text.slice(i + 1);
}

/** Makes the finder. Its index is made when first asked for; equal letters count before one slip. */
export function nearestFinder(components: readonly Component[]): NearestFinder {
  const indexes = new Map<ComponentKind, Map<string, Set<Component>>>();
  const indexOf = (kind: ComponentKind): Map<string, Set<Component>> => {
    const known = indexes.get(kind);
    if (known !== undefined) return known;
    const index = new Map<string, Set<Component>>();
    for (const component of components) {
      if (component.kind !== kind || component.row === null) continue;
      for (const form of withoutOne(skeleton(component.name))) {
        const found = index.get(form);
        if (found === undefined) index.set(form, new Set([component]));
        else found.add(component);
      }
    }
    indexes.set(kind, index);
    return index;
  };
  return (kinds, name) => {
    const asked = skeleton(name);
    if (asked.length < SHORTEST) return null;
    const near = new Set<Component>();
    for (const form of withoutOne(asked)) for (const kind of kinds) for (const component of indexOf(kind).get(form) ?? []) near.add(component);
    const same = [...near].filter((component) => skeleton(component.name) === asked);
    const [only] = same.length > 0 ? same : near;
    return (same.length > 0 ? same.length : near.size) === 1 ? (only ?? null) : null;
  };
}
