import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { exportFaults } from '../../test/support/export-faults';
import { issuesInJira } from '../../test/support/issues-in-jira';
import type { Step } from '../check/step';
import { runCommand } from './run-command';

const KILLS = 20;
const ARGS = ['static/samples/lakeside', '--accept-findings', '--latency', '20'];

/** Where a run was over before it could be killed, it is begun anew and killed this much earlier. */
const EARLIER = 0.8;

/** A run ended by SIGKILL before its end, in a new folder. @throws Error where it fails by itself */
async function killedRun(afterMs: number): Promise<string> {
  const data = mkdtempSync(path.join(tmpdir(), 'proof-'));
  const { code, output } = await runCommand(data, ARGS, afterMs);
  if (code === null) return data;
  if (code !== 0) throw new Error(`exit ${String(code)} before the kill: ${output.slice(-300)}`);
  rmSync(data, { recursive: true, force: true });
  return killedRun(afterMs * EARLIER);
}

/** The sample, ended by SIGKILL at twenty moments spread over the run, each time run again to the end. */
export const killStep: Step = {
  title: 'twenty SIGKILLs',
  run: async () => {
    const whole = mkdtempSync(path.join(tmpdir(), 'proof-'));
    const { seconds } = await runCommand(whole, ARGS);
    const problems: string[] = [];
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const data = await killedRun((seconds * 1000 * kill) / KILLS);
      const again = await runCommand(data, ARGS);
      const faults = again.code === 0 ? exportFaults(again.report, await issuesInJira(data, 'DEMO')) : [`exit ${String(again.code)}: ${again.output.slice(-300)}`];
      problems.push(...faults.map((fault) => `kill ${String(kill)}: ${fault}`));
      rmSync(data, { recursive: true, force: true });
    }
    return { problems, summary: `${String(KILLS)} runs were ended by SIGKILL before their end and run again to it` };
  },
};
