import { storageOnHost, type StorageOnHost } from '../testing/storage-on-host';
import { createRefusals } from './refusals';
import { createStore } from './store';

let storage: StorageOnHost;
beforeEach(() => {
  storage = storageOnHost(() => 1_700_000_000_000);
});
afterEach(() => {
  storage.close();
});

describe('what workflows refused', () => {
  it('is kept per project, and read by key', async () => {
    const seen = [{ message: 'Fill in the “Risk”.', at: 5 }];
    await createStore(storage.kvs).commit([{ kind: 'refusals', projectId: '10001', seen }]);
    const refusals = createRefusals(storage.kvs);
    expect(await refusals.get('10001')).toEqual(seen);
    expect(await refusals.get('10002')).toEqual([]);
  });
});
