import type { Component } from '../../../domain/spec';
import { fold } from '../../../spec/text';
import { plain } from '../../language';
import type { PreparedWriting } from '../../prepare';
import type { Use } from '../../rule';
import { askedOnce } from '../once';
import { isBuilt, isGoing, rowsNamed } from '../shared';
import { sizeOf, sizeText, type StyleSize } from './style-size';

interface WrongSize {
  readonly style: Component;
  readonly base: Component;
  readonly factor: number;
  readonly size: StyleSize;
  readonly baseSize: StyleSize;
  readonly about: readonly Use[];
}

const DENSITY = /(?<![\d.x×])\b(\d(?:\.\d+)?)x(?![\d\p{L}])/iu;
const SIZE = /\(?\d+\s*[x×]\s*\d+\)?/giu;

/** Name without its density and size, with the density as a number: `Banner Tablet 1.5x` is Banner Tablet at 1.5. */
function split(name: string): { readonly base: string; readonly factor: number } {
  const bare = name.replace(SIZE, ' ');
  return { base: fold(bare.replace(DENSITY, ' ').replace(/\s+/gu, ' ')), factor: Number(DENSITY.exec(bare)?.[1] ?? 1) };
}

const ROUNDING = 1;
const isTimes = (one: number | null, base: number | null, factor: number): boolean => one === null || base === null || Math.abs(one - base * factor) <= ROUNDING;

/** Styles for denser screens whose size is not so many times that of the style for ordinary ones. */
function wrongSizes(prepared: PreparedWriting): WrongSize[] {
  const styles = prepared.spec.components
    .filter(({ kind, row }) => kind === 'image_style' && row !== null && !isGoing(prepared, row))
    .map((style) => ({ style, size: sizeOf(prepared, style), ...split(style.name) }));
  return styles.flatMap(({ style, size, base, factor }) => {
    const [one, ...more] = styles.filter((other) => other.base === base && other.factor === 1 && other.style !== style);
    if (factor === 1 || size === null || one === undefined || more.length > 0 || one.size === null || style.row === null || !isBuilt(prepared, style.row)) return [];
    if (isTimes(size.width, one.size.width, factor) && isTimes(size.height, one.size.height, factor)) return [];
    return [{ style, base: one.style, factor, size, baseSize: one.size, about: [{ row: size.row, key: size.key }, { row: style.row, key: 'name' }] }];
  });
}

const TIMES: Readonly<Record<string, string>> = { '1.5': 'one and a half times', '2': 'twice', '3': 'three times' };

/** A size that is not one and a half times, or twice, its base. */
export const sizeOfBase = askedOnce({
  code: 'size-of-base',
  find: wrongSizes,
  say: (things) =>
    things.map(({ style, base, factor, size, baseSize, about }) => ({
      text: `${rowsNamed([style.row, base.row].flatMap((row) => row ?? []).slice(0, 1))} is ${sizeText(size)}, which is not ${TIMES[String(factor)] ?? `${String(factor)} times`} the ${sizeText(baseSize)} of ${base.row === null ? plain(base.name) : rowsNamed([base.row])}. Which size is meant?`,
      about,
      names: [baseSize.row, ...(base.row === null ? [] : [base.row])],
    })),
  topic: ({ style }) => `the size of ${plain(style.name)}`,
});
