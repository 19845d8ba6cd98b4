import { ModelFailure } from '../../llm/port';
import { askPrompt, plainSentences, SENTENCES_SCHEMA, sentencesShape } from '../../writing/model';
import { answered, type Agent } from './agent';

const MOST_QUESTIONS = 5;
const LONGEST = 300;

/** What a builder would have to ask; kept apart from the questions that rules found. */
export const questionFinder: Agent<'question-finder'> = {
  name: 'question-finder',
  capability: 'Lists what a builder would have to ask the client about a component.',
  action: 'ask',
  run: async (model, { component }) => {
    const answer = await model.ask({ ...askPrompt(component), schema: SENTENCES_SCHEMA, maxOutputTokens: 900 });
    const read = sentencesShape.safeParse(answer.value);
    if (!read.success) throw new ModelFailure('bad-answer', 'The answer was not in the form asked for.', null, answer);
    const source = [component.task, component.draft.story, ...component.draft.know, ...component.draft.criteria].join(' ');
    return answered(answer, plainSentences(read.data.sentences.filter((text) => text.trim().endsWith('?')), source, MOST_QUESTIONS, LONGEST));
  },
};
