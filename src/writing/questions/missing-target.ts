import { allBuiltFields } from '../fields';
import { quote } from '../language';
import type { QuestionRule } from '../rule';
import { rowsNamed } from './shared';

/** A target that no sheet holds, or that two things answer to. */
export const missingTarget: QuestionRule = {
  code: 'missing-target',
  ask: (context) => {
    const found = allBuiltFields(context).flatMap((row) =>
      context
        .targetsOf(row)
        .filter(({ reference }) => reference.kind === 'target' && (reference.match === 'missing' || reference.match === 'ambiguous'))
        .map(({ reference }) => ({ row, reference })),
    );
    const texts = [...new Set(found.map(({ reference }) => `${reference.match}#${reference.text}`))];
    return texts.map((key) => {
      const same = found.filter(({ reference }) => `${reference.match}#${reference.text}` === key);
      const rows = [...new Set(same.map(({ row }) => row))];
      const name = quote(key.slice(key.indexOf('#') + 1));
      const about = rows.map((row) => ({ row, key: 'refBundle' }));
      return key.startsWith('missing')
        ? { text: `${rowsNamed(rows)}: no sheet holds ${name}. What is meant?`, about }
        : { text: `${rowsNamed(rows)}: ${name} could be more than one thing. Which?`, about };
    });
  },
};
