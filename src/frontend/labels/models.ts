import { WRITER_TITLES, type Provenance } from '../../domain/writing';
import { counted } from '../format';

/** Words about what a model does for one ticket or finding. */
export const MODELS = {
  heading: 'Model',
  wrote: ({ writer, model, inputTokens, outputTokens, cached }: Provenance) =>
    `Written by ${WRITER_TITLES[writer]}${model === '' ? '' : `, ${model}`}: ${counted(inputTokens, 'token')} sent, ${String(outputTokens)} answered${cached ? ', taken from an earlier answer' : ''}.`,
  builtIn: 'Written by the built-in writer.',
  hint: 'What should be better',
  hintHelp: 'Facts, questions and the title stay as they are. Changes by hand of the text are replaced.',
  improve: 'Write again with a hint',
  improving: 'The model is writing…',
  improved: 'The text was written again.',
  undo: 'Back to the text before',
  undone: 'The text before stands again.',
  ask: 'Ask what is missing',
  asking: 'The model is thinking…',
  asked: 'A model would ask',
  askedHelp: 'Not found by a rule of the sheets: look whether they matter. They are not part of the issue.',
  askedNothing: 'The model has no question.',
  explain: 'Explain',
  explaining: 'The model is explaining…',
  explained: 'A model explains',
  notes: { with: 'With a writer’s note', without: 'Without a note' },
  note: 'Writer',
} as const;
