export { ANSWER_SCHEMA, readAnswer, writtenShape, type WrittenProse } from './answer';
export { componentData, dataLength, type ComponentData } from './component-data';
export { calibrated, estimate, type Estimate } from './estimate';
export { hidesSomething, visible } from './hidden-unicode';
export { mergeProse, type Merged } from './merge';
export { askPrompt, explainPrompt, plainSentences, SENTENCES_SCHEMA, sentencesShape } from './plain-answers';
export { addCost, costOf, priceOf, type Price } from './prices';
export { answerTokens, idsOf, improvePrompt, PROMPT_VERSION, siteOf, writePrompt, type Prompt } from './prompt';
