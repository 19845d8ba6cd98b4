import { value } from '../../domain/rows';
import { list, plain } from '../language';
import type { QuestionRule } from '../rule';

const ASKED: readonly (readonly [key: string, what: string])[] = [
  ['sourcePlugin', 'source plugin'],
  ['destinationPlugin', 'destination plugin'],
];

/** A migration needs a source and a destination. */
export const migrationGaps: QuestionRule = {
  code: 'migration-gaps',
  ask: ({ parts, roleOf }) =>
    parts.flatMap(({ component, own }) => {
      if (own === null || roleOf(own) !== 'build' || component.kind !== 'migration') return [];
      const missing = ASKED.filter(([key]) => /^[-–—]?$/u.test(value(own, key)));
      if (missing.length === 0) return [];
      return [{ text: `${plain(component.name)} (row ${String(own.ref.row)}): which ${list(missing.map(([, what]) => what))}?`, about: missing.map(([key]) => ({ row: own, key })) }];
    }),
};
