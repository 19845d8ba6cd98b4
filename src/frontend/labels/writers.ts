import { addUsage, NO_USAGE, WRITER_TITLES, type WriterKind, type WritingUsage } from '../../domain/writing';
import type { Estimate } from '../../writing/model/estimate';
import { counted } from '../format';

const money = (cost: number | null): string => (cost === null ? 'price not known' : `about $${cost.toFixed(2)}`);
const thousands = (count: number): string => (count < 1_000 ? String(count) : `${String(Math.round(count / 1_000))} thousand`);

/** Words about who writes the tickets. */
export const WRITING = {
  what: {
    rules: 'Works without a model, sends nothing anywhere and costs nothing. What a model does not give is written by it.',
    forge: 'Atlassian’s own models. Nothing leaves Atlassian, and no key is needed. Atlassian bills what is used to the developer of this app.',
    anthropic: 'The text of specifications goes to Anthropic. This app does not run on Atlassian alone.',
    openai: 'The text of specifications goes to OpenAI. This app does not run on Atlassian alone.',
  } satisfies Record<WriterKind, string>,
  who: 'Who writes the tickets',
  model: 'Model',
  modelHint: (name: string) => `Leave it empty for ${name}.`,
  notBuiltIn: (titles: readonly string[]) => `${titles.join(' and ')} ${titles.length === 1 ? 'is not part of this app: it needs' : 'are not part of this app: they need'} an app of your own, deployed with manifest.egress.yml (see the README).`,
  caps: 'How much one run may use stands under Limits.',
  prices: 'US dollars for a million tokens',
  inputPrice: 'Tokens sent',
  outputPrice: 'Tokens answered',
  priceLater: 'Save the model first; its list price, where it is known, then stands here.',
  priceHint: (writer: WriterKind, known: number | null) => {
    if (known === null) return 'Price not known: no money is shown, and a cap on money cannot be kept. The cap on tokens holds.';
    return writer === 'forge' ? `Leave it empty for the list price of the model’s maker, $${String(known)}. Enter Atlassian’s price where it differs.` : `Leave it empty for the list price, $${String(known)}.`;
  },
  atOnce: 'Requests at one time',
  atOnceHint: 'From 1 to 12. More is faster, and meets the provider’s rate sooner.',
  notCount: 'Enter a whole number from 1 to 12.',
  notNumber: 'Enter a number.',
  key: (title: string) => `Key for ${title}`,
  keyThere: 'A key is stored. It is never shown; a new one takes its place.',
  keyMissing: 'No key is stored yet.',
  saveKey: 'Store key',
  removeKey: 'Remove key',
  test: 'Test the connection',
  testing: 'Asking the model…',
  health: { healthy: 'Healthy', degraded: 'Degraded', unavailable: 'Unavailable' },
  estimate: ({ components, requests, inputTokens, outputTokens, cost, minutes }: Estimate) =>
    `${String(components)} components in ${String(requests)} requests, about ${thousands(inputTokens + outputTokens)} tokens, ${money(cost)}, about ${minutes < 1 ? 'a minute' : `${String(Math.ceil(minutes))} minutes`}.`,
  error: ({ error, runs }: Estimate) => (error === null ? 'An estimate from the length of the texts; nothing was measured yet.' : `Earlier estimates were off by ${String(Math.round(error * 100))} % (${runs === 1 ? 'one run' : `${String(runs)} runs`}).`),
  used: ({ writer, model, agents, cost, fallbacks }: WritingUsage) => {
    const { requests, inputTokens, outputTokens } = Object.values(agents).reduce(addUsage, NO_USAGE);
    const spent = cost === null ? 'price not known' : `$${cost.toFixed(2)}`;
    const kept = fallbacks === 0 ? '' : ` ${counted(fallbacks, 'ticket has', 'tickets have')} the built-in text; a note in each says why.`;
    return `Written by ${WRITER_TITLES[writer]}, ${model}: ${counted(requests, 'request')}, ${thousands(inputTokens + outputTokens)} tokens, ${spent}.${kept}`;
  },
  capped: 'The cap was reached, so the model was not asked any further. A higher cap and writing again give the rest; what it has written is kept.',
  cap: (maxCost: number | null) => (maxCost === null ? 'No cap on money.' : `The run stops at $${maxCost.toFixed(2)}; what is left is written by the built-in writer.`),
} as const;
