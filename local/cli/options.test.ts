import { parseOptions, USAGE } from './options';
import { UsageError } from './usage-error';

describe('the command line of npm run tickets', () => {
  it('has an answer for everything that is left out', () => {
    expect(parseOptions([])).toEqual({
      paths: [], project: 'DEMO', description: '', grouping: 'standard', include: [], acceptFindings: false,
      until: 'export', data: '.data', latency: 0, as: 'lead', new: false, help: false, hint: '',
    });
  });

  it('reads paths and options in any order', () => {
    const options = parseOptions(['a.csv', '--include', 'held,removed', 'b.csv', '--project=uni', '--accept-findings', '--latency', '20']);
    expect(options).toMatchObject({ paths: ['a.csv', 'b.csv'], include: ['held', 'removed'], project: 'UNI', acceptFindings: true, latency: 20 });
  });

  it('reads what is to be fixed, and where the change list goes', () => {
    expect(parseOptions(['--fix', 'all', '--changes', 'out/List.CSV'])).toMatchObject({ fix: 'all', changes: 'out/List.CSV' });
    expect(parseOptions(['--fix=reference-slip: Event', '--changes', 'list.md'])).toMatchObject({ fix: 'reference-slip: Event', changes: 'list.md' });
    for (const option of ['--fix all|CAUSE', '--changes FILE']) expect(USAGE).toContain(option);
  });

  it.each([
    [['--grouping', 'fine'], '--grouping: standard or coarse'],
    [['--include', 'held,dead'], '--include: held, removed, or both with a comma'],
    [['--project', 'no key'], '--project: a project key is 2 to 10 letters and digits, such as DEMO'],
    [['--latency', 'soon'], '--latency: a number of milliseconds'],
    [['--questions', 'q.doc'], '--questions: a file that ends in .csv or .md'],
    [['--changes', 'list.xlsx'], '--changes: a file that ends in .csv or .md'],
    [['--fix', ' '], '--fix: all, or the cause or code of findings'],
    [['--fix'], "Option '--fix <value>' argument missing"],
    [['--max-cost', 'lots'], '--max-cost: a number of US dollars'],
    [['--writer', 'poet'], '--writer: rules, forge, anthropic or openai'],
    [['--hint', 'Shorter'], '--hint: goes with --regenerate ID'],
    [['--regenerate', 'abcdef12', '--until', 'plan'], '--regenerate: needs written tickets, and the command is to stop after plan'],
    [['--regenerate', 'x'], '--regenerate: id of a ticket, from the report'],
    [['--until', 'lunch'], '--until: one of validate, plan, generate, review, export'],
    [['--colour'], "Unknown option '--colour'"],
  ])('refuses %j', (args, message) => {
    expect(() => parseOptions(args)).toThrow(UsageError);
    expect(() => parseOptions(args)).toThrow(message);
  });
});
