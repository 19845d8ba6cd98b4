import { value } from '../../domain/rows';
import { code, plain } from '../language';
import type { Candidate, CriterionRule } from '../rule';

/** What a migration reads, makes and waits for. */
export const migration: CriterionRule = (context) =>
  context.parts.flatMap(({ own, component }): Candidate[] => {
    if (own === null || component.kind !== 'migration' || context.roleOf(own) !== 'build') return [];
    const name = plain(component.name);
    const id = component.machineName === '' ? name : code(component.machineName);
    const cell = (key: string): string => (/^[-–—]?$/u.test(value(own, key)) ? '' : value(own, key));
    const [source, destination, bundle, first] = ['sourcePlugin', 'destinationPlugin', 'defaultBundle', 'dependRequired'].map(cell);
    return [
      { text: `${code('drush migrate:status')} lists ${id}.`, weight: 60, uses: [] },
      ...(source === undefined || source === '' ? [] : [{ text: `${name} reads from the source plugin ${code(source)}.`, weight: 70, uses: [{ row: own, key: 'sourcePlugin' }] }]),
      ...(destination === undefined || destination === '' ? [] : [{ text: `What it imports is written through ${code(destination)}${bundle === undefined || bundle === '' ? '' : `, as ${plain(bundle)}`}.`, weight: 72, uses: [{ row: own, key: 'destinationPlugin' }] }]),
      ...(first === undefined || first === '' ? [] : [{ text: `It refuses to run before ${plain(first)}.`, weight: 66, uses: [{ row: own, key: 'dependRequired' }] }]),
      { text: `A rollback of ${id} removes what it imported.`, weight: 40, uses: [] },
    ];
  });
