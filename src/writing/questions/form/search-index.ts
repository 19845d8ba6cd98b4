import { value } from '../../../domain/rows';
import type { Component, SpecRow } from '../../../domain/spec';
import { fold } from '../../../spec/text';
import { list, plain, shortList } from '../../language';
import type { PreparedWriting } from '../../prepare';
import type { Use } from '../../rule';
import { askedOnce } from '../once';
import { isBuilt, isFilledIn } from '../shared';

const INDEX = /^(?:search api )?index:?\s+(.+)$/iu;

/** Index behind a view, by its base table: `Index Content`; null where the base table is no index. */
export const indexOf = (row: SpecRow): string | null => (row.sheet.type === 'views' ? (INDEX.exec(value(row, 'baseTable'))?.[1]?.trim() ?? null) : null);

/** True where a sheet holds the index: tabs for indexes are custom ones. */
export const isIndexHeld = (prepared: PreparedWriting, index: string): boolean =>
  prepared.spec.components.some(({ kind, name, machineName }) => kind === 'custom' && [name, machineName].some((own) => fold(own) === fold(index) || fold(own) === fold(`${index} index`)));

interface OpenIndex {
  readonly index: string;
  readonly views: readonly Component[];
  readonly about: readonly Use[];
}

function openIndexes(prepared: PreparedWriting): OpenIndex[] {
  const built = prepared.spec.components.flatMap((view) => {
    const index = view.row === null || !isBuilt(prepared, view.row) || !isFilledIn(prepared, view.row, 'baseTable') ? null : indexOf(view.row);
    return view.row === null || index === null ? [] : [{ view, row: view.row, index }];
  });
  const names = new Map(built.map(({ index }) => [fold(index), index]));
  return [...names.values()]
    .filter((index) => !isIndexHeld(prepared, index))
    .map((index) => {
      const over = built.filter((one) => fold(one.index) === fold(index));
      return { index, views: over.map(({ view }) => view), about: over.map(({ row }) => ({ row, key: 'baseTable' })) };
    });
}

/** A view over a search index needs the index first. */
export const searchIndex = askedOnce({
  code: 'search-index',
  find: openIndexes,
  say: (things) =>
    things.map(({ index, views, about }) => ({
      text: `No sheet holds the search index ${plain(index)} behind ${views.length <= 3 ? list(views.map(({ name }) => plain(name))) : shortList(views.map(({ name }) => plain(name)), 4)}. What does it index, with which fields, on which server?`,
      about,
    })),
  topic: ({ index }) => `what the search index ${plain(index)} holds`,
});
