import type { Finding } from '../../src/domain/finding';
import { AppFailure } from './app-failure';
import type { ReportedFinding } from './findings';
import { applyFixes } from './fixes';
import type { Call } from './platform';
import { ProgressLine } from './progress';
import type { Way } from './stages';

const finding = (code: string, overrides: Partial<ReportedFinding> = {}): ReportedFinding => ({
  severity: 'info', code, file: 'a.csv', row: 2, column: 'X', value: '', message: '', suggestion: '', cause: `${code}: it`, fix: { label: '', changes: [] } satisfies Finding['fix'], related: [], fingerprint: code, accepted: false, ...overrides,
});

/** An app that answers with the findings of each check in turn, the last ones for ever. */
function app(checks: readonly (readonly ReportedFinding[])[], hasIssues = false) {
  const applied: unknown[] = [];
  const answers: Partial<Record<Parameters<Call>[0], (payload: unknown) => unknown>> = {
    'get-session': () => ({ session: { id: 's', hasIssues }, findingsFresh: true }),
    'apply-fixes': (payload) => {
      if (applied.length === 7) throw new AppFailure({ kind: 'user_fixable', code: 'nothing-to-fix', message: '', action: '', reference: '' });
      applied.push(payload);
      return { fixes: 2, cells: 3 };
    },
    'report-findings': () => ({ findings: checks[Math.min(applied.length, checks.length) - 1] ?? [], next: null }),
  };
  const call: Call = (key, payload) => Promise.resolve(answers[key]?.(payload) as never);
  const way: Way = { call, sessionId: 's', line: new ProgressLine(process.stderr), timings: { readMs: 0, validateMs: 0, planMs: 0, generateMs: 0, exportMs: 0 } };
  return { way, applied };
}

describe('fixing from the command line', () => {
  const said: string[] = [];
  beforeEach(() => {
    said.length = 0;
    jest.spyOn(console, 'log').mockImplementation((line: string) => said.push(line));
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it('goes on until no fix is offered, and says what came of it', async () => {
    const { way, applied } = app([[finding('slip')], [finding('other', { fix: null })]]);
    expect((await applyFixes(way, [finding('slip'), finding('late')], 'all')).map(({ code }) => code)).toEqual(['other']);
    expect(applied).toEqual([{ sessionId: 's', all: true }, { sessionId: 's', all: true }]);
    expect(said).toEqual(['4 fixes applied, 6 cells changed. Findings: 2 before, 1 now.']);
  });

  it('ends after five rounds', async () => {
    const { way, applied } = app([[finding('slip')]]);
    await applyFixes(way, [finding('slip')], 'all');
    expect(applied).toHaveLength(5);
    expect(said).toEqual(['10 fixes applied, 15 cells changed; 1 finding still offers one. Findings: 1 before, 1 now.']);
  });

  it.each(['slip', 'slip: it'])('takes the fixes of %s alone', async (what) => {
    const { way, applied } = app([[finding('other')]]);
    await applyFixes(way, [finding('slip'), finding('other')], what);
    expect(applied).toEqual([{ sessionId: 's', cause: what }]);
  });

  it('leaves what is accepted, what offers none, and a session that has issues', async () => {
    const offered = [finding('slip', { accepted: true }), finding('other', { fix: null })];
    const { way, applied } = app([]);
    await applyFixes(way, offered, 'all');
    await applyFixes(way, offered, 'unheard');
    expect(said).toEqual(['No fix is offered. Findings: 2 before, 2 now.', 'No fix is offered for unheard. Findings: 2 before, 2 now.']);
    await applyFixes(app([], true).way, [finding('slip')], 'all');
    expect(applied).toEqual([]);
    expect(said).toHaveLength(2);
  });
});
