import type { Answer } from '../call';
import type { Refusal } from '../refusal';

/** The answer as it goes over the wire. */
export function toResponse(answer: Answer, headers: Readonly<Record<string, string>>): Response {
  const { status, body } = answer;
  const all = { ...headers, ...answer.headers };
  if (body === undefined) return new Response(null, { status, headers: all });
  if (body instanceof Uint8Array) return new Response(new Uint8Array(body), { status, headers: all });
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json;charset=UTF-8', ...all } });
}

/** The refusal as it goes over the wire; some have no body at all. */
export function refusalToResponse(refusal: Refusal, headers: Readonly<Record<string, string>>): Response {
  const { status, body, contentType } = refusal;
  const all = { ...headers, ...refusal.headers };
  if (body === undefined) return new Response(null, { status, headers: all });
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return new Response(text, { status, headers: { 'content-type': contentType, ...all } });
}
