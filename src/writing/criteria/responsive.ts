import { value } from '../../domain/rows';
import type { Component, SpecRow } from '../../domain/spec';
import { code, count, plain } from '../language';
import type { Candidate, CriterionRule } from '../rule';

function ofStyle({ own, component }: { readonly own: SpecRow; readonly component: Component }): Candidate[] {
  const name = plain(component.name);
  const fallback = value(own, 'fallbackStyle');
  const group = value(own, 'breakpointGroup');
  const breakpoints = value(own, 'breakpoints');
  const styles = value(own, 'styleGroups');
  return [
    ...(breakpoints === '' ? [] : [{ text: `${name} has a style for each of its breakpoints: ${plain(breakpoints)}.`, weight: 74, uses: [{ row: own, key: 'breakpoints' }] }]),
    ...(fallback === '' ? [] : [{ text: `The fallback image of ${name} is ${plain(fallback)}.`, weight: 72, uses: [{ row: own, key: 'fallbackStyle' }] }]),
    ...(group === '' ? [] : [{ text: `${name} uses the breakpoint group ${code(group)}.`, weight: 58, uses: [{ row: own, key: 'breakpointGroup' }] }]),
    ...(styles === '' ? [] : [{ text: `The styles that ${name} delivers are of ${plain(styles)}.`, weight: 56, uses: [{ row: own, key: 'styleGroups' }] }]),
  ];
}

/** Breakpoints, styles and fallback of responsive image styles; of many, the first two. */
export const responsive: CriterionRule = (context) => {
  const made = context.parts.flatMap(({ own, component }) => (own !== null && component.kind === 'responsive_image_style' && context.roleOf(own) === 'build' ? [{ own, component }] : []));
  const all = made.length < 3 ? [] : [{ text: `The ${count(made.length, 'responsive image style')} of the table exist under their machine names, each with the breakpoints and the fallback of its row.`, weight: 76, uses: [] }];
  return [...all, ...made.slice(0, 2).flatMap(ofStyle)];
};
