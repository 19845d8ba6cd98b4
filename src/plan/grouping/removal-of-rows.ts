import type { Component } from '../../domain/spec';
import { KINDS } from '../naming/kinds';
import { listNames, nameOf } from '../naming/names';
import { PARTS } from '../naming/parts';
import type { Board } from './board';
import { componentDraft } from './component-draft';
import type { Draft } from './draft';
import { type FieldCluster, fieldsOnSameBundles } from './fields-on-same-bundles';
import { groupDraft } from './group-draft';
import type { TicketRule } from './rule';
import { clusterTitle } from './shared-fields';

function clusterDraft(board: Board, cluster: FieldCluster): Draft {
  const { kind, bundles, fields, labels, rows } = cluster;
  return groupDraft(board, {
    group: `remove ${kind}.${fields[0] ?? ''}`,
    kind,
    phase: 'clean_up',
    components: bundles,
    rows: rows.map((row) => ({ row, role: 'remove' })),
    action: 'remove',
    title: clusterTitle(cluster, fields.length === 1 ? 'field from ' : 'fields from '),
    distinctions: [listNames(labels), listNames(fields)],
  });
}

function ownDraft(board: Board, lead: Component): Draft[] {
  const rows = lead.children.filter((row) => board.isOpenRemoval(row));
  const [first] = rows;
  if (first === undefined || board.standing(lead) === 'going') return [];
  const [one, many] = PARTS[first.sheet.type];
  const title = { noun: `${rows.length === 1 ? one : many} from ${KINDS[lead.kind].one}`, name: nameOf(lead) };
  const removals = rows.map((row) => ({ row, role: 'remove' as const }));
  return [componentDraft(board, { lead, components: [lead], rows: removals, action: 'remove', title, purpose: 'removal' })];
}

/** The same fields that go from several bundles that stay. */
export const removalOfSharedFields: TicketRule = {
  name: 'the same fields that go from several bundles',
  drafts: (board) =>
    fieldsOnSameBundles(board, {
      bundle: (bundle) => board.standing(bundle) !== 'going',
      row: (row) => board.isOpenRemoval(row),
    }).map((cluster) => clusterDraft(board, cluster)),
};

/** What else goes from a thing that stays and has no other ticket. */
export const removalOfRows: TicketRule = {
  name: 'rows that go from a thing that stays',
  drafts: (board) => board.spec.components.flatMap((component) => ownDraft(board, component)),
};
