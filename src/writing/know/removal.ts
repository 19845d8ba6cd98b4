import { rowKey, value } from '../../domain/rows';
import { isBundleKind } from '../../domain/spec';
import { rowName } from '../facts/names';
import { code, list, plain, shortList, strong } from '../language';
import type { KnowRule } from '../rule';

/** What comes first in every removal. */
export const lookFirst: KnowRule = ({ parts, rows, roleOf }) => {
  const types = parts.filter(({ component, own }) => own !== null && roleOf(own) === 'remove' && isBundleKind(component.kind));
  const fields = rows.remove.some((row) => row.sheet.type === 'fields');
  const use =
    types.length > 0
      ? `If the site holds anything of ${list(types.slice(0, 3).map(({ component }) => plain(component.name)))}, note here how much, and ask before deleting.`
      : fields
        ? 'If the fields hold values, note here how many, and ask before deleting.'
        : 'If something on the site still shows or links to it, name that here, and ask before deleting.';
  return [`${strong('Look first.')} If the site does not have what is listed below, close this as not needed. ${use}`];
};

/** Fields of a removal that other bundles keep, and those whose data goes with it. */
export const sharedOnRemoval: KnowRule = (context) => {
  const rows = context.rows.remove.filter((row) => row.sheet.type === 'fields');
  const keepers = rows.map((row) => {
    const storage = context.prepared.storageOfRow.get(rowKey(row.ref));
    const others = storage === undefined ? [] : (context.spec.storages.get(storage) ?? []).filter((other) => context.prepared.options.statusPolicy[other.code] !== 'remove' && rowKey(other.ref) !== rowKey(row.ref));
    return { row, others, own: storage !== undefined };
  });
  const shared = keepers.filter(({ others }) => others.length > 0);
  const alone = keepers.filter(({ others, own, row }) => own && others.length === 0 && value(row, 'machineName') !== '');
  return [
    ...(shared.length === 0 ? [] : [`${shortList(shared.map(({ row }) => plain(rowName(row))), 6)} ${shared.length === 1 ? 'is' : 'are'} shared with other types, which keep ${shared.length === 1 ? 'it' : 'them'}: delete ${shared.length === 1 ? 'it' : 'them'} here only.`]),
    ...(alone.length === 0 ? [] : [`Nothing else has ${shortList(alone.map(({ row }) => code(value(row, 'machineName'))), 6)}: what ${alone.length === 1 ? 'it holds' : 'they hold'} is lost with the last of ${alone.length === 1 ? 'its' : 'their'} fields.`]),
  ];
};
