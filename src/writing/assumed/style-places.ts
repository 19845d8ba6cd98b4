import { list, plain } from '../language';
import { placesOf } from '../questions/form/style-places';
import { isNew } from '../questions/shared';
import { rowName } from '../facts/names';
import type { AssumptionRule } from '../rule';
import type { Places } from '../questions/form/style-places';

const SAID: readonly (readonly [kind: Places['kind'], say: (names: string, one: boolean) => string])[] = [
  ['in_order', (names, one) => `The image styles of ${names} go to ${one ? 'its' : 'their'} breakpoints and densities in the order of the row.`],
  ['by_density', (names, one) => `Of the image styles of ${names} the larger one goes to the higher density, at ${one ? 'each of its' : 'every'} breakpoint${one ? 's' : ''}.`],
  ['sizes', (names) => `The sizes attribute of ${names} is the full width of the screen, Drupal's default.`],
];

/** Where image styles go in responsive ones, where counts or widths leave one way. */
export const stylePlaces: AssumptionRule = (context) => {
  const rows = context.rows.build.filter((row) => row.sheet.type === 'responsive_image_styles' && isNew(context, row, 'breakpoints'));
  return SAID.flatMap(([kind, say]) => {
    const of = rows.filter((row) => placesOf(context.prepared, row).kind === kind);
    return of.length === 0 ? [] : [{ text: say(list(of.map((row) => plain(rowName(row)))), of.length === 1), about: of.map((row) => ({ row, key: 'styleGroups' })) }];
  });
};
