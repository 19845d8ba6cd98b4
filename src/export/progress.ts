import { wantedEpics } from './next-step';
import { refStates, type RefState } from './ref-state';
import type { ExportState } from './state';

const settled = (states: ReadonlyMap<string, RefState>): number => [...states.values()].filter((state) => state.kind !== 'open' && state.kind !== 'pending').length;

/** How far the export is: epics, issues, links and attachments, made or given up, out of all that are wanted. */
export function exportProgress(state: ExportState): { readonly done: number; readonly total: number } {
  const ids = new Set(state.tickets.map((ticket) => ticket.id));
  const links = state.tickets.reduce((sum, ticket) => sum + ticket.dependsOn.filter((id) => ids.has(id)).length, 0);
  const issues = refStates(state.receipts.issues, state.run);
  const attachments = [...issues.values()].filter((one) => one.kind === 'made' && one.element.attachment !== undefined).length;
  const before = state.tickets.filter((ticket) => ticket.issueKey !== null && !issues.has(ticket.id)).length;
  const epics = refStates(state.receipts.epics, state.run);
  const wanted = new Set([...wantedEpics(state).map((phase) => `epic:${phase}`), ...epics.keys()]);
  const moves = state.tickets.filter(({ issueKey, linkTo, sprintId }) => (sprintId ?? null) !== null && (issueKey !== null || (linkTo ?? null) === null)).length;
  const done =
    settled(refStates(state.receipts.sprint, state.run)) + settled(epics) + settled(issues) + before + settled(refStates(state.receipts.attachment, state.run)) + settled(refStates(state.receipts.link, state.run));
  return { done, total: Math.max(done, wanted.size + state.tickets.length + attachments + links + moves) };
}
