import { describe, validateAdf } from '../../adf';
import type { Session } from '../../domain/session';
import { editedContent } from '../../domain/ticket-body';
import type { JobWorker } from '../jobs/worker';
import type { Deps } from '../ports';
import { fixable } from '../shared/problems';

/** Tickets between two writes of progress. */
const TICKETS_PER_STEP = 100;

/** Ids of the tickets that are not left out; the records are read only where some are. */
async function included(deps: Deps, session: Session, ids: readonly string[]): Promise<readonly string[]> {
  if (session.tally?.excluded === 0) return ids;
  return (await deps.tickets.records(session.id, ids)).filter((record) => !record.excluded).map((record) => record.id);
}

/** Checks the document of every ticket that will be exported against Atlassian's schema. */
export const adfValidationWorker = (deps: Deps): JobWorker => ({
  type: 'adf_validation',
  work: async (context) => {
    const { session } = context;
    const ids = ((await deps.plans.get(session.id))?.plan.tickets ?? []).map((ticket) => ticket.id);
    for (let start = Number(context.job.cursor || '0'); start < ids.length; start += TICKETS_PER_STEP) {
      if (context.remaining() <= 0) return { kind: 'continue', afterMs: 0 };
      const part = ids.slice(start, start + TICKETS_PER_STEP);
      const bodies = await deps.tickets.bodies(session.id, await included(deps, session, part));
      for (const body of bodies) {
        const content = editedContent(body);
        const [problem] = validateAdf(describe(content).document);
        if (problem !== undefined) {
          const message = `Jira would refuse the text of ${content.title}: ${problem.message} (${problem.path || 'whole text'}).`;
          throw fixable('document-refused', message, 'Change the text of this ticket, or leave it out.');
        }
      }
      const end = Math.min(start + TICKETS_PER_STEP, ids.length);
      if (end < ids.length) await context.advance({ done: end, total: ids.length, step: 'Checking documents' }, String(end));
    }
    return { kind: 'done', changes: [{ kind: 'session', value: { ...session, checkedContent: session.contentVersion } }] };
  },
});
