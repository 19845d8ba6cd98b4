import type { Component } from '../../../domain/spec';
import { plain, quote } from '../../language';
import type { PreparedWriting } from '../../prepare';
import type { Use } from '../../rule';
import { askedOnce } from '../once';
import { isBuilt, placeOf } from '../shared';
import { sizeOf, sizeText, type StyleSize } from './style-size';

interface NamedSize {
  readonly style: Component;
  readonly size: StyleSize;
  readonly about: readonly Use[];
}

const BOTH = /(\d{2,5})\s*[x×]\s*(\d{2,5})/iu;

/** Styles whose name promises one size and whose effects give another. Scaling without a crop gives at most its size. */
function named(prepared: PreparedWriting): NamedSize[] {
  return prepared.spec.components.flatMap((style) => {
    const { row, kind, name } = style;
    const told = BOTH.exec(name);
    if (kind !== 'image_style' || row === null || told === null || !isBuilt(prepared, row)) return [];
    const size = sizeOf(prepared, style);
    if (typeof size?.height !== 'number' || (size.width === Number(told[1]) && size.height === Number(told[2]))) return [];
    return [{ style, size, about: [{ row: size.row, key: size.key }] }];
  });
}

/** A style that is called after one size and gives another. */
export const sizeInName = askedOnce({
  code: 'size-in-name',
  find: named,
  say: (things) =>
    things.map(({ style, size, about }) => {
      const row = style.row ?? size.row;
      return { text: `${quote(style.name)} (row ${String(row.ref.row)}) comes out as ${sizeText(size)} (${placeOf(size.row, row)}). Is the name right, or the effect?`, about, names: [row] };
    }),
  topic: ({ style }) => `the size of ${plain(style.name)}`,
});
