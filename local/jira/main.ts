import { readFileSync } from 'node:fs';
import { ZodError } from 'zod';
import { createRealClock } from '../clock/real-clock';
import { readCommandLine, USAGE, UsageError, type CommandLine } from './command-line';
import { faultPlan, type FaultPlan } from './faults/plan';
import { ACCOUNTS, createLocalJira } from './index';

/** @throws UsageError where the file cannot be read or is no fault plan */
function readFaults(file: string): FaultPlan {
  try {
    return faultPlan.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    const [issue] = error instanceof ZodError ? error.issues : [];
    const reason = issue === undefined ? String(error) : `${issue.path.join('.')}: ${issue.message}`;
    throw new UsageError(`--faults: ${file} is not a fault plan that can be read (${reason}).`);
  }
}

async function start(line: CommandLine): Promise<void> {
  const faults = line.faultsFile === null ? {} : { faults: readFaults(line.faultsFile) };
  const jira = await createLocalJira({ ...line, ...faults, clock: createRealClock() });
  const server = await jira.serve({ port: line.port });
  const accounts = Object.entries(ACCOUNTS).filter(([, { active, accountType }]) => active && accountType === 'atlassian');
  const lines = accounts.map(([, { email, token, displayName }]) => `  ${email.padEnd(36)} ${token.padEnd(22)} ${displayName}`);
  console.log(`Local Jira at ${server.url}, projects ${line.projects.join(', ')}, kept in ${line.dataDir}`);
  console.log(`Sign in with basic authentication, e-mail and API token:\n${lines.join('\n')}\nCtrl+C ends it.`);
  const stop = (): void => {
    void jira.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

async function main(): Promise<void> {
  try {
    await start(readCommandLine(process.argv.slice(2)));
  } catch (error) {
    const wrongUse = error instanceof UsageError;
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    const message = error instanceof Error ? error.message : String(error);
    console.error(wrongUse ? `${message}\n${USAGE}` : taken ? 'The port is taken. Choose another one with --port.' : `The local Jira could not start: ${message}`);
    process.exit(wrongUse ? 2 : 1);
  }
}

void main();
