import { editedContent } from '../../domain/ticket-body';
import type { TicketRecord } from '../../domain/ticket-record';
import { issueFields } from '../../export/issue-fields';
import { receiptKeyOf } from '../../export/new-receipt';
import { elementBytes } from '../../export/serialized';
import type { ExportTarget } from '../../export/target';
import { documentFacts } from '../tickets/document-facts';
import type { ExportDeps } from './deps';
import { elementOf, type Making } from './element';
import { parts } from './parts';

/** What a ticket adds to the request that creates it, in bytes, and the name of its attachment. */
export interface Weight {
  readonly bytes: number;
  readonly attachment: string | null;
}

const BODIES_AT_ONCE = 50;
/** The epic of a ticket has no key yet. */
const anyKeyOf = (projectKey: string): string => `${projectKey}-100000`;

/** Texts whose weight their records do not know: those from before it was kept there. */
async function unweighed(tickets: ExportDeps['tickets'], sessionId: string, records: readonly TicketRecord[]): Promise<Map<string, ReturnType<typeof documentFacts>>> {
  const ids = records.filter(({ documentBytes }) => documentBytes === undefined).map(({ id }) => id);
  const facts = new Map<string, ReturnType<typeof documentFacts>>();
  for (const part of parts(ids, BODIES_AT_ONCE)) {
    for (const body of await tickets.bodies(sessionId, part)) facts.set(body.id, documentFacts(editedContent(body)));
  }
  return facts;
}

/** Weight and attachment of each of these tickets, as the run would send them; from the records alone, as far as they know. */
export async function weigh(tickets: ExportDeps['tickets'], making: Making, target: ExportTarget, labels: readonly string[], records: readonly TicketRecord[]): Promise<Map<string, Weight>> {
  const read = await unweighed(tickets, making.sessionId, records);
  const parentKey = target.epicTypeId === null ? null : anyKeyOf(target.projectKey);
  return new Map(
    records.map((record): [string, Weight] => {
      const { title, assignment } = record;
      const { fields } = issueFields({ title, description: '', labels, assignment, parentKey }, target, []);
      const rest = elementBytes(elementOf(making, receiptKeyOf('issues', 0), record.id, fields));
      const { documentBytes = 0, attachment } = read.get(record.id) ?? record;
      return [record.id, { bytes: rest + documentBytes, attachment }];
    }),
  );
}
