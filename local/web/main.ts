import path from 'node:path';
import { bundleOfficially } from '../check/bundle';
import { officialApp, officialPages } from '../check/official-app';
import type { AppBundle } from '../host/app/build-bundle';
import { readManifest } from '../host/app/manifest';
import { llmFromEnvironment, missingIn } from '../host/llm/from-environment';
import { openLocalJira, startHost } from '../platform/local-platform';
import { buildApp, buildAssets, type Assets } from './build/assets';
import { readOptions, siteAccess, UsageError, USAGE, type SiteAccess, type WebOptions } from './options';
import { startWebServer } from './server/web-server';
import { localSite } from './site/local-site';
import { realSite } from './site/real-site';
import type { WebSite } from './site/web-site';

const complain = (error: unknown): void => {
  console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
};

/** Another site's sessions are kept apart. */
const dataOf = ({ data }: WebOptions, access: SiteAccess | null): string => (access === null ? data : path.join(data, access.url.host.replaceAll(/[^\w.-]/g, '-')));

const openSite = async (options: WebOptions, access: SiteAccess | null): Promise<WebSite> =>
  access === null ? localSite(await openLocalJira(options)) : realSite(access);

async function openApp(options: WebOptions, access: SiteAccess | null, app: string | AppBundle) {
  const web = await openSite(options, access);
  const { host, close } = await startHost(web.site, { data: dataOf(options, access), app, host: { log: ({ text }) => { console.error(text); }, llm: llmFromEnvironment(process.env, () => Date.now()) } });
  return { host, web, manifest: await readManifest(path.resolve(options.app)), close };
}

async function start(options: WebOptions): Promise<void> {
  const appDir = path.resolve(options.app);
  const access = siteAccess(process.env);
  const official = options.official ? await bundleOfficially() : null;
  const built = buildAssets(appDir).then((assets): Assets => (official === null ? assets : new Map([...assets, ...officialPages(official.ui)])));
  const opened = openApp(options, access, official === null ? appDir : await officialApp(official.backend));
  const assets = async (): Promise<Assets> => (options.rebuild ? new Map([...(await built), ...(await buildApp(appDir))]) : built);
  const ready = Promise.all([opened, built]);
  // Told below; a request that comes first tells it, too.
  ready.catch(() => undefined);
  const server = await startWebServer({ port: options.port, assets, api: () => opened, failed: complain });
  const [{ web, close }] = await ready;
  console.log(
    web.kind === 'local'
      ? `The app and a local Jira are at ${server.url} (kept in ${options.data}). Ctrl+C ends it.`
      : `The app is at ${server.url}. It works on the REAL site ${web.site.siteUrl} as ${web.people[0].displayName}. Ctrl+C ends it.`,
  );
  const stop = (): void => {
    void server.close().then(close).then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

async function main(): Promise<void> {
  try {
    const options = readOptions(process.argv.slice(2));
    if (options.help) {
      console.log(USAGE);
      process.exit(0);
    }
    const missing = missingIn(process.env);
    if (missing !== null) throw new UsageError(missing);
    await start(options);
  } catch (error) {
    const wrongUse = error instanceof UsageError;
    const message = error instanceof Error ? error.message : String(error);
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    console.error(wrongUse ? `${message}\n\n${USAGE}` : taken ? 'The port is taken. Choose another one: npm start -- --port 8090' : `The page could not start: ${message}`);
    process.exit(wrongUse ? 2 : 1);
  }
}

void main();
