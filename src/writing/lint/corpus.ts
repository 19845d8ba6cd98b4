import { rowKey } from '../../domain/rows';
import type { SpecRow } from '../../domain/spec';
import { stripHtml } from '../language';
import type { LintInput } from './rule';

/** Texts as they are compared: on one line, one kind of quotes, without HTML. */
export const normal = (text: string): string => text.replace(/["“”’‘]/gu, "'").replace(/\s+/gu, ' ').trim();

const rowsByKey = new WeakMap<LintInput['spec'], ReadonlyMap<string, SpecRow>>();

function indexOf(spec: LintInput['spec']): ReadonlyMap<string, SpecRow> {
  const known = rowsByKey.get(spec) ?? new Map(spec.rows.map((row) => [rowKey(row.ref), row]));
  rowsByKey.set(spec, known);
  return known;
}

/** Rows that a ticket may speak of: its own, those of its components, those that name them, and those that share a storage with them. */
export function relatedRows({ content, spec, ticket }: LintInput): readonly SpecRow[] {
  const index = indexOf(spec);
  const own = ticket.rows.flatMap(({ ref }) => index.get(rowKey(ref)) ?? []);
  const ids = new Set([...ticket.components, ...own.flatMap((row) => spec.componentOfRow.get(rowKey(row.ref))?.id ?? [])]);
  const components = [...ids].flatMap((id) => spec.componentById.get(id) ?? []);
  const keys = new Set(own.map((row) => rowKey(row.ref)));
  const rows = [
    ...own,
    ...components.flatMap((component) => [...(component.row === null ? [] : [component.row]), ...component.children]),
    ...spec.references.filter(({ to, from }) => (to !== null && ids.has(to)) || keys.has(rowKey(from.ref))).flatMap(({ from, to }) => {
      const target = to === null ? null : (spec.componentById.get(to)?.row ?? null);
      return target === null ? [from] : [from, target];
    }),
    ...spec.mentions.filter(({ to }) => ids.has(to)).map(({ from }) => from),
    ...[...spec.storages.values()].filter((rowsOf) => rowsOf.some((row) => keys.has(rowKey(row.ref)))).flat(),
    ...content.questions.flatMap((question) => question.rows.flatMap((ref) => index.get(rowKey(ref)) ?? [])),
  ];
  const owners = rows.flatMap((row) => spec.componentOfRow.get(rowKey(row.ref))?.row ?? []);
  return [...new Set([...rows, ...owners])];
}

/** All cell texts that a ticket may take words from, as one text. */
export function corpusOf(rows: readonly SpecRow[], extra: readonly string[]): string {
  const texts = rows.flatMap((row) => row.texts);
  return [...texts, ...extra].map((text) => `${normal(text)}\n${text.includes('<') || text.includes('&') ? normal(stripHtml(text)) : ''}`).join('\n');
}
