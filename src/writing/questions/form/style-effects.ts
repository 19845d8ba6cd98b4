import { value } from '../../../domain/rows';
import { list, plain, rowsText, shortList } from '../../language';
import type { QuestionRule } from '../../rule';
import { isNew } from '../shared';

/** Words that tell what a style does. */
const SAYS_EFFECT = /\d+\s*[x×]\s*\d+|scale|crop|resiz|convert|rotate|desaturate|width|height/iu;

/** An image style without an effect changes nothing. */
export const styleEffects: QuestionRule = {
  code: 'style-effects',
  ask: (context) => {
    const bare = context.parts.flatMap(({ component, own }) =>
      own === null || context.roleOf(own) !== 'build' || component.kind !== 'image_style' || !isNew(context, own, 'notes') || SAYS_EFFECT.test(value(own, 'notes')) || component.children.some((row) => value(row, 'effect') !== '') ? [] : [own],
    );
    if (bare.length === 0) return [];
    const names = bare.map((row) => plain(value(row, 'name')));
    const text = `What ${bare.length === 1 ? 'does the image style' : 'do the image styles'} ${names.length <= 4 ? list(names) : shortList(names, 5)} (${rowsText(bare.map((row) => row.ref.row))}) do? No sheet holds an effect of ${bare.length === 1 ? 'it' : 'them'}.`;
    return [{ text, about: bare.map((row) => ({ row, key: 'notes' })) }];
  },
};
