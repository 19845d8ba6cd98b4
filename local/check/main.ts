import { bundleStep } from './bundle';
import { forgeLintStep } from './forge-lint';
import { manifestStep } from './manifest';
import { runCommand } from './run-command';
import type { Step } from './step';

const STEPS: readonly Step[] = [
  { title: 'types', run: () => runCommand('tsc', ['--noEmit'], 'no error') },
  { title: 'eslint', run: () => runCommand('eslint', ['--max-warnings', '0', 'src', 'local', 'test'], 'no warning') },
  manifestStep,
  forgeLintStep,
  bundleStep,
];

/** Runs the checks one after the other (each may take a gigabyte); exit 1 when any has a problem. */
async function main(): Promise<number> {
  const chosen = process.argv.slice(2);
  const steps = chosen.length === 0 ? STEPS : STEPS.filter(({ title }) => chosen.includes(title));
  if (steps.length === 0) {
    console.error(`No such check: ${chosen.join(', ')}. There are: ${STEPS.map(({ title }) => title).join(', ')}.`);
    return 2;
  }
  let failed = 0;
  for (const { title, run } of steps) {
    const start = Date.now();
    const { problems, summary, left } = await run();
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    console.log(`${problems.length === 0 ? 'ok  ' : 'FAIL'} ${title}: ${summary} (${seconds} s)${left === undefined ? '' : `; left out: ${left}`}`);
    for (const problem of problems) console.log(`     ${problem}`);
    if (problems.length > 0) failed += 1;
  }
  return failed === 0 ? 0 : 1;
}

void main().then((code) => process.exit(code));
