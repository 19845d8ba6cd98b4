import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import OpenAPIResponseValidator, { type OpenAPIResponseValidatorArgs } from 'openapi-response-validator';
import { z } from 'zod';
import { router, type Router } from '../router';
import { Refusal } from '../refusal';

/** Where Atlassian's documents lie; the project does not contain them. */
export const OPENAPI_DIR = process.env['OPENAPI_DIR'] ?? path.resolve(__dirname, '../../../../shared/openapi');

const FILES = ['jira-platform-v3.json', 'jira-software.json'];

/** Whether the documents are there. */
export const haveDocuments = (): boolean => FILES.every((file) => existsSync(path.join(OPENAPI_DIR, file)));

type Schema = NonNullable<NonNullable<OpenAPIResponseValidatorArgs['components']>['schemas']>[string];

const operation = z.object({ responses: z.record(z.string(), z.unknown()) });
const document = z.object({
  paths: z.record(z.string(), z.record(z.string(), z.unknown())),
  components: z.object({ schemas: z.record(z.string(), z.custom<Schema>((value) => typeof value === 'object')) }),
});

/** What was altered in memory before validating, and why; nothing else is. */
export const REPAIRS = [
  'P1: a $ref beside a description (Fields.issuetype): nothing to alter, this validator reads it.',
  'P2: the multipart body of attachments is published as a list: concerns requests, answers are validated only.',
  'P3: POST issueLink answers 201 with an empty body, published as JSON: its 201 is taken as bodyless.',
  'P4: the example of bulkfetch has a key its schema forbids: concerns requests, answers are validated only.',
  'A1, A2: query parameters published as objects: concern requests, answers are validated only.',
  'A3: sprint answers have no schema: one is added, made from their example.',
] as const;

/**
 * Answers that follow the documents' example where it contradicts their schema (facts §1): `location` of a board's
 * configuration has an id, a key, a name and an address.
 */
export const AGAINST_SCHEMA = ['GET /rest/agile/1.0/board/{boardId}/configuration 200'];

/** A3: the shape of a sprint, from the examples of the Agile document. */
const SPRINT = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'self', 'state', 'name'],
  properties: {
    id: { type: 'integer' },
    self: { type: 'string', format: 'uri' },
    state: { type: 'string', enum: ['future', 'active', 'closed'] },
    name: { type: 'string' },
    startDate: { type: 'string', format: 'date-time' },
    endDate: { type: 'string', format: 'date-time' },
    completeDate: { type: 'string', format: 'date-time' },
    originBoardId: { type: 'integer' },
    goal: { type: 'string' },
  },
};
const SPRINT_PAGE = {
  type: 'object',
  required: ['maxResults', 'startAt', 'isLast', 'values'],
  properties: { maxResults: { type: 'integer' }, startAt: { type: 'integer' }, isLast: { type: 'boolean' }, values: { type: 'array', items: SPRINT } },
};
const ADDED: Readonly<Record<string, object>> = {
  'get /rest/agile/1.0/board/{boardId}/sprint 200': SPRINT_PAGE,
  'post /rest/agile/1.0/sprint 201': SPRINT,
  'get /rest/agile/1.0/sprint/{sprintId} 200': SPRINT,
};

export interface Documents {
  /** How an answer differs from what the documents publish; `unpublished` where they say nothing about its shape. */
  verdict(method: string, path: string, status: number, body: unknown): 'agrees' | 'unpublished' | { readonly differs: string };
}

interface Published {
  readonly routes: Router;
  readonly paths: z.infer<typeof document>['paths'];
  readonly components: z.infer<typeof document>['components'];
}

/** Reads both documents and validates answers against them. */
export function openDocuments(): Documents {
  const published = FILES.map((file): Published => {
    const { paths, components } = document.parse(JSON.parse(readFileSync(path.join(OPENAPI_DIR, file), 'utf8')));
    const templates = Object.entries(paths).flatMap(([template, methods]) =>
      (['GET', 'POST', 'PUT', 'DELETE'] as const).filter((method) => methods[method.toLowerCase()] !== undefined).map((method) => ({ method, template, handler: () => ({ status: 200 }) })),
    );
    return { routes: router(templates), paths, components };
  });
  return {
    verdict: (method, requestPath, status, body) => {
      for (const { routes, paths, components } of published) {
        const match = routes.find(method, requestPath);
        if (match instanceof Refusal) continue;
        const { template } = match.route;
        const { responses } = operation.parse(paths[template]?.[method.toLowerCase()]);
        const schema = ADDED[`${method.toLowerCase()} ${template} ${status.toString()}`] ?? schemaOf(responses[status.toString()]);
        if (schema === undefined) return 'unpublished';
        const validator = new OpenAPIResponseValidator({ responses: { [status]: { schema } }, components: needed(components.schemas, schema) });
        const found = validator.validateResponse(status, body);
        return (found as typeof found | undefined) === undefined ? 'agrees' : { differs: `${method} ${template} ${status.toString()}: ${JSON.stringify(found.errors).slice(0, 600)}` };
      }
      return { differs: `${method} ${requestPath} is in neither document` };
    },
  };
}

/** The named schemas that this one leads to: the validator compiles all it is given, and there are 968. */
function needed(schemas: Readonly<Record<string, Schema>>, from: object): { schemas: Record<string, Schema> } {
  const found: Record<string, Schema> = {};
  const visit = (schema: object): void => {
    for (const [, name = ''] of JSON.stringify(schema).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      const next = schemas[name];
      if (next === undefined || found[name] !== undefined) continue;
      found[name] = next;
      visit(next);
    }
  };
  visit(from);
  return { schemas: found };
}

const response = z.object({ content: z.object({ 'application/json': z.object({ schema: z.record(z.string(), z.unknown()) }) }) });

/** An empty schema says nothing, and the body of P3 is none. */
function schemaOf(published: unknown): object | undefined {
  const read = response.safeParse(published);
  if (!read.success) return undefined;
  const { schema } = read.data.content['application/json'];
  return Object.keys(schema).length === 0 ? undefined : schema;
}
