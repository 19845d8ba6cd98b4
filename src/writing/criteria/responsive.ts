import { value } from '../../domain/rows';
import type { Component, SpecRow } from '../../domain/spec';
import { readBreakpoints } from '../facts/breakpoints';
import { matrixOf, type Matrix, stylesOf } from '../facts/matrix';
import { sizeOf } from '../facts/style-size';
import { code, count, list, plain, shortList } from '../language';
import type { Candidate, CriterionRule, WritingContext } from '../rule';

interface Made {
  readonly own: SpecRow;
  readonly component: Component;
}

const MATRICES = 3;
const OTHERS = 2;
const NAMED = 6;

/** Densities as a person says them. */
const DENSE: Readonly<Record<string, string>> = { '2x': 'on a screen of double density', '1.5x': 'at a density of 1.5', '3x': 'on a screen of triple density' };

const given = (style: Component): string => (sizeOf(style) === '' ? plain(style.name) : sizeOf(style));

/** What one gets on each breakpoint, first at single density. */
function byBreakpoint({ component, breakpoints, densities, placed }: Matrix): Candidate[] {
  return densities.flatMap((density): Candidate[] => {
    const said = breakpoints.flatMap((breakpoint) => {
      const style = placed.at(breakpoint.name, density);
      return style === null ? [] : [`${given(style)} on ${plain(breakpoint.name)}`];
    });
    if (said.length === 0) return [];
    const dense = density === '1x' ? '' : ` ${DENSE[density] ?? `at a density of ${density.replace('x', '')}`}`;
    return [{ text: `A picture in ${plain(component.name)} is delivered as ${list(said)}${dense}.`, weight: density === '1x' ? 84 : 76, uses: [] }];
  });
}

/** What is delivered where the names do not tell the breakpoints. */
function byStyles(context: WritingContext, { own, component }: Made): Candidate[] {
  const styles = stylesOf(context, own).own;
  const breakpoints = readBreakpoints(value(own, 'breakpoints')) ?? [];
  if (styles.length === 0 || context.isOpen(own, 'styleGroups')) return [];
  const names = shortList(styles.map(({ name }) => plain(name)), NAMED);
  const sized = breakpoints.length === 1 && styles.length > 1;
  return [{ text: sized ? `The srcset of a picture in ${plain(component.name)} offers ${names}, and nothing else.` : `${plain(component.name)} delivers ${names}, and no other style but its fallback.`, weight: 66, uses: [{ row: own, key: 'styleGroups' }] }];
}

function fallbacks(context: WritingContext, made: readonly Made[]): Candidate[] {
  const told = made.filter(({ own }) => value(own, 'fallbackStyle') !== '' && !context.isOpen(own, 'fallbackStyle'));
  const sayOf = ({ own, component }: Made): string => {
    const style = stylesOf(context, own).fallback;
    const size = style === null ? '' : sizeOf(style);
    const name = plain(value(own, 'fallbackStyle'));
    return `${name}${size === '' || name.replaceAll('×', 'x').includes(size) ? '' : ` (${size})`} for ${plain(component.name)}`;
  };
  if (told.length === 0) return [];
  const rest = told.length - OTHERS;
  const said = rest > 1 ? `${told.slice(0, OTHERS).map(sayOf).join(', ')}, and that of its row for each of the ${String(rest)} others` : list(told.map(sayOf));
  return [{ text: `A browser that knows no picture element gets ${said}.`, weight: 72, uses: told.slice(0, OTHERS).map(({ own }) => ({ row: own, key: 'fallbackStyle' })) }];
}

function groups(context: WritingContext, made: readonly Made[]): Candidate[] {
  const told = made.filter(({ own }) => value(own, 'breakpointGroup') !== '' && !context.isOpen(own, 'breakpointGroup'));
  const names = [...new Set(told.map(({ own }) => value(own, 'breakpointGroup')))];
  const said = names.slice(0, 4).map((name) => `${shortList(told.filter(({ own }) => value(own, 'breakpointGroup') === name).map(({ component }) => plain(component.name)), 3)} ${told.filter(({ own }) => value(own, 'breakpointGroup') === name).length === 1 ? 'takes' : 'take'} its breakpoints from ${code(name)}`.replace('take its', 'take their'));
  return said.length === 0 ? [] : [{ text: `${said.join('; ')}.`, weight: 52, uses: told.map(({ own }) => ({ row: own, key: 'breakpointGroup' })) }];
}

/** Breakpoints, styles and fallback of responsive image styles; of many, the first ones. */
export const responsive: CriterionRule = (context) => {
  const made = context.parts.flatMap(({ own, component }) => (own !== null && component.kind === 'responsive_image_style' && context.roleOf(own) === 'build' ? [{ own, component }] : []));
  const matrices = made.flatMap(({ own, component }) => matrixOf(context, component, own) ?? []);
  const others = made.filter(({ component }) => !matrices.some((matrix) => matrix.component === component));
  const all = made.length < 3 ? [] : [{ text: `The ${count(made.length, 'responsive image style')} of the table exist under their machine names, each with the breakpoint group of its row.`, weight: 76, uses: [] }];
  return [...all, ...matrices.slice(0, MATRICES).flatMap(byBreakpoint), ...others.slice(0, OTHERS).flatMap((one) => byStyles(context, one)), ...fallbacks(context, made), ...groups(context, made)];
};
