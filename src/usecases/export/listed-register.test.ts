import type { RegisteredIssue } from '../../domain/project';
import { createStorage } from '../../storage';
import { storageOnHost, type StorageOnHost } from '../../testing/storage-on-host';
import { listedRegister } from './listed-register';

const entry = (index: number, projectId = 'p'): RegisteredIssue => ({ projectId, component: `view:v${String(index)}`, sessionId: 's', ticketId: `t${String(index)}`, issueId: String(index), issueKey: `DEMO-${String(index)}` });

describe('the register for a screen', () => {
  let now = 0;
  let host: StorageOnHost;
  beforeEach(() => {
    host = storageOnHost(() => now);
  });
  afterEach(() => {
    host.close();
  });

  it('finds what a look by key finds, in fewer requests', async () => {
    const { register, store } = createStorage(host.kvs);
    const entries = [...Array.from({ length: 230 }, (_, index) => entry(index)), entry(1, 'other')];
    for (let start = 0; start < entries.length; start += 20) await store.commit(entries.slice(start, start + 20).map((value) => ({ kind: 'register', value })));
    now += 60_000;
    const asked = ['view:v7', 'view:absent', ...Array.from({ length: 220 }, (_, index) => `view:v${String(index)}`).filter((one) => one !== 'view:v7')];
    const byKey = await register.find('p', asked);
    const before = host.requests.length;
    expect(await listedRegister(register).find('p', asked)).toEqual(byKey);
    expect(byKey).toHaveLength(220);
    expect(host.requests.length - before).toBe(3);
  });

  it('looks by key where the register is larger than what is asked for', async () => {
    const { register, store } = createStorage(host.kvs);
    const entries = Array.from({ length: 230 }, (_, index) => entry(index));
    for (let start = 0; start < entries.length; start += 20) await store.commit(entries.slice(start, start + 20).map((value) => ({ kind: 'register', value })));
    now += 60_000;
    const before = host.requests.length;
    expect((await listedRegister(register).find('p', ['view:v229', 'view:v3'])).map(({ component }) => component)).toEqual(['view:v229', 'view:v3']);
    expect(host.requests.length - before).toBe(2);
    expect(await listedRegister(register).find('p', [])).toEqual([]);
  });
});
