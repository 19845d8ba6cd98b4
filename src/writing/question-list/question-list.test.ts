import { parse } from 'csv-parse/sync';
import type { TicketContent } from '../../domain/ticket';
import { writeTicket } from '../write-ticket';
import { prepared, sampleSpec } from '../testing/sample';
import { questionList, questionsCsv, questionsMarkdown } from '.';

async function tickets(): Promise<TicketContent[]> {
  const all = prepared(await sampleSpec('lakeside'), { include: { held: false, removed: false } });
  return all.plan.tickets.map((ticket) => writeTicket({ prepared: all, ticket }));
}

/** A ticket whose only question has a given text. */
async function asking(title: string, text: string): Promise<TicketContent> {
  const [first] = await tickets();
  if (first === undefined) throw new Error('The sample gives no ticket.');
  return { ...first, title, questions: [{ code: 'test', text, rows: [{ file: '=Fields.csv', row: 7 }] }] };
}

const NONE = questionList([]);

describe('the question list of a session', () => {
  it('holds every question once, by phase and ticket, numbered through', async () => {
    const all = await tickets();
    const { count, phases } = questionList(all);
    const listed = phases.flatMap((phase) => phase.tickets.flatMap((ticket) => ticket.questions));
    expect(count).toBe(all.reduce((sum, { questions }) => sum + questions.length, 0));
    expect(listed.map(({ number }) => number)).toEqual(Array.from({ length: count }, (_, index) => index + 1));
    expect(phases.map(({ title }) => title)).toEqual(['Roles', 'Media and images', 'Content types']);
    expect(phases.flatMap((phase) => phase.tickets.map(({ title }) => title))).not.toContain('Configure content type: Course');
    expect(listed.find(({ code }) => code === 'list-options')?.rows).toEqual(['Lakeside_Fields.csv rows 10, 35']);
  });

  it('is Markdown with a column for the answers', async () => {
    const text = questionsMarkdown(questionList(await tickets()));
    expect(text).toContain('# Open questions\n\nFive questions in five tickets that the sheets leave open.');
    expect(text).toContain('## Content types\n\n### Configure content type: Study Programme\n\n| No. | Question | Rows | Answer |\n|---|---|---|---|\n| 3 | Which options does Language of teaching (rows 10, 35) have? | Lakeside_Fields.csv rows 10, 35 |  |\n');
    expect(questionsMarkdown(NONE)).toBe('# Open questions\n\nThe sheets leave no question open.\n');
  });

  it('keeps the words of the sheets from being markup', async () => {
    const text = questionsMarkdown(questionList([await asking('A | <b>', 'Is \\*x\\* | `a_b` or [y](z)?')]));
    expect(text).toContain('### A \\| \\<b\\>');
    expect(text).toContain('| 1 | Is \\*x\\* \\| a_b or \\[y\\](z)? |');
  });

  it('is CSV that a spreadsheet reads, and computes nothing of', async () => {
    const csv = questionsCsv(questionList([await asking('=HYPERLINK("http://x")', '@SUM(1;2), "so"?')]));
    expect(csv.startsWith('\uFEFFNo.,Phase,Ticket,Question,Rows,Answer\r\n')).toBe(true);
    const rows: string[][] = parse(csv, { bom: true });
    expect(rows.slice(1)).toEqual([['1', expect.any(String), '\'=HYPERLINK("http://x")', '\'@SUM(1;2), "so"?', "'=Fields.csv row 7", '']]);
    expect(parse(questionsCsv(NONE), { bom: true })).toHaveLength(1);
  });
});
