import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { exportFaults } from '../../test/support/export-faults';
import { issuesInJira } from '../../test/support/issues-in-jira';
import type { Step } from '../check/step';
import { runCommand } from './run-command';

const KILLS = 20;
const ARGS = ['static/samples/lakeside', '--accept-findings', '--latency', '20'];

/** The sample, ended by SIGKILL at twenty moments spread over the run, each time run again to the end. */
export const killStep: Step = {
  title: 'twenty SIGKILLs',
  run: async () => {
    const whole = mkdtempSync(path.join(tmpdir(), 'proof-'));
    const { seconds } = await runCommand(whole, ARGS);
    const problems: string[] = [];
    let resumed = 0;
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const data = mkdtempSync(path.join(tmpdir(), 'proof-'));
      const killed = await runCommand(data, ARGS, (seconds * 1000 * kill) / KILLS);
      const again = await runCommand(data, ARGS);
      if (killed.code === null) resumed += 1;
      const faults = again.code === 0 ? exportFaults(again.report, await issuesInJira(data, 'DEMO')) : [`exit ${String(again.code)}: ${again.output.slice(-300)}`];
      problems.push(...faults.map((fault) => `kill ${String(kill)}: ${fault}`));
      rmSync(data, { recursive: true, force: true });
    }
    return { problems, summary: `${String(resumed)} of ${String(KILLS)} runs were ended in the middle and resumed to the end` };
  },
};
