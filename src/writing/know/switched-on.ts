import { value } from '../../domain/rows';
import type { Component, SpecRow } from '../../domain/spec';
import { isChanged } from '../fields';
import { list, plain, strong } from '../language';
import type { KnowRule, WritingContext } from '../rule';

const isOn = (row: SpecRow, key: string): boolean => /^(?:y|yes|x|true)$/iu.test(value(row, key));

const hasMetatagField = ({ children }: Component): boolean => children.some((row) => /^meta ?tags?$/iu.test(value(row, 'fieldType')));

/** Flags of the row as the work they stand for, which lies outside the list of fields. */
const FLAGS: readonly { readonly key: string; readonly work: string; readonly unless?: (component: Component) => boolean }[] = [
  { key: 'layout', work: 'layout (Manage display)' },
  { key: 'metatags', work: 'metatag defaults of the type', unless: hasMetatagField },
  { key: 'scheduled', work: 'scheduled publishing' },
  { key: 'searchable', work: 'the search index' },
  { key: 'comments', work: 'comments' },
  { key: 'translatable', work: 'translation of the type' },
];

/** Names of the things of a kind of reference that point here. */
function pointing(context: WritingContext, component: Component, kind: string): Component[] {
  const ids = (context.prepared.referencesTo.get(component.id) ?? []).filter((reference) => reference.kind === kind && context.prepared.options.statusPolicy[reference.from.code] !== 'remove').map(({ fromComponent }) => fromComponent);
  return [...new Set(ids)].flatMap((id) => context.spec.componentById.get(id) ?? []);
}

/** What lies outside the fields: workflow, scheduling, search and the like. */
export const switchedOn: KnowRule = (context) =>
  context.parts.length > 3
    ? []
    : context.parts.flatMap(({ own, component }) => {
        if (own === null || context.roleOf(own) !== 'build' || isChanged(context, own)) return [];
        const name = plain(component.name);
        const work = FLAGS.filter(({ key, unless }) => isOn(own, key) && unless?.(component) !== true).map((flag) => flag.work);
        const workflows = pointing(context, component, 'moderates');
        const isThere = workflows.every(({ row }) => row !== null && context.prepared.options.statusPolicy[row.code] === 'exists');
        const migrations = pointing(context, component, 'destination_bundle');
        return [
          ...(work.length === 0 ? [] : [`${strong('Outside the fields:')} the row of ${name} asks for ${list(work)} as well.`]),
          ...(workflows.length === 0 ? [] : [`${name} is moderated by the workflow ${list(workflows.map((workflow) => plain(workflow.name)))}, ${isThere ? 'which is there: add the type to it' : 'whose own ticket adds the type'}.`]),
          ...(migrations.length === 0 ? (isOn(own, 'migrated') ? [`Old content is migrated into ${name}; no migration in the sheets names it.`] : []) : [`Content of ${name} comes in by the migration ${list(migrations.map((migration) => plain(migration.name)))}.`]),
        ];
      });
