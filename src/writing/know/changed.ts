import { differencesOf } from '../criteria/changed-cells';
import { labels, rowName } from '../facts/names';
import { allBuiltFields, isChanged } from '../fields';
import { list, plain, shortList, strong } from '../language';
import type { KnowRule } from '../rule';

const MOST = 8;

/** Rows that were built and have changed since, each with the columns that its note names. */
export const changed: KnowRule = (context) => {
  const rows = context.rows.build.filter((row) => isChanged(context, row));
  if (rows.length === 0) return [];
  const told = rows.map((row) => {
    const columns = [...new Set(differencesOf(row).map(({ column }) => plain(column)))];
    return columns.length === 0 ? plain(rowName(row)) : `${plain(rowName(row))} (${list(columns)})`;
  });
  const added = allBuiltFields(context).filter((row) => !isChanged(context, row));
  const fresh = context.ticket.action === 'change' && added.length > 0 ? [`${strong('New:')} ${shortList(labels(added), MOST)}.`] : [];
  return [`${strong('Changed since it was built:')} ${shortList([...new Set(told)], MOST)}. Compare with what is there.`, ...fresh];
};
