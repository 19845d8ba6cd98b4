import { capital, count } from '../language';
import { markdownText } from './text';
import type { ListedQuestion, QuestionList, TicketQuestions } from './question-list';

const line = ({ number, text, rows }: ListedQuestion): string => `| ${String(number)} | ${markdownText(text)} | ${markdownText(rows.join('; '))} |  |`;

const ticket = ({ title, questions }: TicketQuestions): string[] => ['', `### ${markdownText(title)}`, '', '| No. | Question | Rows | Answer |', '|---|---|---|---|', ...questions.map(line)];

/** The question list as Markdown for a client: by phase and ticket, with an empty column for the answers. */
export function questionsMarkdown(list: QuestionList): string {
  const tickets = list.phases.reduce((sum, phase) => sum + phase.tickets.length, 0);
  const intro = list.count === 0 ? 'The sheets leave no question open.' : `${capital(count(list.count, 'question'))} in ${count(tickets, 'ticket')} that the sheets leave open. Row numbers are those of the spreadsheet.`;
  const phases = list.phases.flatMap(({ title, tickets: asking }) => ['', `## ${markdownText(title)}`, ...asking.flatMap(ticket)]);
  return `${['# Open questions', '', intro, ...phases].join('\n')}\n`;
}
