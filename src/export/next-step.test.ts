import type { Receipt, ReceiptElement } from '../domain/receipt';
import { made, unsent } from './match';
import { intendedReceipt } from './new-receipt';
import { nextStep } from './next-step';
import { LOST_LIMIT } from './ref-state';
import type { ExportState } from './state';

const ticket = (id: string, issueKey: string | null = null) => ({ id, phase: 'roles' as const, dependsOn: [], issueKey });
const ids = Array.from({ length: 60 }, (_, index) => `t${String(index)}`);
const element = (ref: string): ReceiptElement => ({ ref, state: 'not_executed' });
const receipt = (number: number, refs: readonly string[], overrides: Partial<Receipt> = {}): Receipt => ({
  ...intendedReceipt({ sessionId: 's', kind: 'issues', count: number, run: 1, now: 0, after: 0, elements: refs.map(element) }),
  ...overrides,
});
const state = (issues: readonly Receipt[], overrides: Partial<ExportState> = {}): ExportState => ({
  run: 1,
  now: 1_000,
  quarantineMs: 60_000,
  withEpics: false,
  tickets: ids.map((id) => ticket(id)),
  receipts: { epics: [], issues, attachment: [], link: [], sprint: [], rank: [] },
  ...overrides,
});
const refsOf = (at: ExportState): readonly string[] => {
  const step = nextStep(at);
  return step.kind === 'create' ? step.refs.map(({ ref }) => ref) : [];
};

describe('the next step', () => {
  it('creates fifty at once, epics first', () => {
    expect(refsOf(state([]))).toEqual(ids.slice(0, 50));
    expect(refsOf(state([], { withEpics: true }))).toEqual(['epic:roles']);
  });

  it('goes on with what is not pending, then looks, then waits', () => {
    const pending = receipt(0, ids.slice(0, 50));
    expect(refsOf(state([pending]))).toEqual(ids.slice(50));
    const all = [pending, receipt(1, ids.slice(50))];
    expect(nextStep(state(all))).toMatchObject({ kind: 'look', final: false });
    const looked = all.map((one): Receipt => ({ ...one, state: 'unknown' }));
    expect(nextStep(state(looked))).toEqual({ kind: 'wait', until: 60_000 });
    expect(nextStep(state(looked, { now: 60_000 }))).toMatchObject({ kind: 'look', final: true });
  });

  it('halves what was lost, sends alone what was refused whole, and gives up what is lost again and again', () => {
    const lost = receipt(0, ids.slice(0, 50), { state: 'done', note: 'lost' });
    expect(refsOf(state([lost]))).toEqual(ids.slice(0, 25));
    expect(refsOf(state([receipt(0, ids.slice(0, 50), { state: 'failed', note: 'refused_whole' })]))).toEqual(['t0']);
    const often = Array.from({ length: LOST_LIMIT }, (_, index) => receipt(index, ['t0'], { state: 'done', note: 'lost' }));
    expect(refsOf(state(often))[0]).toBe('t1');
  });

  it('never creates what has an issue, in the record or in a receipt, nor what is unknown', () => {
    const elements: ReceiptElement[] = [made(element('t1'), { id: '1', key: 'A-1' }), { ref: 't2', state: 'unknown', message: '', action: '' }, unsent(element('t3'))];
    const tickets = ['t0', 't1', 't2', 't3'].map((id) => ticket(id, id === 't0' ? 'A-9' : null));
    expect(refsOf(state([receipt(0, [], { state: 'done', elements })], { tickets }))).toEqual(['t3']);
    expect(refsOf(state([receipt(0, [], { state: 'done', elements })], { tickets, run: 2 }))).toEqual(['t3']);
  });

  it('tries again in a later run what Jira refused in an earlier one', () => {
    const refused: Receipt = receipt(0, [], { state: 'done', confirmed: true, elements: [{ ref: 't0', state: 'error', message: 'no', action: '', fields: ['summary'] }] });
    const tickets = [ticket('t0')];
    expect(nextStep(state([refused], { tickets })).kind).toBe('done');
    expect(refsOf(state([refused], { tickets, run: 2 }))).toEqual(['t0']);
  });
});
