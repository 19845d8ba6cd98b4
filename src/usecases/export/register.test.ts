import { ISSUE_PROPERTY_KEY } from '../../domain/issue-property';
import { registered } from './register';
import { generateStored, ticketId } from './testing/fixtures';
import { World } from './testing/world';

const issue = (ticketId: string, ...components: readonly string[]) => ({ ticketId, issueId: `i-${ticketId}`, issueKey: `P-${ticketId}`, components });
const told = (...issues: readonly ReturnType<typeof issue>[]) =>
  registered('p', 's', issues).map((change) => (change.kind === 'register' ? `${change.value.component} ${change.value.issueKey}` : change.kind));

describe('what the register is told', () => {
  it('is every component once, of the ticket that is named after it', () => {
    expect(told(issue('1', 'a', 'b'), issue('2', 'b'), issue('3', 'c', 'a', 'd'), issue('4', 'e', 'd'))).toEqual(['a P-1', 'b P-2', 'c P-3', 'd P-3', 'e P-4']);
    expect(told(issue('1', 'a'), issue('2', 'a'))).toEqual(['a P-1']);
    expect(told()).toEqual([]);
  });
});

describe('a register that is rebuilt', () => {
  it('learns every component once, from the issue that is named after it, however many issues name it', async () => {
    const world = new World(generateStored({ tickets: 3, blockers: () => [], long: [] }));
    world.registerRebuilt = false;
    const made = (ticket: string, components: readonly string[]) =>
      world.site.createIssues([{ fields: {}, properties: [{ key: ISSUE_PROPERTY_KEY, value: { session: 'earlier', ticket, run: 1, receipt: 'issues:1', components, hash: '' } }] }]);
    const [first, second] = [`content_type:type_${ticketId(0)}`, `content_type:type_${ticketId(1)}`];
    made('a', [second, first]);
    made('b', [first, second]);
    made('c', [first]);
    await world.exportAll();
    expect(world.register.filter(({ sessionId }) => sessionId !== 'session1').map(({ component, issueKey }) => `${component} ${issueKey}`)).toEqual([`${second} DEMO-1`, `${first} DEMO-2`]);
    expect(world.site.issues.map(({ key }) => key)).toEqual(['DEMO-1', 'DEMO-2', 'DEMO-3', 'DEMO-4', 'DEMO-5']);
  });
});
