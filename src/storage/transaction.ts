import { translated } from './errors';
import { BATCH_KEYS, type Kvs } from './kvs';
import { filterOf, type Operation } from './records/operation';

/**
 * Carries out all operations or none, in one request.
 * @throws StaleWrite where a condition does not hold.
 * @throws RangeError for more than 25 operations: the caller splits its work, because only it knows what belongs together.
 */
export async function transact(kvs: Kvs, operations: readonly Operation[]): Promise<void> {
  if (operations.length > BATCH_KEYS) throw new RangeError(`${String(operations.length)} operations do not fit into one transaction of ${String(BATCH_KEYS)}.`);
  const transaction = kvs.transact();
  for (const { op, key, entityName, value, where, options } of operations) {
    const conditions = filterOf(where);
    const entity = entityName === undefined ? undefined : { entityName, ...(conditions === null ? {} : { conditions }) };
    if (op === 'set') transaction.set<Readonly<Record<string, unknown>>>(key, value ?? {}, entity, options);
    else if (op === 'delete') transaction.delete(key, entity);
    else if (entityName !== undefined && conditions !== null) transaction.check(key, { entityName, conditions });
  }
  await translated(() => transaction.execute());
}
