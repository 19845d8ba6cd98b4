import type { z } from 'zod';
import type { Call } from './call';
import { classic, invalidPayload } from './refusal';

/**
 * The JSON body in the shape the endpoint wants.
 * @throws Refusal 400
 */
export function payload<T>(call: Call, shape: z.ZodType<T>): T {
  if (call.body.kind !== 'json') throw invalidPayload();
  const parsed = shape.safeParse(call.body.value);
  if (!parsed.success) throw invalidPayload();
  return parsed.data;
}

/** A comma-separated query parameter, which may also be repeated. */
export function listParameter(query: URLSearchParams, name: string): readonly string[] {
  return query
    .getAll(name)
    .flatMap((value) => value.split(','))
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

/**
 * A number parameter.
 * @throws Refusal 400 where it is no whole number, or negative
 */
export function numberParameter(query: URLSearchParams, name: string, usual: number): number {
  const text = query.get(name);
  if (text === null) return usual;
  if (!/^\d+$/.test(text)) throw classic(400, [`The value '${text}' of the parameter '${name}' is not a valid number.`]);
  return Number(text);
}

export interface Window<T> {
  readonly startAt: number;
  readonly maxResults: number;
  readonly total: number;
  readonly isLast: boolean;
  readonly values: readonly T[];
}

/** The page that `startAt` and `maxResults` ask for; larger pages than `most` are cut to it, as Jira does silently. */
export function window<T>(query: URLSearchParams, all: readonly T[], usual = 50, most = 100): Window<T> {
  const startAt = numberParameter(query, 'startAt', 0);
  const maxResults = Math.min(numberParameter(query, 'maxResults', usual), most);
  const values = all.slice(startAt, startAt + maxResults);
  return { startAt, maxResults, total: all.length, isLast: startAt + values.length >= all.length, values };
}
