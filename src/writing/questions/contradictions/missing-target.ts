import type { Component, Reference, ReferenceKind, SpecRow } from '../../../domain/spec';
import { fold } from '../../../spec/text';
import { code, list, quote } from '../../language';
import { KIND_NOUNS } from '../../nouns';
import type { PreparedWriting } from '../../prepare';
import type { Asked, Use } from '../../rule';
import { askedOnce } from '../once';
import { isBuilt, isFilledIn, placeOf, rowsNamed } from '../shared';

const KINDS: ReadonlySet<ReferenceKind> = new Set(['target', 'fallback_style', 'style_group', 'view_mode_bundle', 'destination_bundle', 'requires_migration']);

interface OpenName {
  readonly text: string;
  readonly match: 'missing' | 'ambiguous';
  readonly rows: readonly SpecRow[];
  readonly about: readonly Use[];
}

/** Names in cells that no sheet holds, or that several things answer to: each once, with all rows that use it. */
function openNames(prepared: PreparedWriting): OpenName[] {
  const keys = new Map<string, string>();
  const keyOf = (text: string): string => {
    const known = keys.get(text) ?? candidates(prepared, text).map(({ id }) => id).join();
    keys.set(text, known);
    return known;
  };
  const byName = new Map<string, { match: OpenName['match']; references: Reference[] }>();
  for (const reference of prepared.spec.references) {
    const { match } = reference;
    if (!KINDS.has(reference.kind) || (match !== 'missing' && match !== 'ambiguous') || !isBuilt(prepared, reference.from) || !isFilledIn(prepared, reference.from, reference.key)) continue;
    const key = `${match}#${match === 'missing' ? fold(reference.text) : keyOf(reference.text)}`;
    const open = byName.get(key) ?? { match, references: [] };
    open.references.push(reference);
    byName.set(key, open);
  }
  return [...byName.values()].flatMap(({ match, references }) => {
    const [first] = references;
    if (first === undefined) return [];
    const about = references.map(({ from, key }) => ({ row: from, key }));
    return [{ text: first.text, match, rows: [...new Set(references.map(({ from }) => from))], about }];
  });
}

/** What answers to a name such as `Video (Paragraph type)`. */
function candidates({ spec }: PreparedWriting, text: string): readonly Component[] {
  const [, name = text, kind = ''] = /^(.*?)\s*(?:\(([^()]*)\))?$/su.exec(text) ?? [];
  const named = spec.components.filter((component) => component.row !== null && (fold(component.name) === fold(name) || fold(component.name) === fold(text)));
  const ofKind = named.filter((component) => KIND_NOUNS[component.kind][0] === fold(kind));
  return ofKind.length > 0 ? ofKind : named;
}

function say(prepared: PreparedWriting, { text, match, rows, about }: OpenName): Asked[] {
  if (match === 'missing') return [{ text: `No sheet holds ${quote(text)}, which is named by ${rowsNamed(rows)}. What is meant?`, about }];
  const found = candidates(prepared, text);
  // Two rows of one thing are no two things: another question asks about those.
  if (found.length > 1 && new Set(found.map(({ machineName }) => machineName)).size === 1) return [];
  const [first] = rows;
  const which = found.map((component) => `${code(component.machineName)}${component.row === null || first === undefined ? '' : ` (${placeOf(component.row, first)})`}`);
  const what = which.length < 2 ? 'could be more than one thing' : `could be ${list(which, 'or')}`;
  return [{ text: `${quote(text)} ${what}. Which is meant by ${rowsNamed(rows)}?`, about, names: found.flatMap(({ row }) => row ?? []) }];
}

/** A target that no sheet holds, or that two things answer to. */
export const missingTarget = askedOnce({
  code: 'missing-target',
  find: openNames,
  say: (things, { prepared }) => things.flatMap((thing) => say(prepared, thing)),
  topic: ({ text }) => `what ${quote(text)} means`,
});

/** Rows whose own parent no sheet holds: fields of an unknown type, displays of an unknown view. */
export const missingParent = askedOnce<OpenName>({
  code: 'missing-parent',
  find: (prepared) => {
    const lost = prepared.spec.references.filter(({ kind, match, from }) => kind === 'parent' && match === 'missing' && isBuilt(prepared, from));
    return [...new Set(lost.map(({ text }) => text))].map((text) => {
      const of = lost.filter((reference) => reference.text === text);
      return { text, match: 'missing', rows: of.map(({ from }) => from), about: of.map(({ from, key }) => ({ row: from, key })) };
    });
  },
  say: (things) =>
    things.map(({ text, rows, about }) => {
      const one = rows.length === 1;
      if (text === '') return { text: `${rowsNamed(rows)}: where ${one ? 'does it' : 'do they'} belong? The ${one ? 'row does' : 'rows do'} not say.`, about };
      return { text: `${rowsNamed(rows)} ${one ? 'belongs' : 'belong'} to ${quote(text)}, which no sheet holds. Is it there already, or is another one meant?`, about };
    }),
  topic: ({ text }) => `what ${quote(text)} is`,
});
