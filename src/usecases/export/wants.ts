import { DEFAULT_EXPORT_CHOICES, type Session } from '../../domain/session';
import type { Settings } from '../../domain/settings';
import type { TicketRecord } from '../../domain/ticket-record';
import type { Wants } from '../../export/preflight';
import type { ExportReceipts } from '../../export/state';
import { workflowRefusals } from '../../export/workflow-refusals';

const each = <T>(values: readonly (T | null)[]): T[] => [...new Set(values.filter((value): value is T => value !== null))];

/** Sprint of a ticket: its own, else the one chosen for all. */
export const sprintOf = (record: TicketRecord, session: Session): number | null => record.assignment.sprintId ?? session.exportTo?.sprintId ?? null;

/**
 * What the tickets that are still to be made want of the project.
 * @param remembered what its workflows refused in whichever session.
 */
export function wantsOf(session: Session, settings: Settings, all: readonly TicketRecord[], receipts: ExportReceipts, remembered: readonly string[]): Wants {
  const choices = session.exportTo ?? DEFAULT_EXPORT_CHOICES;
  const records = all.filter(({ issueKey }) => issueKey === null);
  const count = (test: (record: TicketRecord) => boolean): number => records.filter(test).length;
  return {
    issues: records.length,
    links: all.reduce((sum, { dependsOn }) => sum + dependsOn.length, 0),
    attachments: count(({ attachment }) => attachment !== null),
    epics: settings.epics,
    assignees: each(records.map(({ assignment }) => assignment.assigneeId)),
    unassigned: count(({ assignment }) => assignment.assigneeId === null),
    priorities: each(records.map(({ assignment }) => assignment.priorityId)),
    sprints: each(records.map((record) => sprintOf(record, session))),
    components: choices.componentIds,
    labels: settings.labels.length > 0 ? records.length : count(({ assignment }) => assignment.labels.length > 0),
    dueDates: count(({ assignment }) => assignment.dueDate !== null),
    storyPoints: count(({ assignment }) => assignment.storyPoints !== null),
    rank: choices.rank,
    fieldValues: choices.fieldValues,
    issueTypeId: settings.issueTypeId,
    linkTypeId: settings.linkTypeId,
    refusedBefore: each([...workflowRefusals([...receipts.epics, ...receipts.issues]), ...remembered]),
  };
}
