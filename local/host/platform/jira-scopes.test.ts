import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { SCOPED_OPERATIONS, scopesFor } from './jira-scopes';

describe('scopes of Jira operations', () => {
  it.each([
    ['GET', '/rest/api/3/issue/DEMO-1', ['read:jira-work']],
    ['get', '/rest/api/3/myself', ['read:jira-user']],
    ['POST', '/rest/api/3/issue/bulk', ['write:jira-work']],
    ['POST', '/rest/api/3/issue/bulkfetch', ['read:jira-work']],
    ['GET', '/rest/api/2/project/search', ['read:jira-work']],
    ['POST', '/rest/agile/1.0/sprint/7/issue', ['write:sprint:jira-software']],
    ['GET', '/rest/agile/1.0/board', ['read:board-scope:jira-software', 'read:project:jira']],
    ['POST', '/rest/api/3/permissions/check', []],
  ])('%s %s needs %j', (method, path, scopes) => {
    expect(scopesFor(method, path)).toEqual(scopes);
  });

  it.each([
    ['DELETE', '/rest/api/3/project/DEMO'],
    ['GET', '/rest/api/3/issue/'],
    ['GET', '/rest/api/3/issue/DEMO-1/unheard/of'],
  ])('knows nothing of %s %s', (method, path) => {
    expect(scopesFor(method, path)).toBeUndefined();
  });
});

const folder = process.env['OPENAPI_DIR'] ?? resolve(process.cwd(), '../shared/openapi');
const operationSchema = z.looseObject({ security: z.array(z.record(z.string(), z.array(z.string()))) });
const documentSchema = z.object({
  paths: z.record(z.string(), z.record(z.string(), z.unknown())),
});
const files = ['jira-platform-v3.json', 'jira-software.json'].map((name) => join(folder, name));

const published = (): ReadonlyMap<string, readonly string[]> => {
  const entries = files.flatMap((file) =>
    Object.entries(documentSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).paths).flatMap(([path, operations]) =>
      Object.entries(operations).map(([method, operation]) => {
        const scopes = operationSchema.safeParse(operation).data?.security.flatMap((alternative) => alternative['OAuth2'] ?? []) ?? [];
        return [`${method.toUpperCase()} ${path.replaceAll(/\{[^}]+\}/g, '{}')}`, scopes] as const;
      }),
    ),
  );
  return new Map(entries);
};

if (files.every((file) => existsSync(file))) {
  describe("the table beside Atlassian's own documents", () => {
    const documents = published();
    it.each(SCOPED_OPERATIONS.map((operation) => [`${operation.method} ${operation.template}`, operation.scopes] as const))('%s', (name, scopes) => {
      const theirs = documents.get(name.replaceAll(/\{[^}]+\}/g, '{}'));
      expect(theirs === undefined ? undefined : [...theirs].sort()).toEqual([...scopes].sort());
    });
  });
} else {
  process.stdout.write(`jira-scopes: ${SCOPED_OPERATIONS.length.toString()} checks left out, OPENAPI_DIR has no documents.\n`);
}
