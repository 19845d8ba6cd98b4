import { applyChanges, netChanges } from '../../spec/changes';
import type { Deps } from '../ports';
import { openSession, type Caller } from '../shared/access';
import { changedRows, type ChangedRow } from './changed-rows';
import { fixEffect, type FixEffect } from './fix-effect';
import { nothingToFix, openGround } from './open-ground';
import { planFixes } from './plan-fixes';
import type { FixSelection } from './selection';

/** What fixes would do, before anything is done. */
export interface FixPreview {
  /** Labels of the fixes, each once. */
  readonly labels: readonly string[];
  readonly fixes: number;
  /** Cells that would change. */
  readonly cells: number;
  /** The first rows of which cells would change, in the order of the sheets. */
  readonly rows: readonly ChangedRow[];
  /** Rows beyond those. */
  readonly furtherRows: number;
  readonly effect: Omit<FixEffect, 'tickets'> & {
    readonly tickets: Omit<FixEffect['tickets'], 'renamed'> & {
      readonly renamed: number;
      /** Of the renamed, those that hold changes made by hand, which would not be taken over. */
      readonly losesHandWork: number;
    };
  };
}

/** An answer stays well below the 5 MB that the bridge carries. */
const SHOWN_ROWS = 200;
const SHOWN_LABELS = 50;

/**
 * The cells that fixes would change, in their rows, and what follows for findings and tickets. Nothing is written.
 * @throws AppError `session-not-found`, `no-files`, `nothing-to-fix`
 */
export async function previewFixes(deps: Deps, caller: Caller, sessionId: string, selection: FixSelection): Promise<FixPreview> {
  const session = await openSession(deps, caller, sessionId, 'view');
  const { fixes, before, after } = planFixes(await openGround(deps, session), selection);
  if (fixes.length === 0) throw nothingToFix();
  const net = netChanges(before.spec.sheets, applyChanges(before.spec.sheets, fixes.flatMap(({ changes }) => changes)));
  const rows = changedRows(before.spec, net);
  const { findings, tickets } = fixEffect(before, after);
  const records = session.tally === null ? [] : await deps.tickets.records(sessionId, tickets.renamed);
  return {
    labels: [...new Set(fixes.map(({ label }) => label))].slice(0, SHOWN_LABELS),
    fixes: fixes.length,
    cells: net.length,
    rows: rows.slice(0, SHOWN_ROWS),
    furtherRows: Math.max(0, rows.length - SHOWN_ROWS),
    effect: { findings, tickets: { ...tickets, renamed: tickets.renamed.length, losesHandWork: records.filter(({ edited }) => edited).length } },
  };
}
