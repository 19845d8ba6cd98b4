export { questionsCsv } from './questions-csv';
export { questionList, type ListedQuestion, type PhaseQuestions, type QuestionList, type TicketQuestions } from './question-list';
export { questionsMarkdown } from './questions-markdown';
