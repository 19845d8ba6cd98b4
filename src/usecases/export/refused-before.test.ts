import { runChecks } from '../../export/preflight';
import { begin } from './begin';
import { openExport } from './open-run';
import { generateSession, generateStored } from './testing/fixtures';
import { World } from './testing/world';

const stored = generateStored({ tickets: 2, blockers: () => [], long: [] });
const DAY = 24 * 3_600_000;

/** What the preflight of a session of the project says of earlier refusals. */
async function said(world: World): Promise<string> {
  const deps = world.deps();
  const opened = await openExport(deps, world.session, false);
  const { facts } = await begin(deps, deps.jira('person', () => undefined), (send) => send(), world.session, opened, false);
  const { state, detail } = runChecks(facts).results.find(({ key }) => key === 'validators') ?? { state: 'missing', detail: '' };
  return `${state}: ${detail}`;
}

describe('what a rule of the workflow refused', () => {
  it('is known to every later session of the project, until it is long ago', async () => {
    const first = new World(stored);
    first.site.problem = () => ({ messages: ['Fill in the “Risk”.'], fields: {} });
    await first.exportAll();
    expect(first.refusals.map(({ message }) => message)).toEqual(['Fill in the “Risk”.']);

    const later = new World(stored);
    later.session = generateSession({ id: 'session2', name: 'Other' });
    expect(await said(later)).toMatch(/^passed/);
    later.refusals = first.refusals;
    expect(await said(later)).toMatch(/^warning: .*“Fill in the “Risk”\.”/);
    later.time.advance(91 * DAY);
    expect(await said(later)).toMatch(/^passed/);
  });

  it('is not what a field was refused for, nor a text that Jira does not take', async () => {
    const world = new World(stored);
    world.settings = { ...world.settings, epics: false };
    world.site.problem = ({ fields }) =>
      String(fields['summary']).endsWith('Type 0') ? { messages: [], fields: { summary: 'Too long.' } } : { messages: ['INVALID_INPUT'], fields: {} };
    await world.exportAll();
    expect(world.site.issues).toEqual([]);
    expect(world.refusals).toEqual([]);
  });
});
