import type { Component } from '../../domain/spec';

/** A name on one line: line breaks, tabs and doubled blanks of the cell become one blank. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Name of a component for a title; its machine name, or its id, where the cell is empty. */
export function nameOf(component: Component): string {
  const name = oneLine(component.name);
  if (name !== '') return name;
  return component.machineName === '' ? component.id : oneLine(component.machineName);
}

/** Orders texts by code unit: the same everywhere, whatever the language of the machine. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Orders components by name, then by id: independent of where they stand in the sheets. */
export const byName = (a: Component, b: Component): number => byText(nameOf(a), nameOf(b)) || byText(a.id, b.id);

/** `A`, `A and B`, `A, B and C`; beyond `most` names, `A, B and 4 more`. */
export function listNames(names: readonly string[], most = 3): string {
  const shown = names.length > most ? [...names.slice(0, most - 1), `${String(names.length - most + 1)} more`] : names;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
}
