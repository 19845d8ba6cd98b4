import type { QuestionRule } from '../../rule';
import { rowsNamed } from '../shared';
import { targetByName, withoutTarget } from './target-by-name';

/** A reference field asks what it may refer to. */
export const referenceTarget: QuestionRule = {
  code: 'reference-target',
  ask: (context) => {
    const rows = withoutTarget(context).filter((row) => targetByName(context, row) === null);
    return rows.length === 0 ? [] : [{ text: `What may ${rowsNamed(rows)} refer to?`, about: rows.map((row) => ({ row, key: 'refBundle' })) }];
  },
};
