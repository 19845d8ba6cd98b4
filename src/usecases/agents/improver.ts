import { ModelFailure } from '../../llm/port';
import { ANSWER_SCHEMA, answerTokens, improvePrompt, readAnswer } from '../../writing/model';
import { answered, type Agent } from './agent';

/** One ticket again, as the reviewer's hint has it. */
export const improver: Agent<'improver'> = {
  name: 'improver',
  capability: "Writes one ticket again with a reviewer's hint.",
  action: 'improve',
  run: async (model, { component, hint, description }) => {
    const answer = await model.ask({ ...improvePrompt(component, hint, description), schema: ANSWER_SCHEMA, maxOutputTokens: answerTokens(1) });
    const written = readAnswer(answer.value, ['c1'])?.get('c1');
    if (written === undefined) throw new ModelFailure('bad-answer', 'The answer was not in the form asked for.', null, answer);
    return answered(answer, written);
  },
};
