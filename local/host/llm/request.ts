import { z } from 'zod';

const text = z.union([z.string().min(1), z.array(z.strictObject({ type: z.literal('text'), text: z.string().min(1) })).min(1)]);
const message = z.strictObject({ role: z.enum(['system', 'user', 'assistant']), content: text });

/** A request to Forge LLM (facts/forge.md §1.7), as far as the local host answers it: whole answers, no tools. */
export const chatRequest = z.strictObject({
  stream: z.literal(false),
  messages: z.array(message).min(1),
  max_completion_tokens: z.int().min(1).optional(),
  temperature: z.number().min(0).max(1).optional(),
  top_p: z.number().min(0).max(1).optional(),
});
export type ChatRequest = z.infer<typeof chatRequest>;

export const textOf = (content: ChatRequest['messages'][number]['content']): string => (typeof content === 'string' ? content : content.map((part) => part.text).join('\n'));
