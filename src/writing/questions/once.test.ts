import { stripMarks } from '../language';
import { type Edit, prepared, sampleSpec } from '../testing/sample';
import { writeTicket } from '../write-ticket';

const course = (set: Edit['set']): Edit => ({ type: 'fields', where: { label: 'Subjects', bundle: 'Course (Content type)' }, set });

/** Questions, what to know and criteria of the tickets of two types. */
async function written(edits: readonly Edit[]) {
  const all = prepared(await sampleSpec('lakeside', edits));
  const of = (title: string) => {
    const ticket = all.plan.tickets.find((one) => one.title === title);
    if (ticket === undefined) throw new Error(`No ticket is called ${title}.`);
    const { questions, prose } = writeTicket({ prepared: all, ticket });
    return { questions: questions.filter(({ code }) => code === 'storage-cardinality').map(({ text }) => stripMarks(text)), know: prose.know.map(stripMarks), criteria: prose.criteria.map(stripMarks).join('\n') };
  };
  return { first: of('Configure content type: Person'), second: of('Configure content type: Course') };
}

describe('what is open in several tickets', () => {
  it('is asked where it is made first, and told in the others, and no criterion rests on it in either', async () => {
    const { first, second } = await written([course({ cardinality: '*' })]);
    expect(first.questions).toEqual(['Subjects (row 95): 3 here, unlimited on Course (row 36). It is one shared field and can have one limit. Which?']);
    expect(second.questions).toEqual([]);
    expect(second.know).toContain('Still open: the limit of Subjects; Configure content type: Person asks.');
    expect(first.know.join('\n')).not.toContain('Still open');
    expect(`${first.criteria}\n${second.criteria}`).not.toMatch(/Subjects[^.;]* takes?/u);
  });

  it('is not told of where it is settled', async () => {
    const { first, second } = await written([]);
    expect([...first.questions, ...second.questions]).toEqual([]);
    expect(second.know.join('\n')).not.toContain('the limit of Subjects');
    expect(`${first.criteria}\n${second.criteria}`).toMatch(/Subjects[^.;]* takes? up to three/u);
  });
});
