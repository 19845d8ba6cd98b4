import { value } from '../../../domain/rows';
import type { SpecRow } from '../../../domain/spec';
import { fold } from '../../../spec/text';
import type { PreparedWriting } from '../../prepare';
import { isGoing } from '../shared';
import { CORE_GROUP, type Slot, slotsOf, stylesOf } from './breakpoints-used';

/** How the image styles of a responsive style are told to go to its places. */
export type Places =
  | { readonly kind: 'settled' }
  /** The core breakpoint with several styles: its form asks for the `sizes` attribute. */
  | { readonly kind: 'sizes' }
  /** As many styles as places, or one style for each density. */
  | { readonly kind: 'in_order' }
  | { readonly kind: 'by_density' }
  | { readonly kind: 'open'; readonly slots: readonly Slot[]; readonly styles: readonly string[] };

const SIZE = /\d+\s*[x×]\s*\d+/giu;
const DENSITY = /(?<![\d.])(\d(?:\.\d+)?)x(?![\d\p{L}])/iu;

const words = (text: string): string[] => text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');

/** Density that a style's name tells; styles that tell none are for screens of single density. */
const densityOf = (style: string): string => `${DENSITY.exec(style.replace(SIZE, ' '))?.[1] ?? '1'}x`;

const namesBreakpoint = (style: string, breakpoint: string): boolean => {
  const own = new Set(words(style.replace(SIZE, ' ')));
  return words(breakpoint).every((word) => own.has(word));
};

/** Styles behind the names of a cell: the style itself, or all whose names begin with it, as a group of styles does. */
function styleNames(prepared: PreparedWriting, row: SpecRow): string[] {
  const styles = prepared.spec.components.filter(({ kind }) => kind === 'image_style');
  const gone = new Set(styles.filter((style) => style.row !== null && isGoing(prepared, style.row)).map(({ name }) => fold(name)));
  const all = styles.map(({ name }) => name);
  const named = stylesOf(row).flatMap((name) => {
    const exact = all.find((one) => fold(one) === fold(name));
    const group = all.filter((one) => fold(one).startsWith(`${fold(name)} `));
    return exact === undefined && group.length > 0 ? group : [exact ?? name];
  });
  return [...new Set(named)].filter((name) => !gone.has(fold(name)));
}

/** Breakpoints that no style names, and styles that name no breakpoint. */
export function unmatched(prepared: PreparedWriting, row: SpecRow): { readonly slots: readonly Slot[]; readonly styles: readonly string[] } {
  const styles = styleNames(prepared, row).filter((style) => fold(style) !== fold(value(row, 'fallbackStyle')) || stylesOf(row).some((name) => fold(name) === fold(style)));
  const slots = slotsOf(row);
  return {
    slots: slots.filter(({ breakpoint, density }) => !styles.some((style) => namesBreakpoint(style, breakpoint) && densityOf(style) === density)),
    styles: styles.filter((style) => !slots.some(({ breakpoint }) => namesBreakpoint(style, breakpoint))),
  };
}

const widthOf = (style: string): number => Number(/\d+/u.exec(style.match(SIZE)?.[0] ?? '')?.[0] ?? NaN);

/** True where the widths of the styles are to each other as the densities are. */
function isByDensity(styles: readonly string[], densities: readonly string[]): boolean {
  const widths = styles.map(widthOf).sort((a, b) => a - b);
  const factors = densities.map((density) => Number(density.slice(0, -1))).sort((a, b) => a - b);
  const [width = NaN] = widths;
  const [factor = NaN] = factors;
  return styles.length > 1 && styles.length === densities.length && widths.every((one, index) => Math.abs(one / width - (factors[index] ?? NaN) / factor) < 0.02);
}

/** What the row, and the names of its styles, tell of the places. */
export function placesOf(prepared: PreparedWriting, row: SpecRow): Places {
  const slots = slotsOf(row);
  const styles = styleNames(prepared, row);
  if (fold(value(row, 'breakpointGroup')) === CORE_GROUP) return { kind: styles.length > 1 ? 'sizes' : 'settled' };
  if (slots.length === 0 || styles.length === 1) return { kind: 'settled' };
  const open = unmatched(prepared, row);
  if (open.slots.length === 0) return { kind: 'settled' };
  if (styles.length > 0 && styles.length === slots.length) return { kind: 'in_order' };
  if (isByDensity(styles, [...new Set(slots.map(({ density }) => density))])) return { kind: 'by_density' };
  return { kind: 'open', slots: open.slots, styles };
}
