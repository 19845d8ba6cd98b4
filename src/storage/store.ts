import type { Store } from '../domain/repositories';
import { StaleWrite } from '../domain/repositories';
import { DEFAULT_SETTINGS } from '../domain/settings';
import { translated } from './errors';
import { ENTITIES, INSTALLATION_KEY } from './keys';
import type { Kvs } from './kvs';
import { putParts } from './packed/blobs';
import { data } from './records/record';
import { checkOf, operationOf } from './records/operations';
import { transact } from './transaction';

/** The settings' first record, so that the first change has a version to compare with. Of two first writers one wins. */
async function seedSettings(kvs: Kvs): Promise<void> {
  try {
    const first = { version: 0, data: data(DEFAULT_SETTINGS) };
    await translated(() => kvs.entity(ENTITIES.settings).set(INSTALLATION_KEY, first, { keyPolicy: 'FAIL_IF_EXISTS' }));
  } catch (error) {
    if (!(error instanceof StaleWrite)) throw error;
  }
}

/** {@link Store} over Forge's transactions. */
export const createStore = (kvs: Kvs): Store => ({
  commit: async (changes, conditions = []) => {
    const operations = changes.map(operationOf);
    const written = new Set(operations.map((operation) => operation.key));
    // A record that is written is compared with its own version: a check of the same key would be refused as a duplicate.
    const checks = conditions.map(checkOf).filter((check) => !written.has(check.key));
    if (changes.some((change) => change.kind === 'settings' && change.value.version === 0)) await seedSettings(kvs);
    for (const { key, packed } of operations) if (packed !== undefined && packed.rest.length > 0) await putParts(kvs, key, packed);
    await transact(kvs, [...operations, ...checks]);
  },
});
