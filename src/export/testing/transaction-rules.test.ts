import type { Change } from '../../domain/change';
import { refuseAsForge, TransactionRefused } from './transaction-rules';

const event = (id: string): Change => ({ kind: 'audit', value: { id, at: 1, action: 'links_created', sessionId: 's', projectKey: 'P', accountId: 'a', summary: '' } });
const known = (component: string, issueKey: string): Change => ({ kind: 'register', value: { projectId: '1', component, sessionId: 's', ticketId: 't', issueId: '9', issueKey } });
const many = (count: number): Change[] => Array.from({ length: count }, (_, index) => event(String(index)));

describe('a transaction', () => {
  it('takes 25 operations with the job’s own, each key once', () => {
    expect(() => {
      refuseAsForge([...many(23), known('a', 'A-1')], 1);
    }).not.toThrow();
  });

  it.each([
    ['a 26th operation', many(25), 'UNPROCESSABLE_ENTITY'],
    ['a key twice, whatever the value', [known('a', 'A-1'), known('a', 'A-2')], 'KEY_DUPLICATION_ERROR'],
  ])('is refused for %s', (_, changes, code) => {
    expect(() => {
      refuseAsForge(changes, 1);
    }).toThrow(TransactionRefused);
    expect(() => {
      refuseAsForge(changes, 1);
    }).toThrow(code);
  });
});
