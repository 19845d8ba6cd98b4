import { createServer, type IncomingHttpHeaders, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'zod';

/** What an answer says that it used. */
export interface Tokens {
  readonly input: number;
  readonly output: number;
}

const USUAL: Tokens = { input: 1_000, output: 200 };

/** What a server does with a request: answers a text, or fails in one of the ways that providers document. */
export type Behaviour =
  | { readonly kind: 'text'; readonly text: string; readonly tokens?: Tokens }
  | { readonly kind: 'cut-short'; readonly text: string }
  | { readonly kind: 'refusal' }
  | { readonly kind: 'status'; readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  /** A body that is no answer of the protocol, with status 200. */
  | { readonly kind: 'raw'; readonly body: string }
  | { readonly kind: 'silent' };

/** A request as the model gets to see it, whichever protocol it came in. */
export interface SeenRequest {
  readonly system: string;
  readonly data: string;
  readonly maxTokens: number;
  readonly schema: unknown;
  readonly headers: IncomingHttpHeaders;
}

export type Answering = (request: SeenRequest, nth: number) => Behaviour | Promise<Behaviour>;

export interface ProviderServer {
  readonly address: string;
  readonly requests: readonly SeenRequest[];
  /** Requests that the published API would refuse, and why. */
  readonly refused: readonly string[];
  close(): Promise<void>;
}

const json = (response: ServerResponse, status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(typeof body === 'string' ? body : JSON.stringify(body));
};

/** One protocol: how requests look in full, and how answers and errors do. */
interface Protocol {
  readonly path: string;
  readonly headers: z.ZodType;
  readonly body: z.ZodType;
  readonly seen: (body: never, headers: IncomingHttpHeaders) => SeenRequest;
  readonly answer: (text: string, finish: 'stop' | 'length' | 'refusal', model: string, tokens: Tokens) => unknown;
  readonly error: (status: number) => unknown;
}

const text = z.string().min(1);
/** JSON schemas as structured outputs take them: objects are closed, all of their properties required, no bounds. */
const jsonSchema: z.ZodType = z.lazy(() =>
  z.union([
    z.strictObject({ type: z.literal('object'), properties: z.record(z.string(), jsonSchema), required: z.array(z.string()), additionalProperties: z.literal(false) }).refine(({ properties, required }) => Object.keys(properties).sort().join() === [...required].sort().join(), 'every property is required'),
    z.strictObject({ type: z.literal('array'), items: jsonSchema }),
    z.strictObject({ type: z.enum(['string', 'boolean', 'integer', 'number']) }),
  ]),
);

/** Anthropic's Messages API, version 2023-06-01, with structured outputs (`output_config.format`). */
const anthropicBody = z.strictObject({
  model: text,
  max_tokens: z.int().min(1),
  system: z.array(z.strictObject({ type: z.literal('text'), text })).length(1),
  messages: z.tuple([z.strictObject({ role: z.literal('user'), content: z.array(z.strictObject({ type: z.literal('text'), text })).length(1) })]),
  output_config: z.strictObject({ format: z.strictObject({ type: z.literal('json_schema'), schema: jsonSchema }) }),
});
const ANTHROPIC_ERRORS: Readonly<Record<number, string>> = { 400: 'invalid_request_error', 401: 'authentication_error', 403: 'permission_error', 404: 'not_found_error', 429: 'rate_limit_error', 500: 'api_error', 529: 'overloaded_error' };

const anthropic: Protocol = {
  path: '/v1/messages',
  headers: z.looseObject({ 'x-api-key': z.literal('test-key'), 'anthropic-version': z.literal('2023-06-01'), 'content-type': z.literal('application/json') }),
  body: anthropicBody,
  seen: (body: z.infer<typeof anthropicBody>, headers) => ({ system: body.system[0]?.text ?? '', data: body.messages[0].content[0]?.text ?? '', maxTokens: body.max_tokens, schema: body.output_config.format.schema, headers }),
  answer: (said, finish, model, tokens) => ({
    id: 'msg_01',
    type: 'message',
    role: 'assistant',
    model,
    content: finish === 'refusal' ? [] : [{ type: 'text', text: said }],
    stop_reason: { stop: 'end_turn', length: 'max_tokens', refusal: 'refusal' }[finish],
    stop_sequence: null,
    usage: { input_tokens: tokens.input, output_tokens: tokens.output, cache_creation_input_tokens: 0, cache_read_input_tokens: 0 },
  }),
  error: (status) => ({ type: 'error', error: { type: ANTHROPIC_ERRORS[status] ?? 'api_error', message: `Error ${String(status)}` }, request_id: 'req_01' }),
};

/** OpenAI's Responses API with structured outputs (`text.format`). */
const openaiBody = z.strictObject({
  model: text,
  store: z.literal(false),
  max_output_tokens: z.int().min(16),
  input: z.tuple([
    z.strictObject({ role: z.enum(['system', 'developer']), content: text }),
    z.strictObject({ role: z.literal('user'), content: z.array(z.strictObject({ type: z.literal('input_text'), text })).length(1) }),
  ]),
  text: z.strictObject({ format: z.strictObject({ type: z.literal('json_schema'), name: z.string().regex(/^[\w-]{1,64}$/), strict: z.literal(true), schema: jsonSchema }) }),
  include: z.array(z.string()).optional(),
});

const openai: Protocol = {
  path: '/v1/responses',
  headers: z.looseObject({ authorization: z.literal('Bearer test-key'), 'content-type': z.literal('application/json') }),
  body: openaiBody,
  seen: (body: z.infer<typeof openaiBody>, headers) => ({ system: body.input[0].content, data: body.input[1].content[0]?.text ?? '', maxTokens: body.max_output_tokens, schema: body.text.format.schema, headers }),
  answer: (said, finish, model, tokens) => ({
    id: 'resp_01',
    object: 'response',
    created_at: 1_767_600_000,
    status: finish === 'length' ? 'incomplete' : 'completed',
    error: null,
    incomplete_details: finish === 'length' ? { reason: 'max_output_tokens' } : null,
    model,
    output: [
      {
        type: 'message',
        id: 'msg_01',
        status: 'completed',
        role: 'assistant',
        content: [finish === 'refusal' ? { type: 'refusal', refusal: 'I cannot help with that.' } : { type: 'output_text', text: said, annotations: [] }],
      },
    ],
    usage: { input_tokens: tokens.input, input_tokens_details: { cached_tokens: 0 }, output_tokens: tokens.output, output_tokens_details: { reasoning_tokens: 0 }, total_tokens: tokens.input + tokens.output },
  }),
  error: (status) => ({ error: { message: `Error ${String(status)}`, type: status === 429 ? 'rate_limit_error' : 'server_error', param: null, code: status === 401 ? 'invalid_api_key' : null } }),
};

/** Chat Completions as OpenAI-compatible servers (Ollama, vLLM) know it; the local host asks it for plain text. */
const chatBody = z.strictObject({
  model: text,
  max_tokens: z.int().min(1),
  messages: z.tuple([z.strictObject({ role: z.literal('system'), content: text }), z.strictObject({ role: z.literal('user'), content: text })]),
});

const compatible: Protocol = {
  path: '/v1/chat/completions',
  headers: z.looseObject({ 'content-type': z.literal('application/json') }),
  body: chatBody,
  seen: (body: z.infer<typeof chatBody>, headers) => ({ system: body.messages[0].content, data: body.messages[1].content, maxTokens: body.max_tokens, schema: null, headers }),
  answer: (said, finish, model, tokens) => ({
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1_767_600_000,
    model,
    choices: [{ index: 0, message: { role: 'assistant', content: finish === 'refusal' ? '' : said }, finish_reason: { stop: 'stop', length: 'length', refusal: 'content_filter' }[finish] }],
    usage: { prompt_tokens: tokens.input, completion_tokens: tokens.output, total_tokens: tokens.input + tokens.output },
  }),
  error: (status) => ({ error: { message: `Error ${String(status)}`, type: 'error', code: null } }),
};

export const PROTOCOLS = { anthropic, openai, compatible } as const;

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** A server that follows a provider's published API, and refuses what that would refuse; port 0 takes a free one. */
export async function startProvider(name: keyof typeof PROTOCOLS, answering: Answering, port = 0): Promise<ProviderServer> {
  const protocol: Protocol = PROTOCOLS[name];
  const requests: SeenRequest[] = [];
  const refused: string[] = [];
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body: unknown = JSON.parse(await bodyOf(request));
    const problems = [protocol.headers.safeParse(request.headers), protocol.body.safeParse(body)].flatMap(({ error }) => error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) ?? []);
    if (request.method !== 'POST' || request.url !== protocol.path) problems.push(`${request.method ?? ''} ${request.url ?? ''}`);
    if (problems.length > 0) {
      refused.push(problems.join('; '));
      json(response, 400, protocol.error(400));
      return;
    }
    const seen = protocol.seen(body as never, request.headers);
    requests.push(seen);
    const behaviour = await answering(seen, requests.length);
    const model = (body as { model: string }).model;
    switch (behaviour.kind) {
      case 'text':
        json(response, 200, protocol.answer(behaviour.text, 'stop', model, behaviour.tokens ?? USUAL));
        return;
      case 'cut-short':
        json(response, 200, protocol.answer(behaviour.text, 'length', model, USUAL));
        return;
      case 'refusal':
        json(response, 200, protocol.answer('', 'refusal', model, USUAL));
        return;
      case 'status':
        json(response, behaviour.status, protocol.error(behaviour.status), behaviour.headers);
        return;
      case 'raw':
        json(response, 200, behaviour.body);
        return;
      case 'silent':
        return;
    }
  };
  const server: Server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      refused.push(String(error));
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    address: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/v1`,
    requests,
    refused,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
