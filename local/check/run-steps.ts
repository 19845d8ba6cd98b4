import type { Step } from './step';

/**
 * Runs steps one after the other (each may take a gigabyte) and prints a line for each, with its problems below.
 * @param chosen titles of the steps to run; none for all
 * @returns exit code: 0, 1 where a step has a problem, 2 where no step is called so
 */
export async function runSteps(all: readonly Step[], chosen: readonly string[]): Promise<number> {
  const steps = chosen.length === 0 ? all : all.filter(({ title }) => chosen.includes(title));
  if (steps.length === 0) {
    console.error(`No such check: ${chosen.join(', ')}. There are: ${all.map(({ title }) => title).join(', ')}.`);
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
