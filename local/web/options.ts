import { parseArgs } from 'node:util';
import { z } from 'zod';

export const USAGE = `Usage: npm start -- [options]

  --port N      port on 127.0.0.1 (default 8080; 0 for any free one)
  --data DIR    where sessions and the local Jira are kept (default .data)
  --latency MS  make the local Jira answer that late
  --app DIR     the app to host (default: the one in this folder)
  --rebuild     build the app's pages anew at every load
  --official    host what Atlassian's bundler makes of the app in this folder (takes a minute or more)

Environment: JIRA_SITE, JIRA_EMAIL and JIRA_API_TOKEN together work on a real Jira Cloud site instead of the local one.`;

/** Wrong usage; the message says what is wanted. */
export class UsageError extends Error {}

const numeric = (most: number) => z.coerce.number().int().min(0).max(most);
const options = z.object({ port: numeric(65_535), data: z.string().min(1), latency: numeric(60_000), app: z.string().min(1), rebuild: z.boolean(), official: z.boolean(), help: z.boolean() });

export type WebOptions = z.infer<typeof options>;

/** @throws UsageError naming the option */
export function readOptions(args: readonly string[]): WebOptions {
  let values: unknown;
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: '8080' },
        data: { type: 'string', default: '.data' },
        latency: { type: 'string', default: '0' },
        app: { type: 'string', default: '.' },
        rebuild: { type: 'boolean', default: false },
        official: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }));
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
  const read = options.safeParse(values);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new UsageError(`--${String(issue?.path[0] ?? '')}: ${issue?.message ?? 'not understood'}`);
}

const siteVariables = z.object({ JIRA_SITE: z.string().min(1), JIRA_EMAIL: z.string().min(1), JIRA_API_TOKEN: z.string().min(1) });

export interface SiteAccess {
  readonly url: URL;
  readonly email: string;
  readonly token: string;
}

/** Access to a real site, where the environment gives it. @throws UsageError where it gives only a part of it, or no secure address. */
export function siteAccess(env: Readonly<Record<string, string | undefined>>): SiteAccess | null {
  const given = ['JIRA_SITE', 'JIRA_EMAIL', 'JIRA_API_TOKEN'].filter((name) => (env[name] ?? '') !== '');
  if (given.length === 0) return null;
  const read = siteVariables.safeParse(env);
  if (!read.success) throw new UsageError(`A real site needs JIRA_SITE, JIRA_EMAIL and JIRA_API_TOKEN; only ${given.join(' and ')} is set.`);
  const { JIRA_SITE: site, JIRA_EMAIL: email, JIRA_API_TOKEN: token } = read.data;
  const url = URL.parse(/^https?:\/\//.test(site) ? site : `https://${site}`);
  if (url === null) throw new UsageError(`JIRA_SITE is no address: ${site}`);
  if (url.protocol !== 'https:' && !['127.0.0.1', 'localhost'].includes(url.hostname)) throw new UsageError('JIRA_SITE must begin with https://; the token would travel in the open.');
  return { url, email, token };
}
