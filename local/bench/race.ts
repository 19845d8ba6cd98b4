import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { createRealClock } from '../clock/real-clock';
import { allTickets } from '../cli/tickets';
import { waitForJob } from '../cli/run-job';
import { ProgressLine } from '../cli/progress';
import { openPlatform, type Platform } from '../cli/platform';
import { parseOptions } from '../cli/options';
import { sceneBeforeExport } from '../faults/scene';
import { buildApp } from '../faults/suite';
import { ACCOUNTS, createLocalJira } from '../jira';

/** How slow the site is for both. */
const SLOW = { latencyMs: 300, latencyPerIssueMs: 100 };

/** The same tickets from the first request to the last link, by the app and by a plain client, in milliseconds on the wall. */
export interface Race {
  readonly issues: number;
  readonly links: number;
  readonly appMs: number;
  readonly plainMs: number;
}

const plainAnswer = z.object({ ms: z.number(), issues: z.number(), links: z.number() });

async function plainClient(file: string): Promise<z.infer<typeof plainAnswer>> {
  const jira = await createLocalJira({ database: ':memory:', clock: createRealClock(), ...SLOW });
  try {
    const { url } = await jira.serve({ port: 0 });
    const { email, token } = ACCOUNTS.lead;
    const { stdout } = await promisify(execFile)(process.execPath, ['local/bench/plain-client.mjs', url, email, token, file]);
    return plainAnswer.parse(JSON.parse(stdout));
  } finally {
    await jira.close();
  }
}

async function appItself({ call }: Platform, sessionId: string): Promise<number> {
  const start = performance.now();
  await call('start-export', { sessionId });
  await waitForJob(call, sessionId, 'export', new ProgressLine({ write: () => undefined }));
  return performance.now() - start;
}

/** Lets both do the same work side by side, each on a site of its own: they mostly wait. */
export async function measureRace(): Promise<Race> {
  const data = mkdtempSync(path.join(tmpdir(), 'race-'));
  const bundle = await buildApp();
  const { sessionId } = await sceneBeforeExport(data, bundle);
  const platform = await openPlatform(parseOptions(['--data', data]), bundle, SLOW);
  try {
    const tickets = await allTickets(platform.call, sessionId);
    const file = path.join(data, 'tickets.json');
    const lines = tickets.map(({ planned }) => ({ id: planned.id, title: planned.title, epic: planned.phase, dependsOn: planned.dependsOn }));
    writeFileSync(file, JSON.stringify({ epics: [...new Set(lines.map(({ epic }) => epic))], tickets: lines }));
    const [appMs, plain] = await Promise.all([appItself(platform, sessionId), plainClient(file)]);
    const { issues, epics, links } = await platform.call('export-summary', { sessionId });
    if (issues + epics !== plain.issues || links !== plain.links) throw new Error(`The app made ${String(issues + epics)} issues and ${String(links)} links, the plain client ${String(plain.issues)} and ${String(plain.links)}.`);
    return { issues: plain.issues, links, appMs, plainMs: plain.ms };
  } finally {
    await platform.close();
    rmSync(data, { recursive: true, force: true });
  }
}
