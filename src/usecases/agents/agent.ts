import type { Finding } from '../../domain/finding';
import type { Model, ModelAnswer, TokenUse } from '../../llm/port';
import type { ComponentData, WrittenProse } from '../../writing/model';

/** The agents: what each is asked, and what it answers. One job each. */
export interface AgentMap {
  'ticket-writer': { action: 'write'; input: { components: readonly ComponentData[]; description: string }; output: ReadonlyMap<number, WrittenProse> };
  'finding-explainer': { action: 'explain'; input: { finding: Finding }; output: readonly string[] };
  improver: { action: 'improve'; input: { component: ComponentData; hint: string; description: string }; output: WrittenProse };
  'question-finder': { action: 'ask'; input: { component: ComponentData }; output: readonly string[] };
  'connection-tester': { action: 'test'; input: Record<string, never>; output: boolean };
}

export type AgentName = keyof AgentMap;

export interface Answered<T> extends TokenUse {
  readonly value: T;
}

export interface Agent<A extends AgentName> {
  readonly name: A;
  /** What it is good for, in a sentence for a person. */
  readonly capability: string;
  readonly action: AgentMap[A]['action'];
  /** @throws ModelFailure */
  run(model: Model, input: AgentMap[A]['input']): Promise<Answered<AgentMap[A]['output']>>;
}

export const answered = <T>({ inputTokens, outputTokens }: ModelAnswer, value: T): Answered<T> => ({ inputTokens, outputTokens, value });
