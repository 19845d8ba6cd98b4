import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { lintApp, validateManifest } from './forge-tools';
import { jiraScopes } from './jira-scopes';
import { sourceFiles } from './source-files';
import type { Step } from './step';

/** The linter fetches six API documents unless told of local ones (facts/forge.md §3.7). Says which ones it was given. */
function provideApiDocuments(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'forge-lint-'));
  const ours = path.join(folder, 'jira.json');
  const empty = path.join(folder, 'empty.json');
  writeFileSync(ours, JSON.stringify(jiraScopes));
  writeFileSync(empty, JSON.stringify({ paths: {} }));
  const official = path.resolve(process.env['OPENAPI_DIR'] ?? '../shared/openapi');
  const platform = path.join(official, 'jira-platform-v3.json');
  const software = path.join(official, 'jira-software.json');
  const complete = existsSync(platform) && existsSync(software);
  Object.assign(process.env, {
    USE_LOCAL_SWAGGER: '1',
    LOCAL_JIRA_SWAGGER: complete ? platform : ours,
    LOCAL_JSW_SWAGGER: complete ? software : empty,
    LOCAL_JSM_SWAGGER: empty,
    LOCAL_CONF_SWAGGER: empty,
    LOCAL_CONF_V2_SWAGGER: empty,
    LOCAL_BB_SWAGGER: empty,
  });
  return complete ? "Atlassian's API documents" : 'our own table of endpoints';
}

/** Runs Atlassian's linter over the app, scopes of every Jira call included. */
export const forgeLintStep: Step = {
  title: 'forge lint',
  run: async () => {
    const against = provideApiDocuments();
    const { manifest } = await validateManifest();
    if (manifest === null) return { problems: ['manifest.yml cannot be read'], summary: 'not run' };
    const files = sourceFiles();
    return { problems: await lintApp(files, manifest), summary: `${String(files.length)} files, scopes by ${against}` };
  },
};
