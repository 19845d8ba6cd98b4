import { value } from '../../../domain/rows';
import type { Component, ComponentKind, SpecRow } from '../../../domain/spec';
import { groupBy } from '../../collect';
import { featureWord } from '../../grouping/features-that-go';
import type { Board } from '../../grouping/board';
import type { Need, NeedRule } from '../need';

/** Kinds that a view over a base table lists. */
const KIND_OF_TABLE: readonly (readonly [word: RegExp, kind: ComponentKind])[] = [
  [/content|node/iu, 'content_type'],
  [/taxonomy|term/iu, 'vocabulary'],
  [/media/iu, 'media_type'],
  [/paragraph/iu, 'paragraph_type'],
  [/block/iu, 'block_type'],
];

const kindOfTable = (table: string): ComponentKind | null => KIND_OF_TABLE.find(([word]) => word.test(table))?.[1] ?? null;

/** Bundles by the one field that only they have, for the fields that are asked for; null for a field of several. */
function bundleOfField({ spec }: Board, asked: ReadonlySet<string>): ReadonlyMap<string, Component | null> {
  const owners = new Map<string, Component | null>();
  if (asked.size === 0) return owners;
  for (const fields of spec.storages.values()) {
    for (const [machineName, rows] of fields) {
      const field = machineName.toLowerCase();
      if (!field.startsWith('field_') || !asked.has(field)) continue;
      for (const bundle of rows.flatMap((row) => spec.ownerOf(row) ?? [])) {
        const owner = owners.get(field);
        owners.set(field, owner === undefined || owner === bundle ? bundle : null);
      }
    }
  }
  return owners;
}

const LISTED: ReadonlySet<ComponentKind> = new Set(KIND_OF_TABLE.map(([, kind]) => kind));

/** Bundles by kind and word of their name. */
const bundlesByWord = (board: Board): ReadonlyMap<string, readonly Component[]> =>
  groupBy(
    board.spec.components.filter(({ kind }) => LISTED.has(kind)),
    ({ kind, name }) => `${kind} ${featureWord(name)}`,
  );

const fieldsIn = (text: string): readonly string[] => !/field_/iu.test(text) ? [] : [...new Set(text.toLowerCase().match(/\bfield_[a-z0-9_]+/gu) ?? [])];

/** A field as notes name one of its columns: `field_date_value`. */
const withoutColumn = (field: string): string => field.replace(/_(?:value|end_value|target_id)$/u, '');

/** The fields that the notes of views use, by row. */
function fieldsUsed(board: Board, views: readonly Component[]): ReadonlyMap<SpecRow, readonly string[]> {
  const used = new Map<SpecRow, readonly string[]>();
  for (const view of views) {
    for (const row of board.rowsOf(view)) {
      const fields = fieldsIn(value(row, 'notes'));
      if (fields.length > 0) used.set(row, fields);
    }
  }
  return used;
}

/** A bundle blocks the view that is named after it over its base table, and the view whose notes use a field that only it has. */
export const viewsOverBundles: NeedRule = (board) => {
  const views = board.spec.components.filter(({ kind }) => kind === 'view');
  if (views.length === 0) return [];
  const fields = fieldsUsed(board, views);
  const owners = bundleOfField(board, new Set([...fields.values()].flatMap((names) => names.flatMap((name) => [name, withoutColumn(name)]))));
  const byWord = bundlesByWord(board);
  return views.flatMap((view): Need[] => {
    const named = (row: SpecRow): readonly Component[] => {
      const kind = kindOfTable(value(row, 'baseTable'));
      return kind === null ? [] : (byWord.get(`${kind} ${featureWord(view.name)}`) ?? []);
    };
    const used = (row: SpecRow): readonly Component[] =>
      (fields.get(row) ?? []).flatMap((field) => owners.get(field) ?? owners.get(withoutColumn(field)) ?? []);
    return board
      .rowsOf(view)
      .flatMap((from) => [...(from === view.row ? named(from) : []), ...used(from)].map((to): Need => ({ from, to: to.id, strength: 'finished' })));
  });
};
