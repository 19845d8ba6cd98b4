import { AppError } from '../../domain/errors';
import { addUsage, NO_USAGE, type AgentUsage } from '../../domain/writing';
import { ModelFailure, type Model } from '../../llm/port';
import type { Agent, AgentMap, AgentName } from './agent';
import { connectionTester } from './connection-tester';
import { findingExplainer } from './finding-explainer';
import { improver } from './improver';
import { questionFinder } from './question-finder';
import { ticketWriter } from './ticket-writer';

export type Registry = { readonly [A in AgentName]: Agent<A> };

/** All agents by name. */
export const AGENTS: Registry = {
  'ticket-writer': ticketWriter,
  'finding-explainer': findingExplainer,
  improver,
  'question-finder': questionFinder,
  'connection-tester': connectionTester,
};

/** An agent's answer and what it took. */
export interface Run<T> {
  readonly output: T;
  readonly used: AgentUsage;
}

/** The one way to an agent: finds it by name, lets it work, and counts what it used. */
export interface Orchestrator {
  /** @throws ModelFailure; AppError `unknown-agent`, `unknown-action` */
  run<A extends AgentName>(name: A, action: AgentMap[A]['action'], input: AgentMap[A]['input']): Promise<Run<AgentMap[A]['output']>>;
  /** What each agent that was asked has used so far. */
  usage(): Readonly<Partial<Record<AgentName, AgentUsage>>>;
  total(): AgentUsage;
}

const unknown = (code: string, message: string): AppError => new AppError({ kind: 'admin_required', code, message, action: 'This is a fault of the app: report it with the reference.' });

export function createOrchestrator(model: Model, clock: () => number, agents: Registry = AGENTS): Orchestrator {
  const used = new Map<AgentName, AgentUsage>();
  const count = (name: AgentName, change: Partial<AgentUsage>): AgentUsage => {
    const one = { ...NO_USAGE, requests: 1, ...change };
    used.set(name, addUsage(used.get(name) ?? NO_USAGE, one));
    return one;
  };
  return {
    run: async <A extends AgentName>(name: A, action: AgentMap[A]['action'], input: AgentMap[A]['input']) => {
      if (!Object.hasOwn(agents, name)) throw unknown('unknown-agent', `There is no agent "${name}".`);
      const agent: Agent<A> = agents[name];
      if (agent.action !== action) throw unknown('unknown-action', `The agent ${name} does not know how to "${action}".`);
      const began = clock();
      try {
        const { value, inputTokens, outputTokens } = await agent.run(model, input);
        return { output: value, used: count(name, { inputTokens, outputTokens, ms: clock() - began }) };
      } catch (error) {
        const tokens = error instanceof ModelFailure ? error.used : { inputTokens: 0, outputTokens: 0 };
        count(name, { errors: 1, inputTokens: tokens.inputTokens, outputTokens: tokens.outputTokens, ms: clock() - began });
        throw error;
      }
    },
    usage: () => Object.fromEntries(used),
    total: () => [...used.values()].reduce(addUsage, NO_USAGE),
  };
}
