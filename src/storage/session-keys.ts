import { RECEIPT_KINDS } from '../domain/receipt';
import type { Session } from '../domain/session';
import { getMany } from './batches';
import { createFiles, pieceKeys } from './files';
import { acceptedKey, bodyKey, changeListKey, draftPlanKey, findingsKey, planKey, receiptKey, writingKey } from './keys';
import { BATCH_KEYS, type Kvs } from './kvs';
import { readHead } from './packed/pack';
import { partKeys } from './packed/part-keys';

/** Receipts are numbered without gaps within a kind: the first number without one ends it. */
async function receiptKeys(kvs: Kvs, sessionId: string): Promise<string[]> {
  const keys: string[] = [];
  for (const kind of RECEIPT_KINDS) {
    for (let first = 1, more = true; more; first += BATCH_KEYS) {
      const batch = Array.from({ length: BATCH_KEYS }, (_, index) => receiptKey(sessionId, `${kind}:${String(first + index)}`));
      const found = await getMany(kvs, batch);
      keys.push(...batch.filter((key) => found.has(key)));
      more = found.size === BATCH_KEYS;
    }
  }
  return keys;
}

/**
 * Keys of a session's plain values as far as they follow from what is read by key: queries lag behind writes, and a
 * deletion must not leave behind what was written a moment before it.
 */
export async function valueKeysOf(kvs: Kvs, session: Session, ticketIds: readonly string[]): Promise<string[]> {
  const { id } = session;
  const packed = [planKey(id), draftPlanKey(id), findingsKey(id), acceptedKey(id), changeListKey(id), writingKey(id)];
  const heads = await getMany(kvs, packed);
  const parts = [...heads].flatMap(([key, head]) => [key, ...partKeys(key, readHead('value', head))]);
  const files = await createFiles(kvs).list(session);
  return [...parts, ...files.flatMap((file) => pieceKeys(id, file)), ...ticketIds.map((ticket) => bodyKey(id, ticket)), ...(await receiptKeys(kvs, id))];
}
