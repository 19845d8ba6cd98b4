import { ModelFailure } from '../../llm/port';
import { explainPrompt, plainSentences, SENTENCES_SCHEMA, sentencesShape } from '../../writing/model';
import { answered, type Agent } from './agent';

const MOST_SENTENCES = 4;
const LONGEST = 300;

/** What a finding means for the person who wrote the sheet; for the screen only. */
export const findingExplainer: Agent<'finding-explainer'> = {
  name: 'finding-explainer',
  capability: 'Explains a finding to the person who wrote the specification.',
  action: 'explain',
  run: async (model, { finding }) => {
    const prompt = explainPrompt(finding);
    const answer = await model.ask({ ...prompt, schema: SENTENCES_SCHEMA, maxOutputTokens: 800 });
    const read = sentencesShape.safeParse(answer.value);
    // The message names what the app means; the cell's own words are the author's and are not repeated.
    const sentences = read.success ? plainSentences(read.data.sentences, `${finding.message} ${finding.suggestion}`, MOST_SENTENCES, LONGEST) : [];
    if (sentences.length === 0) throw new ModelFailure('bad-answer', 'The model gave no explanation that can be shown.', null, answer);
    return answered(answer, sentences);
  },
};
