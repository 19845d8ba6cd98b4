import { value } from '../../../domain/rows';
import type { SpecRow } from '../../../domain/spec';
import { list, plain } from '../../language';
import type { QuestionRule } from '../../rule';
import { isBlank, isNew } from '../shared';

const ASKED: readonly (readonly [key: string, what: string])[] = [
  ['sourcePlugin', 'source plugin'],
  ['destinationPlugin', 'destination plugin'],
];

/** Destinations whose entities have bundles; files and users have none. */
const HAS_BUNDLE = /^entity[^:]*:(?:node|media|taxonomy_term|block_content|paragraph)$/iu;

const gaps = (row: SpecRow): (readonly [key: string, what: string])[] => [
  ...ASKED.filter(([key]) => isBlank(row, key)),
  ...(HAS_BUNDLE.test(value(row, 'destinationPlugin')) && row.columns.has('defaultBundle') && isBlank(row, 'defaultBundle') && !/type|bundle/iu.test(value(row, 'notes')) ? ([['defaultBundle', 'bundle']] as const) : []),
];

/** A migration needs a source, a destination, and a bundle where its destination has bundles. */
export const migrationGaps: QuestionRule = {
  code: 'migration-gaps',
  ask: (context) =>
    context.parts.flatMap(({ component, own }) => {
      if (own === null || context.roleOf(own) !== 'build' || component.kind !== 'migration') return [];
      const missing = gaps(own).filter(([key]) => isNew(context, own, key));
      if (missing.length === 0) return [];
      return [{ text: `${plain(component.name)} (row ${String(own.ref.row)}): which ${list(missing.map(([, what]) => what))}?`, about: missing.map(([key]) => ({ row: own, key })) }];
    }),
};
