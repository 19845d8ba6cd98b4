import type { SpecRow } from '../../domain/spec';
import { KINDS } from '../naming/kinds';
import { listNames, nameOf } from '../naming/names';
import type { TitleParts } from '../naming/title';
import type { Board } from './board';
import type { Draft, DraftRow } from './draft';
import { type FieldCluster, fieldsOnSameBundles } from './fields-on-same-bundles';
import { groupDraft } from './group-draft';
import type { TicketRule } from './rule';

/** Bundles named one by one in a title; more of them are counted, and the fields are named instead. */
const NAMED_BUNDLES = 3;

/** `media types: Image and Remote Video`, or `content types (12): Section and Owner`. */
export function clusterTitle({ kind, bundles, labels }: FieldCluster, lead = ''): TitleParts {
  const noun = `${lead}${KINDS[kind].many}`;
  return bundles.length > NAMED_BUNDLES
    ? { noun: `${noun} (${String(bundles.length)})`, name: listNames(labels), tail: '', joined: false }
    : { noun, name: listNames(bundles.map(nameOf)), tail: '', joined: false };
}

function draftOf(board: Board, cluster: FieldCluster): Draft {
  const { kind, bundles, fields, labels } = cluster;
  const own = bundles.flatMap(({ row }): SpecRow[] => (row === null || board.disposition(row) !== 'exists' ? [] : [row]));
  return groupDraft(board, {
    group: `${kind}.${fields[0] ?? ''}`,
    kind,
    phase: KINDS[kind].phase,
    components: bundles,
    rows: [...own.map((row): DraftRow => ({ row, role: 'exists' })), ...cluster.rows.map((row): DraftRow => ({ row, role: 'build' }))],
    action: 'change',
    title: clusterTitle(cluster),
    distinctions: [listNames(labels), listNames(fields)],
  });
}

/** The same field on several bundles that are there is one ticket: it is one thing to decide, and one storage. */
export const sharedFields: TicketRule = {
  name: 'the same field on several bundles that are there',
  drafts: (board) =>
    fieldsOnSameBundles(board, {
      bundle: (bundle) => ['there', 'changed'].includes(board.standing(bundle)),
      row: (row) => board.isOpen(row),
    }).map((cluster) => draftOf(board, cluster)),
};
