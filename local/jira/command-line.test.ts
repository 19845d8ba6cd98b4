import { readCommandLine, UsageError } from './command-line';

it('has a usual value for everything', () => {
  expect(readCommandLine([])).toEqual({
    port: 8081, dataDir: '.data', projects: ['DEMO'], latencyMs: 0, latencyPerIssueMs: 0, faultsFile: null, seed: 1,
  });
});

it('reads every option', () => {
  const args = ['--port', '0', '--data', '/tmp/x', '--projects', 'demo, SITE', '--latency', '300', '--latency-per-issue', '100', '--faults', 'f.json', '--seed', '7'];
  expect(readCommandLine(args)).toEqual({
    port: 0, dataDir: '/tmp/x', projects: ['DEMO', 'SITE'], latencyMs: 300, latencyPerIssueMs: 100, faultsFile: 'f.json', seed: 7,
  });
});

it.each([[['--port', 'x']], [['--port', '70000']], [['--latency', '-1']], [['--projects', 'a-b']], [['--projects', '']], [['--colour']], [['extra']]])('refuses %j', (args) => {
  expect(() => readCommandLine(args)).toThrow(UsageError);
});
