import { ModelFailure } from '../../llm/port';
import { ANSWER_SCHEMA, answerTokens, idsOf, readAnswer, writePrompt, type WrittenProse } from '../../writing/model';
import { answered, type Agent } from './agent';

/** Prose for several components in one request; the answer holds those that came in the form asked for. */
export const ticketWriter: Agent<'ticket-writer'> = {
  name: 'ticket-writer',
  capability: 'Writes story, what to know and criteria of several components in one request.',
  action: 'write',
  run: async (model, { components, description }) => {
    const answer = await model.ask({ ...writePrompt(components, description), schema: ANSWER_SCHEMA, maxOutputTokens: answerTokens(components.length) });
    const ids = idsOf(components.length);
    const read = readAnswer(answer.value, ids);
    if (read === null || read.size === 0) throw new ModelFailure('bad-answer', 'The answer held no ticket in the form asked for.', null, answer);
    return answered(answer, new Map(ids.flatMap((id, index): [number, WrittenProse][] => {
      const written = read.get(id);
      return written === undefined ? [] : [[index, written]];
    })));
  },
};
