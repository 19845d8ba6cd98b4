import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Spec } from '../domain/spec';
import { buildSpec } from '../spec/build-spec';
import { readFiles } from '../spec/reading';
import { makePlan } from './make-plan';
import { faultsOf } from './testing/invariants';
import { planOptions } from './testing/plan-of';

const SPECS = process.env['SPECS_DIR'] ?? path.resolve(__dirname, '../../../shared/specs');
const SETS = ['boston', 'dst_acquia_cms', 'openmass_delta', 'vagov_2023_delta'];
const CHOICES = [
  planOptions(),
  planOptions({ include: { held: true, removed: true } }),
  planOptions({ grouping: 'coarse', include: { held: true, removed: true } }),
];

const present = existsSync(SPECS);
if (!present) process.stdout.write(`${String(2 * SETS.length)} checks on real specifications were left out: SPECS_DIR is not there.\n`);

async function specOfSet(set: string): Promise<Spec> {
  const folder = path.join(SPECS, set);
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  const { files } = await readFiles(names.map((name) => ({ name, bytes: readFileSync(path.join(folder, name)) })));
  return buildSpec(files.flatMap((file) => (file.kind === 'sheet' ? [file.sheet] : [])));
}

(present ? describe : describe.skip)('real specifications', () => {
  it.each(SETS)('%s: every row to be built is in exactly one ticket, and the plan is sound', async (set) => {
    const spec = await specOfSet(set);
    for (const options of CHOICES) expect(faultsOf(spec, makePlan(spec, options), options)).toEqual([]);
  });

  it.each(SETS)('%s: tickets are of a size to be worked on, and few wait for more than five', async (set) => {
    const { tickets } = makePlan(await specOfSet(set), planOptions());
    const large = tickets.filter(({ size }) => size === 'L').length;
    const tied = tickets.filter(({ dependsOn }) => dependsOn.length > 5).length;
    expect(large / tickets.length).toBeLessThan(0.1);
    expect(tied / tickets.length).toBeLessThan(0.06);
  });
});
