import type { Finding } from '../../../domain/finding';
import { value } from '../../../domain/rows';
import type { Component, SpecRow } from '../../../domain/spec';
import { REGISTRY } from '../../registry';
import { fold, isNothing } from '../../text';
import { alike } from '../alike';
import type { RuleContext } from '../context';
import { findingAt } from '../finding-at';
import type { Rule } from '../rule';
import { labelOf, nameOf, quoted } from '../words';

/** Two rows that configure one thing. */
export const duplicateRow: Rule = {
  phase: 'content',
  codes: ['duplicate-row'],
  *check(context) {
    for (const components of alike(context.spec.components, componentKey)) {
      yield* repeated(context, components.flatMap((component) => component.row ?? []), 'machineName');
    }
    for (const { children } of context.spec.components) {
      for (const rows of alike(children, childKey)) yield* repeated(context, rows, 'machineName');
    }
  },
};

/** Components of one sheet type that Drupal would store under one name. */
function componentKey(component: Component): string | null {
  if (component.row === null) return null;
  const own = component.machineName === '' ? `name ${fold(component.name)}` : component.machineName.toLowerCase();
  const definition = REGISTRY[component.row.sheet.type].row;
  const scope = definition.is === 'component' && definition.scope !== null ? fold(value(component.row, definition.scope)) : '';
  return `${component.row.sheet.type}\u0000${component.kind}\u0000${scope}\u0000${own}`;
}

/** Null for rows that nothing tells apart by name, such as base fields (`-`). */
function childKey(row: SpecRow): string | null {
  const definition = REGISTRY[row.sheet.type].row;
  if (definition.is !== 'child') return null;
  const [first] = definition.identity;
  if (first === undefined || isNothing(value(row, first))) return null;
  let identity: string = row.sheet.type;
  for (const key of definition.identity) identity += `\u0000${fold(value(row, key))}`;
  return identity;
}

/** One finding for each row after the first; where only the first is to be built, on that one. */
function* repeated({ isActive, componentOf, disposition }: RuleContext, rows: readonly SpecRow[], key: string): Generator<Finding> {
  const [first, ...others] = rows;
  if (first === undefined || others.length === 0) return;
  const later = others.filter(isActive);
  const [only] = others;
  const flagged = later.length > 0 ? later.map((row) => [row, first] as const) : isActive(first) && only !== undefined ? [[first, only] as const] : [];
  for (const [row, other] of flagged) {
    const component = componentOf(row);
    const where = component === undefined || component.row === row ? '' : ` of ${nameOf(component)}`;
    const goes = disposition(other) === 'remove';
    const same = row.ref.file === other.ref.file ? `row ${String(other.ref.row)}` : `${other.ref.file} row ${String(other.ref.row)}`;
    yield findingAt(row, row.columns.has(key) ? key : 'effect', {
      severity: 'error',
      code: 'duplicate-row',
      about: `${row.sheet.type}, ${component?.id ?? ''}, ${labelOf(row)}`,
      message: goes
        ? `${quoted(labelOf(row))}${where} is to be built here and to be deleted in ${same}.`
        : `${quoted(labelOf(row))}${where} stands in ${same} already.`,
      suggestion: goes ? 'Take out the row that does not hold.' : 'Keep one of the two rows; if they are two things, give one of them another machine name.',
      related: [other.ref],
    });
  }
}

/** Two things of one kind with one name: other cells cannot say which of them they mean. */
export const nameNotUnique: Rule = {
  phase: 'content',
  codes: ['name-not-unique'],
  *check({ spec, isActive }) {
    const groups = alike(spec.components, (component) => {
      const definition = component.row === null ? null : REGISTRY[component.row.sheet.type].row;
      if (component.row === null || definition?.is !== 'component') return null;
      const scope = definition.scope === null ? '' : fold(value(component.row, definition.scope));
      return `${component.kind}\u0000${scope}\u0000${fold(component.name)}`;
    });
    for (const components of groups) {
      if (new Set(components.map((component) => component.machineName.toLowerCase())).size < 2) continue;
      const rows = components.flatMap((component) => component.row ?? []);
      const row = rows.findLast(isActive);
      const [first] = components;
      if (row === undefined || first === undefined) continue;
      yield findingAt(row, 'name', {
        severity: 'warning',
        code: 'name-not-unique',
        about: `${first.kind}, ${fold(first.name)}`,
        message: `${String(components.length)} rows bear the name of ${nameOf(first)}: ${components.map((component) => component.machineName).join(', ')}.`,
        suggestion: 'Give them different names, so that the rows which name them can say which one they mean.',
        related: rows.filter((other) => other !== row).map((other) => other.ref),
      });
    }
  },
};

/** Two fields that an editor cannot tell apart: one label in one group of one form. */
export const labelRepeated: Rule = {
  phase: 'content',
  codes: ['label-repeated'],
  *check({ spec, isActive }) {
    for (const component of spec.components) {
      if (component.children.length < 2 || component.children[0]?.sheet.type !== 'fields') continue;
      const groups = alike(component.children, (row) => {
        const label = isActive(row) ? fold(value(row, 'label')) : '';
        return isNothing(label) ? null : `${label}\u0000${fold(value(row, 'fieldGroup'))}`;
      });
      for (const rows of groups) {
        const [first, ...others] = rows;
        const last = others.at(-1);
        if (first === undefined || last === undefined || new Set(rows.map((row) => value(row, 'machineName'))).size < rows.length) continue;
        yield findingAt(last, 'label', {
          severity: 'info',
          code: 'label-repeated',
          about: `${component.id}, ${labelOf(last)}`,
          message: `${String(rows.length)} fields of ${nameOf(component)} are labelled ${quoted(labelOf(last))} in one place of the form.`,
          suggestion: 'Editors see the label only: give the fields different ones.',
          related: rows.filter((row) => row !== last).map((row) => row.ref),
        });
      }
    }
  },
};
