import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import pLimit from 'p-limit';
import { z } from 'zod';
import { FAULTS } from './fault';
import { buildApp, openSuite, sampleOf, told } from './suite';
import { EXPORT, PROCESSING, type UnderTest } from './under-test';

const USAGE = `Usage: npm run test:faults -- [options]
  --job NAME       export or processing (default both)
  --share S        run that share of the cases, drawn by lot (default 1)
  --seed N         of the lot (default 1)
  --call N         only the cases of that outside call
  --fault NAME     only that fault: ${FAULTS.join(', ')}
  --processes N    side by side (default: one for each core, four at most)`;

const whole = z.coerce.number().int().min(0);
const schema = z.object({
  job: z.enum(['export', 'processing']).optional(),
  share: z.coerce.number().gt(0).max(1),
  seed: whole,
  call: whole.optional(),
  fault: z.enum(FAULTS).optional(),
  processes: z.coerce.number().int().min(1).max(16),
  part: whole.optional(),
  parts: z.coerce.number().int().min(1).optional(),
});
type Options = z.infer<typeof schema>;

/** A process does no more cases than about a hundred: its memory grows with every case, and after five hundred one takes twice as long. */
const PARTS = { export: 30, processing: 2 };

/** What the cases of one process came to. */
const tally = z.object({ cases: z.number(), failed: z.number(), unknown: z.number(), calls: z.number() });
type Tally = z.infer<typeof tally>;

async function runPart(test: UnderTest, options: Options, part: number, parts: number): Promise<Tally> {
  const suite = await openSuite(test, await buildApp());
  const wanted = suite.cases.filter(({ call, fault }) => (options.call ?? call) === call && (options.fault ?? fault) === fault);
  const mine = sampleOf(wanted, options.share, options.seed).filter((_, index) => index % parts === part);
  let [failed, unknown] = [0, 0];
  for (const one of mine) {
    const result = await suite.run(one);
    unknown += result.unknown;
    if (result.wrong.length > 0) {
      failed += 1;
      console.error(told(result));
    }
  }
  suite.close();
  return { cases: mine.length, failed, unknown, calls: suite.recording.calls.length };
}

function spawnPart(part: number, job: string, args: readonly string[]): Promise<Tally> {
  const child = spawn(process.execPath, ['--max-semi-space-size=32', 'local/run.mjs', 'local/faults/main.ts', ...args, '--job', job, '--part', String(part)], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(tally.parse(JSON.parse(output)));
      else reject(new Error(`Part ${String(part)} of ${job} ended with exit code ${String(code)}.`));
    });
  });
}

async function runJob(job: 'export' | 'processing', options: Options, args: readonly string[]): Promise<boolean> {
  const start = Date.now();
  const limit = pLimit(options.processes);
  const count = Math.max(options.processes, Math.ceil(PARTS[job] * options.share));
  const parts: Tally[] = [];
  const sum = (key: keyof Tally): number => parts.reduce((total, one) => total + one[key], 0);
  const run = async (part: number): Promise<void> => {
    parts.push(await spawnPart(part, job, [...args, '--parts', String(count)]));
    console.error(`${job}: part ${String(parts.length)} of ${String(count)}, ${String(sum('cases'))} cases so far, ${String(sum('failed'))} wrong`);
  };
  await Promise.all(Array.from({ length: count }, (_, part) => limit(() => run(part))));
  const seconds = ((Date.now() - start) / 1000).toFixed(0);
  console.log(`${job}: ${String(sum('cases'))} cases over ${String(parts[0]?.calls ?? 0)} outside calls, ${String(sum('failed'))} wrong, ${String(sum('unknown'))} elements unknown (${seconds} s)`);
  return sum('failed') === 0 && sum('cases') > 0;
}

async function main(args: readonly string[]): Promise<number> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      job: text, call: text, fault: text, part: text,
      share: { ...text, default: '1' },
      seed: { ...text, default: '1' },
      processes: { ...text, default: String(Math.min(4, availableParallelism())) },
      parts: text,
    },
  });
  const read = schema.safeParse(values);
  if (!read.success) {
    console.error(`${z.prettifyError(read.error)}\n\n${USAGE}`);
    return 2;
  }
  const options = read.data;
  if (options.part !== undefined) {
    console.log(JSON.stringify(await runPart(options.job === 'processing' ? PROCESSING : EXPORT, options, options.part, options.parts ?? 1)));
    return 0;
  }
  const shared = ['--share', String(options.share), '--seed', String(options.seed)];
  const only = [...(options.call === undefined ? [] : ['--call', String(options.call)]), ...(options.fault === undefined ? [] : ['--fault', options.fault])];
  let right = true;
  for (const job of options.job === undefined ? (['export', 'processing'] as const) : [options.job]) right = (await runJob(job, options, [...shared, ...only])) && right;
  return right ? 0 : 1;
}

void main(process.argv.slice(2)).then((code) => process.exit(code));
