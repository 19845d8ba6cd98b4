import { registered } from './register';

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
