import { z } from 'zod';
import { SEVERITIES, type Severity } from '../../domain/finding';
import type { Session } from '../../domain/session';
import type { FixesApplied } from '../../usecases/fixes/apply-fixes';
import type { ChangesPage } from '../../usecases/fixes/get-changes';
import type { FixPreview } from '../../usecases/fixes/preview-fixes';
import type { FixSelection } from '../../usecases/fixes/selection';
import type { TextDocument } from '../../usecases/report/get-question-list';
import type { FindingsPage } from '../../usecases/validation/get-findings';
import { documentFormat, id, limit, ranged, session } from './fields';
import type { JobAnswer, OfSession, Schemas } from './shared';

/** Calls about findings and what mends them. */
export interface CheckingCalls {
  'start-validation': { payload: OfSession; answer: JobAnswer };
  /** Grouped by cause, the worst first. */
  'get-findings': { payload: OfSession & { severity?: Severity; from?: number; limit?: number; perGroup?: number }; answer: FindingsPage };
  'accept-findings': {
    payload: OfSession & { causes: readonly string[] | 'all' };
    answer: { session: Session; accepted: number; open: Readonly<Record<Severity, number>> };
  };
  /** Cells that fixes would change, and what would follow; a cause may be a code, which stands for all its causes. */
  'preview-fixes': { payload: OfSession & FixSelection; answer: FixPreview };
  'apply-fixes': { payload: OfSession & FixSelection; answer: FixesApplied };
  /** Takes applied fixes off the change list. */
  'undo-change': { payload: OfSession & { ids: readonly string[] }; answer: Session };
  /** Applied fixes by position, in the order of application. */
  'get-changes': { payload: OfSession & { from?: number; limit?: number }; answer: ChangesPage };
  /** The change list, to carry it over into the spreadsheet. */
  'change-list': { payload: OfSession & { format: TextDocument['format'] }; answer: TextDocument };
}

const cause = z.string().max(1_000);
const fingerprints = z.array(z.string().regex(/^[0-9a-f]{16}$/)).min(1).max(1_000);
const fixes = z.union([
  z.strictObject({ ...session, fingerprints }),
  z.strictObject({ ...session, cause }),
  z.strictObject({ ...session, all: z.literal(true) }),
]);

/** What each of these calls may carry. */
export const checkingPayloads: Schemas<CheckingCalls> = {
  'start-validation': z.strictObject(session),
  'get-findings': z.strictObject({ ...session, ...ranged, severity: z.exactOptional(z.enum(SEVERITIES)), perGroup: z.exactOptional(limit) }),
  'accept-findings': z.strictObject({ ...session, causes: z.union([z.array(cause).min(1).max(500), z.literal('all')]) }),
  'preview-fixes': fixes,
  'apply-fixes': fixes,
  'undo-change': z.strictObject({ ...session, ids: z.array(id).min(1).max(500) }),
  'get-changes': z.strictObject({ ...session, ...ranged }),
  'change-list': z.strictObject({ ...session, format: documentFormat }),
};
