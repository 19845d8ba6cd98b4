import { parseArgs } from 'node:util';
import { z } from 'zod';
import { WRITERS } from '../../src/domain/writing';
import { UsageError } from './usage-error';

export const USAGE = `Usage: npm run tickets -- [<folder> | <file.xlsx> | <file.csv> …] [options]
Without a path the sample specification is taken.

  --project KEY            Jira project (default DEMO)
  --name TEXT              name of the session (default: from the file names)
  --description TEXT       who the site is for
  --grouping MODE          standard or coarse
  --include LIST           held, removed, or both with a comma
  --accept-findings        accept every error; nothing accepts what makes a file unusable
  --fix all|CAUSE          apply the fixes that findings offer: all, or those of a cause or code; up to five rounds
  --changes FILE           write the changed cells there, to carry them over into the spreadsheet: .csv or .md
  --until STAGE            validate, plan, generate, review or export (default export)
  --data DIR               where sessions and the local Jira are kept (default .data)
  --report FILE.json       write the report there
  --questions FILE         write the open questions there, and what the sheets presuppose: .csv or .md
  --latency MS             make the local Jira answer that late
  --as PERSON              lead, member, outsider or admin (default lead)
  --new                    begin anew where a session of this name holds other files
  --writer WRITER          rules, forge, anthropic or openai; the local host needs a model for the last three (README)
  --max-cost USD           stop the model before the run costs more
  --regenerate ID          afterwards have the model write this ticket again; with --hint
  --hint TEXT              how the ticket should read
  --help                   print this`;

export const UNTIL = ['validate', 'plan', 'generate', 'review', 'export'] as const;
export type Until = (typeof UNTIL)[number];

const optionsSchema = z.object({
  project: z.string().regex(/^[A-Za-z][A-Za-z0-9_]{1,9}$/, 'a project key is 2 to 10 letters and digits, such as DEMO').transform((key) => key.toUpperCase()),
  name: z.string().trim().min(1, 'a session needs a name').max(120, 'at most 120 characters').optional(),
  description: z.string().max(2000, 'at most 2000 characters'),
  grouping: z.enum(['standard', 'coarse'], 'standard or coarse'),
  include: z.array(z.enum(['held', 'removed'], 'held, removed, or both with a comma')),
  acceptFindings: z.boolean(),
  fix: z.string().trim().min(1, 'all, or the cause or code of findings').optional(),
  changes: z.string().regex(/\.(csv|md)$/i, 'a file that ends in .csv or .md').optional(),
  until: z.enum(UNTIL, `one of ${UNTIL.join(', ')}`),
  data: z.string().min(1, 'a folder'),
  report: z.string().min(1, 'a file').optional(),
  questions: z.string().regex(/\.(csv|md)$/i, 'a file that ends in .csv or .md').optional(),
  latency: z.coerce.number('a number of milliseconds').int('whole milliseconds').min(0, '0 or more').max(60_000, 'at most 60000'),
  as: z.enum(['lead', 'member', 'outsider', 'admin'], 'lead, member, outsider or admin'),
  writer: z.enum(WRITERS, 'rules, forge, anthropic or openai').optional(),
  maxCost: z.coerce.number('a number of US dollars').min(0, '0 or more').max(100_000, 'at most 100000').optional(),
  regenerate: z.string().regex(/^[0-9a-f]{8,64}$/, 'id of a ticket, from the report').optional(),
  hint: z.string().max(600, 'at most 600 characters'),
  new: z.boolean(),
  help: z.boolean(),
});

export type TicketsOptions = z.infer<typeof optionsSchema> & { readonly paths: readonly string[] };

function split(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        project: { type: 'string', default: 'DEMO' },
        name: { type: 'string' },
        description: { type: 'string', default: '' },
        grouping: { type: 'string', default: 'standard' },
        include: { type: 'string', default: '' },
        'accept-findings': { type: 'boolean', default: false },
        fix: { type: 'string' },
        changes: { type: 'string' },
        until: { type: 'string', default: 'export' },
        data: { type: 'string', default: '.data' },
        report: { type: 'string' },
        questions: { type: 'string' },
        latency: { type: 'string', default: '0' },
        as: { type: 'string', default: 'lead' },
        writer: { type: 'string' },
        'max-cost': { type: 'string' },
        regenerate: { type: 'string' },
        hint: { type: 'string', default: '' },
        new: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/**
 * Reads the command line of `npm run tickets`.
 * @throws {UsageError} naming the option and what it takes.
 */
export function parseOptions(args: readonly string[]): TicketsOptions {
  const { values, positionals } = split(args);
  const { 'accept-findings': acceptFindings, 'max-cost': maxCost, include, ...rest } = values;
  const parsed = optionsSchema.safeParse({ ...rest, maxCost, acceptFindings, include: include.split(',').filter((part) => part !== '') });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new UsageError(`--${String(issue?.path[0] ?? '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}: ${issue?.message ?? 'not understood'}`);
  }
  const { regenerate, hint, until } = parsed.data;
  if (hint !== '' && regenerate === undefined) throw new UsageError('--hint: goes with --regenerate ID');
  if (regenerate !== undefined && UNTIL.indexOf(until) < UNTIL.indexOf('generate')) throw new UsageError(`--regenerate: needs written tickets, and the command is to stop after ${until}`);
  return { ...parsed.data, paths: positionals };
}
