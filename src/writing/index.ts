export { cellKey, coveredCells, coveredTexts } from './facts/covered-cells';
export type { WritingInput, WritingOptions } from './input';
export { plain, stripMarks, wordCount } from './language';
export { lintTicket, lintTitles } from './lint';
export type { LintResult } from './lint/rule';
export { presupposed, presupposedMarkdown, type Presupposed } from './presupposed';
export { prepareWriting, type PreparedWriting } from './prepare';
export { type QuestionList, questionList, questionsCsv, questionsMarkdown } from './question-list';
export { writeTicket } from './write-ticket';
