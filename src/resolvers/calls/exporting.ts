import { z } from 'zod';
import type { PreflightReport } from '../../domain/preflight';
import type { ExportChoices } from '../../domain/session';
import type { UndoPreview } from '../../domain/undo';
import { position, selected, session } from './fields';
import type { DecidedAnswer, JobAnswer, OfSession, Schemas, Selected } from './shared';

type WithChoices = OfSession & { readonly choices?: Partial<ExportChoices> };

/** Calls about what goes to Jira, and what comes back from there. */
export interface ExportCalls {
  'start-adf-validation': { payload: OfSession; answer: JobAnswer };
  'start-export': { payload: OfSession & Partial<ExportChoices>; answer: JobAnswer };
  /** Every check that an export begins with, what can be chosen for it, and what it would do, `limit` (up to 200) issues from `from` on; nothing is written. */
  preflight: { payload: WithChoices & { from?: number; limit?: number }; answer: PreflightReport };
  /** For tickets that an earlier session made an issue of: leave it alone, link dependencies to it, or make another one. */
  'decide-existing': { payload: Selected & { decision: 'leave' | 'link' | 'make' }; answer: DecidedAnswer };
  /** Which of the issues that this session made can be deleted, and why others cannot. */
  'preview-undo': { payload: OfSession; answer: UndoPreview };
  /** Deletes them. Runs as the session's export job: see `JobView.purpose`. */
  'start-undo': { payload: OfSession; answer: JobAnswer };
}

const siteId = z.string().max(64);
const choices = {
  issueTypeId: z.exactOptional(siteId),
  linkTypeId: z.exactOptional(siteId),
  epics: z.exactOptional(z.boolean()),
  boardId: z.exactOptional(z.int().nullable()),
  sprintId: z.exactOptional(z.int().nullable()),
  componentIds: z.exactOptional(z.array(siteId).max(50)),
  fieldValues: z.exactOptional(z.record(siteId, z.string().max(1_000))),
  rank: z.exactOptional(z.boolean()),
};

/** What each of these calls may carry. */
export const exportPayloads: Schemas<ExportCalls> = {
  'start-adf-validation': z.strictObject(session),
  'start-export': z.strictObject({ ...session, ...choices }),
  preflight: z.strictObject({
    ...session,
    choices: z.exactOptional(z.strictObject(choices)),
    from: z.exactOptional(position),
    limit: z.exactOptional(z.int().min(1).max(200)),
  }),
  'decide-existing': z.strictObject({ ...selected, decision: z.enum(['leave', 'link', 'make']) }),
  'preview-undo': z.strictObject(session),
  'start-undo': z.strictObject(session),
};
