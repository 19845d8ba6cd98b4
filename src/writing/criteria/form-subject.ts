import type { Component, ComponentKind } from '../../domain/spec';
import { code, list, plain, shortList } from '../language';

const NAMED = 4;

const ONE: Readonly<Partial<Record<ComponentKind, string>>> = {
  content_type: 'content',
  paragraph_type: 'a paragraph',
  media_type: 'media',
  block_type: 'a block',
};

const namesOf = (components: readonly Component[]): string => shortList(components.map((component) => plain(component.name)), NAMED);

/** The form in which fields of components of one kind are filled in. */
export function formOf(components: readonly Component[]): string {
  const forms = components.length === 1 ? 'form' : 'forms';
  const kind = components[0]?.kind;
  if (kind === 'user') return 'the form of a user account';
  return kind === 'vocabulary' ? `the term ${forms} of ${namesOf(components)}` : `the ${forms} of ${namesOf(components)}`;
}

/** One entity of a component, as the subject of a sentence: `content of the type Article`, `a term of Topics`. */
export function oneOf(components: readonly Component[]): string {
  const names = namesOf(components);
  const type = `${components.length === 1 ? 'type' : 'types'} ${names}`;
  const kind = components[0]?.kind;
  if (kind === 'user') return 'a user account';
  if (kind === 'vocabulary') return `a term of ${components.length > NAMED ? names : list(components.map((component) => plain(component.name)), 'or')}`;
  return `${(kind === undefined ? undefined : ONE[kind]) ?? 'an entity'} of the ${type}`;
}

/** The type in its list: `Article (`article`)`. */
export const named = (component: Component): string =>
  component.machineName === '' ? plain(component.name) : `${plain(component.name)} (${code(component.machineName)})`;
