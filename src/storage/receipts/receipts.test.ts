import type { Receipt } from '../../domain/receipt';
import { createStore } from '../store';
import { storageOnHost, type StorageOnHost } from '../../testing/storage-on-host';
import { createReceipts } from './receipts';

let storage: StorageOnHost;
beforeEach(() => {
  storage = storageOnHost(() => 1_700_000_000_000);
});
afterEach(() => {
  storage.close();
});

const receipt = (number: number, overrides: Partial<Receipt> = {}): Receipt => ({
  sessionId: 's1',
  key: `issues:${String(number)}`,
  kind: 'issues',
  state: 'intended',
  run: 1,
  attempts: 1,
  intendedAt: number,
  answeredAt: null,
  after: 0,
  confirmed: false,
  note: null,
  elements: [
    { ref: 'a', state: 'success', issueId: '1', issueKey: 'A-1', attachment: 'a.md' },
    { ref: 'b', state: 'error', message: 'no', action: 'mend', fields: ['summary'] },
    { ref: 'c', state: 'not_executed', without: ['assignee'] },
    { ref: 'd', state: 'unknown', message: 'who knows', action: 'look' },
  ],
  ...overrides,
});

describe('receipts', () => {
  it('come back as they were written, by number, past one batch', async () => {
    const store = createStore(storage.kvs);
    const written = Array.from({ length: 27 }, (_, index) => receipt(index + 1));
    for (const value of written) await store.commit([{ kind: 'receipt', value }]);
    await store.commit([{ kind: 'receipt', value: receipt(27, { state: 'done', note: 'lost', answeredAt: 5 }) }]);
    const read = await createReceipts(storage.kvs).load('s1', 'issues');
    expect(read).toEqual([...written.slice(0, 26), receipt(27, { state: 'done', note: 'lost', answeredAt: 5 })]);
  });

  it('are told apart by kind and session', async () => {
    const store = createStore(storage.kvs);
    await store.commit([{ kind: 'receipt', value: receipt(1) }]);
    const receipts = createReceipts(storage.kvs);
    expect(await receipts.load('s1', 'link')).toEqual([]);
    expect(await receipts.load('s2', 'issues')).toEqual([]);
  });
});
