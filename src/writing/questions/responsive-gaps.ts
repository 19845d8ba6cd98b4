import { value } from '../../domain/rows';
import { list, plain } from '../language';
import type { QuestionRule } from '../rule';

const ASKED: readonly (readonly [key: string, what: string])[] = [
  ['breakpointGroup', 'breakpoint group'],
  ['fallbackStyle', 'fallback image style'],
];

/** A responsive image style's form asks for its breakpoint group and its fallback. */
export const responsiveGaps: QuestionRule = {
  code: 'responsive-gaps',
  ask: ({ parts, roleOf }) =>
    parts.flatMap(({ component, own }) => {
      if (own === null || roleOf(own) !== 'build' || component.kind !== 'responsive_image_style') return [];
      const missing = ASKED.filter(([key]) => value(own, key) === '');
      if (missing.length === 0) return [];
      return [{ text: `${plain(component.name)} (row ${String(own.ref.row)}): which ${list(missing.map(([, what]) => what))}?`, about: missing.map(([key]) => ({ row: own, key })) }];
    }),
};
