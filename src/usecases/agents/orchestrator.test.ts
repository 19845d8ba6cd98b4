import type { Model } from '../../llm/port';
import { ModelFailure } from '../../llm/port';
import { answerOf } from '../../testing/scripted-model';
import type { AgentName } from './agent';
import { AGENTS, createOrchestrator } from './orchestrator';

const model = (answer: unknown): Model => ({ writer: 'forge', id: 'scripted', rate: { requests: 1, tokens: 1 }, ask: (request) => Promise.resolve(answerOf(request, answer)) });

describe('the orchestrator', () => {
  it('knows every agent by its name, with a capability of its own', () => {
    expect(Object.entries(AGENTS).every(([name, agent]) => agent.name === name)).toBe(true);
    expect(new Set(Object.values(AGENTS).map(({ capability }) => capability)).size).toBe(Object.keys(AGENTS).length);
  });

  it('refuses an agent or an action that there is not', async () => {
    const orchestrator = createOrchestrator(model({ ok: true }), () => 0);
    await expect(orchestrator.run('poet' as AgentName, 'write', {})).rejects.toMatchObject({ code: 'unknown-agent' });
    await expect(orchestrator.run('connection-tester', 'write' as 'test', {})).rejects.toMatchObject({ code: 'unknown-action' });
    expect(orchestrator.usage()).toEqual({});
  });

  it('counts requests, errors and tokens of each agent', async () => {
    const orchestrator = createOrchestrator(model({ ok: true }), () => 0);
    await orchestrator.run('connection-tester', 'test', {});
    await expect(orchestrator.run('ticket-writer', 'write', { components: [], description: '' })).rejects.toBeInstanceOf(ModelFailure);
    const usage = orchestrator.usage();
    expect(usage['connection-tester']).toMatchObject({ requests: 1, errors: 0 });
    expect(usage['ticket-writer']).toMatchObject({ requests: 1, errors: 1 });
    expect(usage['ticket-writer']?.inputTokens).toBeGreaterThan(0);
  });
});
