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

/** Bundles by the one field that only they have. */
function bundleOfField(board: Board): ReadonlyMap<string, Component> {
  const owners = new Map<string, Component | null>();
  for (const bundle of board.spec.components) {
    for (const row of bundle.children) {
      const field = row.sheet.type === 'fields' ? value(row, 'machineName').toLowerCase() : '';
      if (!field.startsWith('field_')) continue;
      const owner = owners.get(field);
      owners.set(field, owner === undefined || owner === bundle ? bundle : null);
    }
  }
  return new Map([...owners].flatMap(([field, owner]) => (owner === null ? [] : [[field, owner] as const])));
}

const fieldsIn = (text: string): Iterable<string> => new Set(text.toLowerCase().match(/\bfield_[a-z0-9_]+/gu) ?? []);

/** A bundle blocks the view that is named after it over its base table, and the view whose notes use a field that only it has. */
export const viewsOverBundles: NeedRule = (board) => {
  const owners = bundleOfField(board);
  const byWord = groupBy(board.spec.components, (component) => `${component.kind} ${featureWord(component.name)}`);
  return board.spec.components.flatMap((view): Need[] => {
    if (view.kind !== 'view') return [];
    const named = (row: SpecRow): readonly (Component | undefined)[] => {
      const kind = kindOfTable(value(row, 'baseTable'));
      return kind === null ? [] : (byWord.get(`${kind} ${featureWord(view.name)}`) ?? []);
    };
    const used = (row: SpecRow): readonly (Component | undefined)[] =>
      [...fieldsIn(value(row, 'notes'))].map((field) => owners.get(field) ?? owners.get(field.replace(/_(?:value|end_value|target_id)$/u, '')));
    return board
      .rowsOf(view)
      .flatMap((from) => [...(from === view.row ? named(from) : []), ...used(from)].flatMap((to): Need[] => (to === undefined ? [] : [{ from, to: to.id, strength: 'finished' }])));
  });
};
