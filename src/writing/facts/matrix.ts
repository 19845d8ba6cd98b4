import type { RowRole } from '../../domain/plan';
import { value } from '../../domain/rows';
import type { Component, SpecRow } from '../../domain/spec';
import type { FactBlock } from '../../domain/ticket';
import type { TicketContext } from '../context';
import { plain, shortList } from '../language';
import { type Breakpoint, place, type Placed, readBreakpoints } from './breakpoints';
import { label } from './cells';
import { styleText } from './style-size';

/** More responsive styles than this are told by their rows: nobody reads a matrix of each. */
const MOST = 6;
const NAMED = 6;

/** A responsive style with the places of its image styles. */
export interface Matrix {
  readonly component: Component;
  readonly breakpoints: readonly Breakpoint[];
  readonly densities: readonly string[];
  readonly placed: Placed;
  readonly fallback: Component | null;
}

const distinct = <T>(items: readonly T[]): T[] => [...new Set(items)];

/** Image styles that a responsive style's row names as its own, and its fallback. */
export function stylesOf(context: TicketContext, row: SpecRow): { readonly own: readonly Component[]; readonly fallback: Component | null } {
  const found = context.targetsOf(row).flatMap(({ reference, component }) => (component?.row === null || component === null ? [] : [{ kind: reference.kind, component }]));
  return {
    own: distinct(found.flatMap(({ kind, component }) => (kind === 'style_group' ? [component] : []))),
    fallback: found.find(({ kind }) => kind === 'fallback_style')?.component ?? null,
  };
}

/** Breakpoint × density of a responsive style; null where the names of its styles do not tell most of their places. */
export function matrixOf(context: TicketContext, component: Component, row: SpecRow): Matrix | null {
  const breakpoints = readBreakpoints(value(row, 'breakpoints'));
  const { own, fallback } = stylesOf(context, row);
  if (breakpoints === null || own.length < 2) return null;
  const placed = place(own, breakpoints);
  if ((own.length - placed.open.length) * 2 <= own.length) return null;
  const densities = distinct(breakpoints.flatMap((breakpoint) => breakpoint.densities)).sort((a, b) => Number.parseFloat(a) - Number.parseFloat(b));
  return { component, breakpoints, densities, placed, fallback };
}

function drawn({ breakpoints, densities, placed, fallback }: Matrix): FactBlock[] {
  const rows = breakpoints.map((breakpoint) => [
    label(breakpoint.name),
    ...densities.map((density) => {
      const style = placed.at(breakpoint.name, density);
      return label(style === null ? (breakpoint.densities.includes(density) ? '?' : '') : styleText(style));
    }),
  ]);
  const last = fallback === null ? [] : [[label('Fallback'), label(styleText(fallback)), ...densities.slice(1).map(() => label(''))]];
  const asks = rows.some((row) => row.some(({ text }) => text === '?'));
  const open = placed.open.map(({ name }) => plain(name));
  const remarks = [...(asks ? ['? marks a density for which no style is named.'] : []), ...(open.length === 0 ? [] : [`Not placed by ${open.length === 1 ? 'its name' : 'their names'}: ${shortList(open, NAMED)}.`])];
  return [
    { kind: 'table', columns: ['Breakpoint', ...densities], rows: [...rows, ...last] },
    ...(remarks.length === 0 ? [] : [{ kind: 'line' as const, text: remarks.join(' ') }]),
  ];
}

/** Matrices of the responsive styles that a ticket holds in a role, each under its name where there are several styles. */
export function styleMatrices(context: TicketContext, role: RowRole): FactBlock[] {
  const made = context.parts.flatMap(({ component, own }) => (own !== null && component.kind === 'responsive_image_style' && context.roleOf(own) === role ? [{ component, own }] : []));
  const matrices = made.flatMap(({ component, own }) => matrixOf(context, component, own) ?? []);
  if (matrices.length > MOST) return [];
  return matrices.flatMap((matrix) => [...(made.length > 1 ? [{ kind: 'heading' as const, text: `${matrix.component.name}: styles by breakpoint` }] : []), ...drawn(matrix)]);
}
