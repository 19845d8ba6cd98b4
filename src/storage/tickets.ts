import type { TicketRepository } from '../domain/repositories';
import type { TicketBody } from '../domain/ticket-body';
import type { TicketRecord } from '../domain/ticket-record';
import { getMany } from './batches';
import { translated } from './errors';
import { bodyKey, ENTITIES, ticketKey } from './keys';
import type { Kvs } from './kvs';
import { getBlobs } from './packed/blobs';
import { queryPage } from './queries';
import { readEntity, readValue } from './records/record';
import { ticketBodyShape } from './shapes/ticket-body';
import { ticketShape } from './shapes/ticket';

const read = (entity: unknown): TicketRecord => readEntity('ticket', ticketShape, entity);

export const createTickets = (kvs: Kvs): TicketRepository => ({
  get: async (sessionId, id) => {
    const entity = await translated(() => kvs.entity<unknown>(ENTITIES.ticket).get(ticketKey(sessionId, id)));
    return entity === undefined ? null : read(entity);
  },

  records: async (sessionId, ids) => {
    const keys = ids.map((id) => ticketKey(sessionId, id));
    const found = await getMany(kvs, keys, ENTITIES.ticket);
    const records: TicketRecord[] = [];
    for (const key of keys) {
      const entity = found.get(key);
      if (entity !== undefined) records.push(read(entity));
    }
    return records;
  },

  bodies: async (sessionId, ids) => {
    const keys = ids.map((id) => bodyKey(sessionId, id));
    const found = await getBlobs(kvs, 'ticket', keys);
    const bodies: TicketBody[] = [];
    for (const key of keys) {
      const stored = found.get(key);
      if (stored !== undefined) bodies.push(readValue('body', ticketBodyShape, stored));
    }
    return bodies;
  },

  list: (sessionId, filter, page) => {
    const byState = filter.state === undefined ? null : { index: 'by-state', partition: [sessionId, filter.state] };
    const byPhase = filter.phase === undefined ? null : { index: 'by-phase', partition: [sessionId, filter.phase] };
    const query = byState ?? byPhase ?? { index: 'by-position', partition: [sessionId] };
    return queryPage(kvs, { entityName: ENTITIES.ticket, ...query }, page, read);
  },
});
