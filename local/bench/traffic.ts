import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { RawFile } from '../../src/domain/sheet';
import { parseOptions } from '../cli/options';
import { openPlatform } from '../cli/platform';
import { ProgressLine } from '../cli/progress';
import { makeReport } from '../cli/report';
import { openSession } from '../cli/session';
import { exportTickets, generate, review, validate, type Way } from '../cli/stages';
import { sharesOf, Timeline, type Share } from './shares';

/** What a whole run asked of Jira and of storage, beside the least that it could have asked. */
export interface Traffic {
  readonly tickets: number;
  readonly jiraRequests: number;
  readonly leastJiraRequests: number;
  readonly storageReads: number;
  readonly leastStorageReads: number;
  readonly storageWrites: number;
  readonly leastStorageWrites: number;
  readonly storageReadBytes: number;
  readonly storageWriteBytes: number;
  /** Longest consumer invocation in milliseconds, and the largest heap seen during one, in MB. */
  readonly longestMs: number;
  readonly largestHeapMb: number;
  readonly shares: readonly Share[];
  /** Answers 429 of Jira: of the burst, the issue or the quota. */
  readonly refused: number;
}

const BULK = 50;
const READ_BACK = 100;
const STORAGE_BATCH = 25;
const PREFLIGHT_READS = 10;
const upTo = (count: number, size: number): number => Math.ceil(count / size);

/** Runs a specification from files to linked issues on a fresh data folder and counts. */
export async function measureTraffic(files: readonly RawFile[]): Promise<Traffic> {
  const data = mkdtempSync(path.join(tmpdir(), 'bench-'));
  const options = parseOptions(['--data', data, '--accept-findings']);
  const timeline = new Timeline();
  const platform = await openPlatform(options, undefined, { intercept: timeline.watch });
  try {
    const line = new ProgressLine({ write: () => undefined });
    const { id } = await openSession(platform.call, files, 'Benchmark', options, line);
    const timings = { readMs: 0, validateMs: 0, planMs: 0, generateMs: 0, exportMs: 0 };
    const way: Way = { call: platform.call, sessionId: id, line, timings };
    await validate(way);
    await generate(way);
    await review(way, options);
    await exportTickets(way);
    const stats = platform.host.stats();
    const { tickets, export: made } = await makeReport(way, platform);
    const issues = made.issues + made.epics;
    const creations = upTo(made.epics, BULK) + upTo(made.issues, BULK);
    const functions = Object.values(stats.functions);
    return {
      tickets: tickets.length,
      shares: sharesOf(stats, platform.jira.pointsUsed(), timeline),
      refused: timeline.refused,
      jiraRequests: made.jiraRequests.total,
      leastJiraRequests: creations + upTo(issues, READ_BACK) + made.links + made.attachments + PREFLIGHT_READS,
      storageReads: stats.kvsReads,
      // Records and bodies once for the review, once for the export.
      leastStorageReads: 4 * upTo(tickets.length, STORAGE_BATCH),
      storageWrites: stats.kvsWrites,
      // Records with bodies when written, records when ready and when exported, intent and answer of each creation.
      leastStorageWrites: upTo(2 * tickets.length, STORAGE_BATCH) + 2 * upTo(tickets.length, STORAGE_BATCH) + 2 * creations,
      storageReadBytes: stats.kvsReadBytes,
      storageWriteBytes: stats.kvsWriteBytes,
      longestMs: Math.max(...functions.map(({ maxMs }) => maxMs)),
      largestHeapMb: Math.round(Math.max(...functions.map(({ maxHeapBytes }) => maxHeapBytes)) / 1_048_576),
    };
  } finally {
    await platform.close();
    rmSync(data, { recursive: true, force: true });
  }
}
