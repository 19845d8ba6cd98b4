import type { Component } from '../../domain/spec';
import type { Part } from '../context';

/** What is said of components, once for all of one kind that share it. */
export interface Said {
  readonly components: readonly Component[];
  readonly what: string;
}

/** Puts parts of one kind together of which the same is said; parts of which nothing is said are left out. */
export function sameFor(parts: readonly Part[], say: (part: Part) => string | null): Said[] {
  const groups = new Map<string, { what: string; components: Component[] }>();
  for (const part of parts) {
    const what = say(part);
    if (what === null) continue;
    const key = `${part.component.kind}#${what}`;
    const group = groups.get(key) ?? { what, components: [] };
    group.components.push(part.component);
    groups.set(key, group);
  }
  return [...groups.values()];
}
