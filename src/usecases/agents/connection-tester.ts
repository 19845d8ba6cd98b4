import { z } from 'zod';
import { answered, type Agent } from './agent';

const SCHEMA = { type: 'object', properties: { ok: { type: 'boolean' } }, required: ['ok'], additionalProperties: false } as const;

/** The smallest question there is: whether the model answers, and in the form asked for. */
export const connectionTester: Agent<'connection-tester'> = {
  name: 'connection-tester',
  capability: 'Checks whether the model answers.',
  action: 'test',
  run: async (model) => {
    const answer = await model.ask({ system: 'Answer with the JSON {"ok":true} and nothing else.', data: '{"ok":true}', schema: SCHEMA, maxOutputTokens: 300 });
    return answered(answer, z.object({ ok: z.literal(true) }).safeParse(answer.value).success);
  },
};
