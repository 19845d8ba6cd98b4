import { value } from '../../../domain/rows';
import type { SpecRow } from '../../../domain/spec';

/** Group of Drupal's Responsive Image module itself; its only breakpoint is Viewport Sizing. */
export const CORE_GROUP = 'responsive_image';

/** A place in a responsive image style that takes an image style. */
export interface Slot {
  readonly breakpoint: string;
  /** `1x`, `1.5x`, `2x`. */
  readonly density: string;
}

const density = (text: string): string => {
  const bare = text.trim().toLowerCase().replace(/x$/u, '');
  return `${bare === '' ? '1' : bare}x`;
};

/** Reads `Mobile (1, 1.5x, 2x), Tablet (1)` and plain `Mobile, Tablet`. */
export function slotsOf(row: SpecRow): Slot[] {
  const text = value(row, 'breakpoints');
  return [...text.matchAll(/([^,;()\n]+?)\s*(?:\(([^)]*)\)|(?=[,;\n]|$))/gu)].flatMap(([, name = '', inner]) => {
    const breakpoint = name.trim();
    if (breakpoint === '') return [];
    return (inner ?? '1').split(',').map((one) => ({ breakpoint, density: density(one) }));
  });
}

/** Image styles that a responsive style names, in the order of its cell. */
export const stylesOf = (row: SpecRow): string[] => value(row, 'styleGroups').split(/[,;\n]/u).map((name) => name.trim()).filter((name) => name !== '');
