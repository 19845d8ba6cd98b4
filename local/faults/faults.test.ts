import { MUTANTS, mutate } from './mutants';
import { buildApp, openSuite, sampleOf, told, type Suite } from './suite';
import { EXPORT, PROCESSING } from './under-test';

/** A tenth of the cases, as far as this time reaches; `npm run test:faults` runs them all, CI a tenth of them. */
const BUDGET_MS = 12_000;
const SHARE = 0.1;
const SEED = 20_261;

async function wrongCases(suite: Suite): Promise<string[]> {
  const end = Date.now() + BUDGET_MS;
  const wrong: string[] = [];
  const sample = sampleOf(suite.cases, SHARE, SEED);
  let run = 0;
  for (const one of sample) {
    if (run > 0 && Date.now() > end) break;
    const result = await suite.run(one);
    run += 1;
    if (result.wrong.length > 0 || result.unknown > 0) wrong.push(told(result));
  }
  console.log(`${String(run)} of ${String(sample.length)} drawn from ${String(suite.cases.length)} cases`);
  return wrong;
}

describe('an export of 120 tickets with 200 links and 5 attachments', () => {
  let suite: Suite;
  beforeAll(async () => {
    suite = await openSuite(EXPORT, await buildApp());
  }, 120_000);
  afterAll(() => {
    suite.close();
  });

  it('comes out right whatever outside call meets whatever fault', async () => {
    expect(await wrongCases(suite)).toEqual([]);
  }, 180_000);

  it.each(MUTANTS)('would not without its safeguards: $name', async (mutant) => {
    const call = suite.recording.calls.findLastIndex(({ what }) => what === 'POST /rest/api/3/issue/bulk');
    const { wrong } = await suite.run({ call, fault: mutant.fault }, mutate(await buildApp(), mutant));
    expect(wrong).toContainEqual(expect.stringMatching(/^doubled: /));
  }, 60_000);
});

describe('the writing of 120 tickets', () => {
  it('gives the same whatever outside call meets whatever fault', async () => {
    const suite = await openSuite(PROCESSING, await buildApp());
    expect(await wrongCases(suite)).toEqual([]);
    suite.close();
  }, 180_000);
});
