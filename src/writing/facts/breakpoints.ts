import type { Component } from '../../domain/spec';

export interface Breakpoint {
  readonly name: string;
  /** Densities as `1x`, `1.5x`, ascending. */
  readonly densities: readonly string[];
}

const DENSITY = /^(\d+(?:\.\d+)?)x?$/iu;

const byFactor = (a: string, b: string): number => Number.parseFloat(a) - Number.parseFloat(b);

/** Breakpoints of a cell such as `Mobile (1, 1.5x, 2x), Desk`; null for a text of another form. */
export function readBreakpoints(text: string): Breakpoint[] | null {
  const parts = [...text.matchAll(/\s*([^,()]+?)\s*(?:\(([^()]*)\)\s*)?(?:,|$)/gu)];
  if (parts.length === 0 || parts.map(([part]) => part).join('') !== text) return null;
  const breakpoints = parts.map(([, name = '', inside = '1']) => ({ name, given: inside.split(',').map((density) => DENSITY.exec(density.trim())?.[1] ?? null) }));
  if (breakpoints.some(({ given }) => given.includes(null))) return null;
  return breakpoints.map(({ name, given }) => ({ name, densities: given.flatMap((density) => (density === null ? [] : [`${density}x`])).sort(byFactor) }));
}

const tokens = (text: string): string[] =>
  text
    .replace(/\(?\d{2,}\s*[x×]\s*\d{2,}\)?/giu, ' ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}.]+/u)
    .filter((token) => token !== '');

const isDensity = (token: string): boolean => /^\d+(?:\.\d+)?x$/u.test(token);

/** Where a run of tokens, or their letters as one word, begins in a name; and how many of its tokens it takes. */
function within(name: readonly string[], wanted: readonly string[]): readonly string[] | null {
  const at = name.findIndex((_, index) => wanted.every((token, offset) => name[index + offset] === token));
  if (at >= 0) return name.slice(at, at + wanted.length);
  const whole = name.find((token) => token === wanted.join(''));
  return whole === undefined ? null : [whole];
}

/** What a style's name says of its place; null where it says nothing certain. */
function placeOf(style: readonly string[], breakpoints: readonly Breakpoint[], common: ReadonlySet<string>): { readonly breakpoint: Breakpoint; readonly density: string } | null {
  const densities = style.filter(isDensity);
  const found = breakpoints.flatMap((breakpoint) => {
    const taken = within(style, tokens(breakpoint.name));
    return taken === null ? [] : [{ breakpoint, taken }];
  });
  const [best] = [...found].sort((a, b) => b.taken.join('').length - a.taken.join('').length);
  if (best === undefined || densities.length > 1 || found.some(({ taken }) => !taken.every((token) => best.taken.includes(token)))) return null;
  const left = style.filter((token) => !isDensity(token) && !best.taken.includes(token) && !common.has(token) && token.length > 1);
  const density = densities[0] ?? '1x';
  return left.length > 0 || !best.breakpoint.densities.includes(density) ? null : { breakpoint: best.breakpoint, density };
}

export interface Placed {
  /** Style of a breakpoint and a density. */
  readonly at: (breakpoint: string, density: string) => Component | null;
  /** Styles that have a place. */
  readonly all: readonly Component[];
  /** Styles whose names leave open where they belong. */
  readonly open: readonly Component[];
}

/**
 * Puts styles into the cells of their breakpoints and densities by the words of their names alone. A style is placed
 * only if its name holds the breakpoint, no word that tells it from the others is left over, and no other style claims
 * the cell.
 */
export function place(styles: readonly Component[], breakpoints: readonly Breakpoint[]): Placed {
  const names = styles.map(({ name }) => tokens(name));
  const common = new Set(names.flat().filter((token) => names.filter((name) => name.includes(token)).length * 2 > names.length));
  const claims = new Map<string, Component[]>();
  styles.forEach((style, index) => {
    const found = placeOf(names[index] ?? [], breakpoints, common);
    if (found === null) return;
    const key = JSON.stringify([found.breakpoint.name, found.density]);
    claims.set(key, [...(claims.get(key) ?? []), style]);
  });
  const at = (breakpoint: string, density: string): Component | null => {
    const claimed = claims.get(JSON.stringify([breakpoint, density])) ?? [];
    return claimed.length === 1 ? (claimed[0] ?? null) : null;
  };
  const placed = new Set([...claims.values()].flatMap((claimed) => (claimed.length === 1 ? claimed : [])));
  return { at, all: [...placed], open: styles.filter((style) => !placed.has(style)) };
}
