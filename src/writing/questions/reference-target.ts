import { value } from '../../domain/rows';
import { allBuiltFields, isReference } from '../fields';
import type { QuestionRule } from '../rule';
import { rowsNamed } from './shared';

const SAYS_TARGET = /target|options come from|only .+ allowed|refer/iu;

/** A reference field asks what it may refer to. */
export const referenceTarget: QuestionRule = {
  code: 'reference-target',
  ask: (context) => {
    const rows = allBuiltFields(context).filter((row) => isReference(row) && /^[-–—]?$/u.test(value(row, 'refBundle')) && !SAYS_TARGET.test(value(row, 'notes')));
    if (rows.length === 0) return [];
    return [{ text: `${rowsNamed(rows)}: what may ${rows.length === 1 ? 'it' : 'each'} refer to?`, about: rows.map((row) => ({ row, key: 'refBundle' })) }];
  },
};
