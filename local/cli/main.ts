import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { AppFailure } from './app-failure';
import { EXIT, exitCodeOf } from './exit-code';
import { findingLine, open } from './findings';
import { applyFixes, writeChanges } from './fixes';
import { FindingsInTheWay } from './findings-in-the-way';
import { gatherFiles } from './gather-files';
import { writeQuestions } from './questions';
import { parseOptions, type TicketsOptions, UNTIL, USAGE } from './options';
import { openPlatform, type Platform } from './platform';
import { ProgressLine } from './progress';
import { makeReport, type Report } from './report';
import { openSession } from './session';
import { exportTickets, generate, review, timed, validate, type Way } from './stages';
import { resultTable } from './table';
import { UsageError } from './usage-error';
import { regenerate, turnOnWriter } from './writer';

const SAMPLE = 'static/samples/lakeside';

async function walk(platform: Platform, options: TicketsOptions, way: Way): Promise<void> {
  const goes = (stage: TicketsOptions['until']): boolean => UNTIL.indexOf(stage) <= UNTIL.indexOf(options.until);
  const findings = await timed(way.timings, 'validateMs', async () => {
    const found = await validate(way);
    return options.fix === undefined ? found : applyFixes(way, found, options.fix);
  });
  if (options.changes !== undefined) await writeChanges(way, options.changes);
  // Errors that will stop the command are printed where it stops.
  const stops = options.until === 'export' && !options.acceptFindings;
  for (const finding of stops ? open(findings, 'warning') : open(findings, 'error', 'warning')) console.log(findingLine(finding));
  if (goes('plan')) await timed(way.timings, 'planMs', () => platform.call('get-plan', { sessionId: way.sessionId, limit: 1 }));
  if (goes('generate')) await timed(way.timings, 'generateMs', () => generate(way, options));
  if (goes('generate') && options.regenerate !== undefined) await regenerate(way, options.regenerate, options.hint);
  if (goes('generate') && options.questions !== undefined) await writeQuestions(way, options.questions);
  if (goes('review')) await review(way, options);
  if (goes('export')) await timed(way.timings, 'exportMs', () => exportTickets(way));
}

async function makeTickets(platform: Platform, options: TicketsOptions, paths: readonly string[]): Promise<void> {
  const line = new ProgressLine(process.stderr);
  const timings = { readMs: 0, validateMs: 0, planMs: 0, generateMs: 0, exportMs: 0 };
  const { files, suggestedName } = gatherFiles(paths);
  await turnOnWriter(platform, options);
  const session = await timed(timings, 'readMs', () => openSession(platform.call, files, options.name ?? suggestedName, options, line));
  const way: Way = { call: platform.call, sessionId: session.id, line, timings };
  const tell = async (): Promise<Report> => {
    const report = await makeReport(way, platform);
    if (options.report !== undefined) {
      mkdirSync(path.dirname(path.resolve(options.report)), { recursive: true });
      writeFileSync(options.report, `${JSON.stringify(report, null, 1)}\n`);
    }
    return report;
  };
  try {
    await walk(platform, options, way);
  } catch (error) {
    await tell();
    throw error;
  }
  console.log(resultTable(await tell()));
}

function explain(error: unknown): void {
  if (error instanceof UsageError) console.error(error.showsOptions ? `${error.message}\n\n${USAGE}` : error.message);
  else if (error instanceof FindingsInTheWay) {
    for (const finding of error.findings) console.error(findingLine(finding));
    console.error(`${error.message} ${error.advice}`);
  } else if (error instanceof AppFailure) console.error(error.message);
  else console.error(`The command failed: ${error instanceof Error ? error.message : String(error)}. Run it again to go on where it stopped.`);
}

async function main(args: readonly string[]): Promise<number> {
  let platform: Platform | null = null;
  try {
    const options = parseOptions(args);
    if (options.help) {
      console.log(USAGE);
      return EXIT.done;
    }
    const paths = options.paths.length === 0 ? [SAMPLE] : options.paths;
    gatherFiles(paths);
    platform = await openPlatform(options);
    await makeTickets(platform, options, paths);
    return EXIT.done;
  } catch (error) {
    explain(error);
    return exitCodeOf(error);
  } finally {
    await platform?.close();
  }
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    console.error('\nInterrupted. Run the same command again to go on where it stopped.');
    process.exit(EXIT.interrupted);
  });
}

void main(process.argv.slice(2)).then((code) => process.exit(code));
