import { HOW_TO_CONNECT } from './host/llm/how-to-connect';
import { connectedModel } from './host/llm/connect';
import { modelOf } from '../src/llm/ask';
import { ModelFailure } from '../src/llm/port';
import { ANSWER_SCHEMA, answerTokens, readAnswer, writePrompt, type ComponentData } from '../src/writing/model';

const EVENT: ComponentData = {
  task: 'Configure content type: Event',
  removal: false,
  draft: { story: 'As an editor, I want to create and edit content of the type Event.', know: [], criteria: ['The form of Event shows Title and Date.', 'Saving is refused without Date.', 'Date takes one value.'] },
  asked: [],
  rows: ['Name: Event; Machine name: event; Type: Content type', 'Field label: Date; Machine name: field_date; Field type: Date; Required: y; Help text: When does it begin?'],
};

/** One real call to the model that the environment names, and what it answered. */
async function main(): Promise<number> {
  const model = connectedModel(process.env);
  if (model === null) {
    console.log(`No model is set up, so nothing was asked. ${HOW_TO_CONNECT}`);
    return 0;
  }
  const began = Date.now();
  try {
    const asked = modelOf({ writer: 'forge', model, rate: { requests: 1, tokens: 100_000 }, now: () => Date.now() });
    const answer = await asked.ask({ ...writePrompt([EVENT], 'The events of a lakeside town.'), schema: ANSWER_SCHEMA, maxOutputTokens: answerTokens(1) });
    const written = readAnswer(answer.value, ['c1'])?.get('c1');
    console.log(`${model.modelId} answered in ${((Date.now() - began) / 1_000).toFixed(1)} s, ${String(answer.inputTokens)} tokens in, ${String(answer.outputTokens)} out.`);
    console.log(written === undefined ? 'The answer was not in the form asked for.' : JSON.stringify(written, null, 1));
    return written === undefined ? 1 : 0;
  } catch (error) {
    if (!(error instanceof ModelFailure)) throw error;
    console.error(`${model.modelId}: ${error.message}`);
    return 1;
  }
}

void main().then((code) => process.exit(code));
