import { z } from 'zod';
import type { Session, SessionOptions } from '../../domain/session';
import { STAGES, type Stage } from '../../domain/stage';
import type { UploadedFile } from '../../domain/uploaded-file';
import type { RollbackCost } from '../../usecases/sessions/rollback';
import { devPolicy, grouping, name, paged, rowRef, session, statusPolicy, text } from './fields';
import type { JobView, OfSession, PageOf, Schemas } from './shared';

/** Calls about sessions. Lists take `limit` up to 100. */
export interface SessionCalls {
  'list-sessions': { payload: { cursor?: string; limit?: number }; answer: PageOf<Session> };
  /** The newest session of that name; `taken` where it is somebody else's. Never lags. */
  'find-session': { payload: { name: string }; answer: { session: Session | null; taken: boolean } };
  'create-session': { payload: { name: string; description?: string; supersede?: boolean }; answer: Session };
  'get-session': { payload: OfSession; answer: { session: Session; files: readonly UploadedFile[]; jobs: readonly JobView[]; findingsFresh: boolean; ticketsFresh: boolean } };
  'delete-session': { payload: OfSession; answer: null };
  /** `version` is the session's that the person saw: the change is refused where another one was made since. */
  'set-options': { payload: OfSession & { version?: number; description?: string; options?: Partial<SessionOptions> }; answer: Session };
  'preview-rollback': { payload: OfSession & { to: Stage }; answer: RollbackCost };
  rollback: { payload: OfSession & { to: Stage }; answer: Session };
}

const options = z.strictObject({
  grouping: z.exactOptional(grouping),
  statusPolicy: z.exactOptional(statusPolicy),
  devPolicy: z.exactOptional(devPolicy),
  include: z.exactOptional(z.object({ held: z.boolean(), removed: z.boolean() })),
  edits: z.exactOptional(
    z.object({
      merges: z.array(z.object({ into: z.string(), from: z.array(z.string()) })),
      splits: z.array(z.object({ from: z.string(), rows: z.array(rowRef), title: z.string().max(255) })),
      moves: z.array(z.object({ row: rowRef, to: z.string() })),
    }),
  ),
});
const stage = z.enum(STAGES);

/** What each of these calls may carry. */
export const sessionPayloads: Schemas<SessionCalls> = {
  'list-sessions': z.strictObject(paged),
  'find-session': z.strictObject({ name }),
  'create-session': z.strictObject({ name, description: z.exactOptional(text), supersede: z.exactOptional(z.boolean()) }),
  'get-session': z.strictObject(session),
  'delete-session': z.strictObject(session),
  'set-options': z.strictObject({ ...session, version: z.exactOptional(z.int().min(0)), description: z.exactOptional(text), options: z.exactOptional(options) }),
  'preview-rollback': z.strictObject({ ...session, to: stage }),
  rollback: z.strictObject({ ...session, to: stage }),
};
