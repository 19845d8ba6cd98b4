import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gatherFiles } from '../cli/gather-files';
import { parseOptions } from '../cli/options';
import { openPlatform } from '../cli/platform';
import { ProgressLine } from '../cli/progress';
import { makeReport } from '../cli/report';
import { openSession } from '../cli/session';
import { exportTickets, generate, review, validate, type Way } from '../cli/stages';
import { officialApp } from './official-app';
import type { StepResult } from './step';

/** Walks the sample from files to linked issues on what the official bundler made of the backend. */
export async function walkSample(backend: string): Promise<StepResult> {
  const data = mkdtempSync(path.join(tmpdir(), 'official-bundle-'));
  const options = parseOptions(['--data', data, '--accept-findings']);
  const app = await officialApp(backend);
  const platform = await openPlatform(options, app);
  try {
    const { files } = gatherFiles(['static/samples/lakeside']);
    const line = new ProgressLine({ write: () => undefined });
    const { id } = await openSession(platform.call, files, 'Sample', options, line);
    const timings = { readMs: 0, validateMs: 0, planMs: 0, generateMs: 0, exportMs: 0 };
    const way: Way = { call: platform.call, sessionId: id, line, timings };
    await validate(way);
    await generate(way);
    await review(way, options);
    await exportTickets(way);
    const { session, tickets, export: made } = await makeReport(way, platform);
    const missing = tickets.filter(({ issueKey }) => issueKey === null).map(({ title }) => `no issue for ${title}`);
    const problems = session.stage === 'completed' ? missing : [`the sample ended in the stage ${session.stage}`, ...missing];
    return { problems, summary: `${String(made.issues)} issues and ${String(made.links)} links of the sample` };
  } finally {
    await platform.close();
    rmSync(data, { recursive: true, force: true });
  }
}
