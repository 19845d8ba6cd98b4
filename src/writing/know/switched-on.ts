import { value } from '../../domain/rows';
import type { SpecRow } from '../../domain/spec';
import { list, plain, strong } from '../language';
import type { KnowRule } from '../rule';

const FLAGS: readonly (readonly [key: string, what: string])[] = [
  ['layout', 'layout'],
  ['metatags', 'metatags'],
  ['scheduled', 'scheduling'],
  ['searchable', 'search'],
  ['comments', 'comments'],
  ['translatable', 'translation'],
];

const isOn = (row: SpecRow, key: string): boolean => /^(?:y|yes|x|true)$/iu.test(value(row, key));

/** What lies outside the fields: workflow, metatags, search and the like. */
export const switchedOn: KnowRule = (context) =>
  context.parts.length > 3
    ? []
    : context.parts.flatMap(({ own, component }) => {
        if (own === null || context.roleOf(own) !== 'build') return [];
        const flags = FLAGS.filter(([key]) => isOn(own, key)).map(([, what]) => what);
        const name = plain(component.name);
        const workflows = (context.prepared.referencesTo.get(component.id) ?? []).filter(({ kind }) => kind === 'moderates').map(({ fromComponent }) => plain(context.spec.componentById.get(fromComponent)?.name ?? ''));
        const migrations = (context.prepared.referencesTo.get(component.id) ?? []).filter(({ kind }) => kind === 'destination_bundle').map(({ fromComponent }) => plain(context.spec.componentById.get(fromComponent)?.name ?? ''));
        return [
          ...(flags.length === 0 ? [] : [`${strong('Outside the fields:')} the sheet switches on ${list(flags)} for ${name}.`]),
          ...(workflows.length === 0 ? [] : [`${name} is moderated by the workflow ${list([...new Set(workflows)])}, which its own ticket sets up.`]),
          ...(migrations.length === 0 ? (isOn(own, 'migrated') ? [`Old content is migrated into ${name}.`] : []) : [`Content comes in by the migration ${list([...new Set(migrations)])}.`]),
        ];
      });
