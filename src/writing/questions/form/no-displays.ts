import { plain } from '../../language';
import type { Asked, QuestionRule } from '../../rule';
import { isGoing, isNew } from '../shared';

/** A view without a display that is to be built. */
export const noDisplays: QuestionRule = {
  code: 'no-displays',
  ask: (context) =>
    context.parts.flatMap(({ component, own }): Asked[] => {
      if (own === null || context.roleOf(own) !== 'build' || !isNew(context, own, 'name') || component.kind !== 'view') return [];
      const displays = component.children.filter((row) => row.sheet.type === 'view_displays');
      if (displays.some((row) => !isGoing(context.prepared, row))) return [];
      const text = displays.length > 0 ? 'every display of it is to be deleted. Is the view still wanted?' : 'no sheet holds a display of it. Which displays does it have?';
      return [{ text: `${plain(component.name)} (row ${String(own.ref.row)}): ${text}`, about: [], names: [own, ...displays] }];
    }),
};
