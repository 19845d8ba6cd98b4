import { makePlan } from '../plan';
import { specOf } from '../spec/testing/build';
import { lintTicket } from './lint';
import { prepareWriting } from './prepare';
import { ALL_ROWS } from './testing/real-sets';
import { bundlesTable } from './testing/tables';
import { writeTicket } from './write-ticket';

const spec = specOf({ bundles: bundlesTable({ Name: 'Story', 'Machine name': 'story' }, { Name: 'Topics', 'Machine name': 'topics', Type: 'Vocabulary' }, { Name: 'Old', 'Machine name': 'old', X: 'd' }) });
const plan = makePlan(spec, ALL_ROWS);
const STANDING = { content_type: ['Accessibility was checked with axe. Twice!', 'Accessibility was checked with axe. Twice!', 'The editors have seen it.'] };

const written = (title: string, standingCriteria?: typeof STANDING) => {
  const prepared = prepareWriting(spec, plan, { ...ALL_ROWS, ...(standingCriteria === undefined ? {} : { standingCriteria }) });
  const ticket = plan.tickets.find((one) => one.title.includes(title));
  if (ticket === undefined) throw new Error(`No ticket ${title}.`);
  return { ticket, content: writeTicket({ prepared, ticket }) };
};

describe('standing criteria', () => {
  it('follow those of the writer in tickets of their kind, each once', () => {
    const { content } = written('Story', STANDING);
    expect(content.standing).toEqual(['Accessibility was checked with axe. Twice!', 'The editors have seen it.']);
    expect(content.prose).toEqual(written('Story').content.prose);
  });

  it('leave tickets of other kinds, and removals, as they are', () => {
    for (const title of ['Topics', 'Old']) expect(written(title, STANDING).content).toEqual(written(title).content);
  });

  it('are the administrator’s words: the lint has nothing to say about them', () => {
    const { content, ticket } = written('Story', STANDING);
    expect(lintTicket(content, spec, ticket)).toEqual(lintTicket(written('Story').content, spec, ticket));
    const said = { ...content, prose: { ...content.prose, criteria: [...content.prose.criteria, ...STANDING.content_type] } };
    expect(lintTicket(said, spec, ticket).length).toBeGreaterThan(lintTicket(content, spec, ticket).length);
  });
});
