import { z } from 'zod';

/** Prose of one component as a model answers it. */
export interface WrittenProse {
  readonly story: string;
  readonly know: readonly string[];
  readonly criteria: readonly string[];
}

const MOST_SENTENCES = 12;
/** A sentence may be longer than a ticket takes; one that is out of all proportion makes the answer a bad one. */
const LONGEST_TEXT = 1_200;

const text = z.string().max(LONGEST_TEXT);
const sentences = z.array(text).max(MOST_SENTENCES);

export const writtenShape: z.ZodType<WrittenProse> = z.strictObject({ story: text, know: sentences, criteria: sentences });
const item = z.strictObject({ id: z.string().max(8), story: text, know: sentences, criteria: sentences });
const envelope = z.strictObject({ tickets: z.array(z.unknown()).max(64) });

const list = { type: 'array', items: { type: 'string' } } as const;

/** What providers are told. Providers differ in which bounds they know, so the bounds are in code alone. */
export const ANSWER_SCHEMA = {
  type: 'object',
  properties: {
    tickets: {
      type: 'array',
      items: {
        type: 'object',
        properties: { id: { type: 'string' }, story: { type: 'string' }, know: list, criteria: list },
        required: ['id', 'story', 'know', 'criteria'],
        additionalProperties: false,
      },
    },
  },
  required: ['tickets'],
  additionalProperties: false,
} as const;

/**
 * Reads an answer component by component: what is wrong with one does not spoil the others. An id that was not asked, or
 * comes twice, is worth nothing. Null where it is no answer at all.
 */
export function readAnswer(value: unknown, ids: readonly string[]): ReadonlyMap<string, WrittenProse> | null {
  const whole = envelope.safeParse(value);
  if (!whole.success) return null;
  const read = whole.data.tickets.flatMap((one) => {
    const parsed = item.safeParse(one);
    return parsed.success && ids.includes(parsed.data.id) ? [parsed.data] : [];
  });
  const once = read.filter(({ id }) => read.filter((other) => other.id === id).length === 1);
  return new Map(once.map(({ id, ...prose }) => [id, prose]));
}
