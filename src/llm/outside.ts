import { createAnthropic } from '@ai-sdk/anthropic';
import { createOpenAI } from '@ai-sdk/openai';
import { addAdapter, type Adapter } from './adapters';

/** Addresses of the providers; tests put local servers in their place. */
export interface Addresses {
  readonly anthropic?: string;
  readonly openai?: string;
}

/** The two providers outside Atlassian. Only src/egress.ts, the entry of manifest.egress.yml, leads here. */
export const outsideAdapters = ({ anthropic, openai }: Addresses = {}): readonly Adapter[] => [
  {
    writer: 'anthropic',
    needsKey: true,
    defaultModel: 'claude-sonnet-4-6',
    rate: { requests: 50, tokens: 400_000 },
    create: (id, apiKey) => createAnthropic({ apiKey, ...(anthropic === undefined ? {} : { baseURL: anthropic }) })(id),
  },
  {
    writer: 'openai',
    needsKey: true,
    defaultModel: 'gpt-5-mini',
    rate: { requests: 500, tokens: 400_000 },
    // Nothing of a customer's specification stays at the provider's.
    providerOptions: { openai: { store: false } },
    create: (id, apiKey) => createOpenAI({ apiKey, ...(openai === undefined ? {} : { baseURL: openai }) })(id),
  },
];

export const addOutsideAdapters = (addresses?: Addresses): void => {
  for (const adapter of outsideAdapters(addresses)) addAdapter(adapter);
};
