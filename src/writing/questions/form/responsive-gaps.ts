import { list, plain } from '../../language';
import type { QuestionRule } from '../../rule';
import { isBlank, isNew } from '../shared';

const ASKED: readonly (readonly [key: string, what: string])[] = [
  ['breakpointGroup', 'breakpoint group'],
  ['fallbackStyle', 'fallback image style'],
];

/** A responsive image style's form asks for its breakpoint group and its fallback. */
export const responsiveGaps: QuestionRule = {
  code: 'responsive-gaps',
  ask: (context) =>
    context.parts.flatMap(({ component, own }) => {
      if (own === null || context.roleOf(own) !== 'build' || component.kind !== 'responsive_image_style') return [];
      const missing = ASKED.filter(([key]) => isBlank(own, key) && isNew(context, own, key));
      if (missing.length === 0) return [];
      return [{ text: `${plain(component.name)} (row ${String(own.ref.row)}): which ${list(missing.map(([, what]) => what))}?`, about: missing.map(([key]) => ({ row: own, key })) }];
    }),
};
