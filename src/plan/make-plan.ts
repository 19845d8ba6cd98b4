import { PHASES, type Plan, type PlannedTicket, type PlanOptions } from '../domain/plan';
import { rowKey } from '../domain/rows';
import type { Spec } from '../domain/spec';
import { linksOf } from './blockers/links';
import { wantsOf } from './blockers/wants';
import { checkBuilt } from './check-built';
import { circleFindings } from './circle-findings';
import { countRows } from './counts';
import { applyEdits } from './edits/apply-edits';
import { Board } from './grouping/board';
import type { Draft } from './grouping/draft';
import { group } from './grouping/engine';
import { rulesFor } from './grouping/rules';
import { uniqueTitles } from './naming/unique-titles';
import { sizeOf } from './sizing/size-of';
import { strandedFindings } from './stranded-findings';

/** Where a draft stands in the sheets: at the first row that it builds, else at its first row. */
function placeOf({ rows }: Draft): number {
  const wanted = rows.some(({ role }) => role === 'build') ? 'build' : null;
  return rows.reduce((first, { row, role }) => (wanted === null || role === wanted ? Math.min(first, row.sequence) : first), Infinity);
}

/** By phase, then as in the sheets. */
function inSheetOrder(drafts: readonly Draft[]): readonly Draft[] {
  const placed = drafts.map((draft) => ({ draft, phase: PHASES.indexOf(draft.phase), place: placeOf(draft) }));
  return placed.sort((a, b) => a.phase - b.phase || a.place - b.place).map(({ draft }) => draft);
}

/**
 * The tickets that a specification gives, in order, with what blocks them. Pure and deterministic: the same Spec and
 * options give the same plan. Every row to be built has the role `build` in exactly one ticket. Order is by phase, within a
 * phase by dependency, then as in the sheets; dependencies have no circles and no link that others imply.
 *
 * Never throws for what stands in the sheets or in the changes by hand; what only planning can see is in `findings`.
 */
export function makePlan(spec: Spec, options: PlanOptions): Plan {
  const board = new Board(spec, options);
  const stranded = strandedFindings(board);
  const grouped = group(board, rulesFor(options));
  const edited = applyEdits(grouped, options.edits, {
    sessionId: options.sessionId,
    componentOf: (ref) => spec.componentOfRow.get(rowKey(ref))?.id,
  });
  const drafts = inSheetOrder(edited.drafts.map((draft) => checkBuilt(draft, options.devPolicy)));
  const titles = uniqueTitles(drafts);
  const wants = wantsOf(board, drafts);
  const links = linksOf(wants.map(({ blockers }) => [...(blockers ?? [])].sort((a, b) => a - b)));

  const phaseAt = (position: number): number => PHASES.indexOf(drafts[position]?.phase ?? 'custom');
  const sequence = [...links.order].sort((a, b) => phaseAt(a) - phaseAt(b));
  const orderOf = new Map(sequence.map((position, index) => [position, index + 1]));
  const idsOf = (positions: Iterable<number>): string[] =>
    [...positions].sort((a, b) => (orderOf.get(a) ?? 0) - (orderOf.get(b) ?? 0)).map((position) => drafts[position]?.id ?? '');

  const tickets = new Map<number, PlannedTicket>();
  for (const position of sequence) {
    const [draft, wanted] = [drafts[position], wants[position]];
    if (draft === undefined || wanted === undefined) continue;
    tickets.set(position, {
      id: draft.id,
      phase: draft.phase,
      group: draft.group,
      order: orderOf.get(position) ?? 0,
      action: draft.action,
      title: titles[position] ?? '',
      ...sizeOf(draft, options.devPolicy, (row) => spec.ownerOf(row)?.kind),
      held: draft.held,
      components: draft.components,
      rows: draft.rows.map(({ row, role }) => ({ ref: row.ref, role })),
      dependsOn: idsOf(links.graph[position] ?? []),
      mustExist: [...(wanted.mustExist ?? [])],
      alreadyThere: [...(wanted.alreadyThere ?? [])],
    });
  }
  const cuts = links.cuts.flat();
  const list = [...tickets.values()];
  return {
    grouping: options.grouping,
    tickets: list,
    cuts: cuts.map(({ blocker, blocked }) => ({ blocker: drafts[blocker]?.id ?? '', blocked: drafts[blocked]?.id ?? '' })),
    findings: [...stranded, ...edited.findings, ...circleFindings(links.cuts, (position) => tickets.get(position))],
    counts: {
      ...countRows(spec.rows, options.statusPolicy),
      tickets: list.length,
      dependencies: list.reduce((sum, { dependsOn }) => sum + dependsOn.length, 0),
      cutDependencies: cuts.length,
    },
  };
}
