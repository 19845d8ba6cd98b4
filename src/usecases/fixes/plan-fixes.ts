import type { AppliedFix, ChangeList } from '../../domain/change-list';
import type { Session } from '../../domain/session';
import { type PreparedSpec, type UploadedSheets, workOut } from '../planning/prepare-spec';
import { identified } from '../validation/fingerprint';
import { type HeldTexts, independent, remember } from './independent-fixes';
import { type FixSelection, selected } from './selection';

/** A session's sheets and change list as they are, to plan fixes on. */
export interface FixGround {
  readonly session: Session;
  readonly uploaded: UploadedSheets;
  readonly list: ChangeList;
  /** Fingerprints of accepted findings. */
  readonly accepted: ReadonlySet<string>;
}

/** A fix to be applied: not yet who, when and under which id. */
export type PlannedFix = Omit<AppliedFix, 'id' | 'at' | 'by'>;

export interface PlannedFixes {
  readonly fixes: readonly PlannedFix[];
  readonly before: PreparedSpec;
  readonly after: PreparedSpec;
}

/** Ten slips in one cell are mended one after the other; more than that is no list of names any more. */
const ROUNDS = 20;

const applied = (fix: PlannedFix): AppliedFix => ({ ...fix, id: '', at: 0, by: '' });

/**
 * Works out the selected fixes on the sheets as they are now, whatever an earlier check said. Fixes that touch one cell are
 * worked out again after each other, and never lead back to a text that the cell held before.
 */
export function planFixes({ session, uploaded, list, accepted }: FixGround, selection: FixSelection): PlannedFixes {
  const before = workOut(session, uploaded, list);
  const held: HeldTexts = new Map();
  // Who names a fix may well mean to go back; who applies all of them wants to come to an end.
  if ('all' in selection) for (const { changes } of list) remember(held, changes);
  const fixes: PlannedFix[] = [];
  let after = before;
  for (let round = 0; round < ROUNDS; round += 1) {
    const { chosen, others } = independent(selected(identified(after.findings, after.spec), selection, accepted), held);
    if (chosen.length === 0) break;
    for (const { fix, cause } of chosen) {
      fixes.push({ label: fix.label, cause, changes: fix.changes });
      remember(held, fix.changes);
    }
    after = workOut(session, uploaded, [...list, ...fixes.map(applied)]);
    if (!others) break;
  }
  return { fixes, before, after };
}
