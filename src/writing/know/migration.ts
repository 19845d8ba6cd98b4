import { rowKey } from '../../domain/rows';
import { isBaseField, isGroupRow, isRequired } from '../fields';
import { rowName } from '../facts/names';
import { list, plain, shortList, strong } from '../language';
import type { KnowRule } from '../rule';

const NAMED = 6;

/** What the imported things must have, and what no sheet says of their fields. */
export const destinationFields: KnowRule = (context) =>
  context.parts.flatMap(({ own, component }) => {
    if (own === null || component.kind !== 'migration' || context.roleOf(own) !== 'build') return [];
    const bundles = context.targetsOf(own).flatMap(({ reference, component: target }) => (reference.kind === 'destination_bundle' && target !== null ? [target] : []));
    return bundles.flatMap((bundle) => {
      const fields = bundle.children.filter((row) => row.sheet.type === 'fields' && !isGroupRow(row) && !['remove', 'hold', 'skip'].includes(context.prepared.options.statusPolicy[row.code]));
      const required = fields.filter((row) => isRequired(row) && !isBaseField(row));
      const all = [...new Set(required.map((row) => plain(rowName(row))))];
      const names = all.length <= NAMED ? list(all) : `${all.slice(0, NAMED).join(', ')} and others`;
      const others = (context.prepared.referencesTo.get(bundle.id) ?? []).filter(({ kind, from }) => kind === 'destination_bundle' && rowKey(from.ref) !== rowKey(own.ref)).flatMap(({ fromComponent }) => plain(context.spec.componentById.get(fromComponent)?.name ?? ''));
      return [
        ...(required.length === 0 ? [] : [`${strong('Required')} on ${plain(bundle.name)}: ${names}. The import has to fill ${required.length === 1 ? 'it' : 'them'}; no sheet says from what.`]),
        ...(others.length === 0 ? [] : [`${plain(bundle.name)} is also filled by ${shortList([...new Set(others)], 3)}: keep each migration's records apart, so that one can be rolled back alone.`]),
      ];
    });
  });
