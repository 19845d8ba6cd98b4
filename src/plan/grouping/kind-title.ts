import type { Component, ComponentKind } from '../../domain/spec';
import { noun } from '../naming/kinds';
import { nameOf } from '../naming/names';
import type { TitleParts } from '../naming/title';

/** Title of a group of one kind: counted, or by name where it has one member only. */
export function kindTitle(kind: ComponentKind, components: readonly Component[], counted = ''): TitleParts {
  const [only, second] = components;
  const name = only !== undefined && second === undefined ? nameOf(only) : '';
  const tail = name === '' ? ` (${String(components.length)}${counted})` : '';
  return { noun: noun(kind, components.length), name, tail, joined: false };
}
