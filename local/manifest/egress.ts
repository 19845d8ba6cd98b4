import { isMap, isScalar, isSeq, parseDocument } from 'yaml';

/** The only addresses that the variant permits. */
export const ADDRESSES = ['https://api.anthropic.com', 'https://api.openai.com'] as const;

const HEAD = ` Written by npm run manifest:egress from manifest.yml: do not edit. This variant permits ${ADDRESSES.join(' and ')} and turns their
 adapters on (src/egress.ts). An app that is deployed with it no longer runs on Atlassian alone.`;

/** The manifest of an app of one's own that may ask Anthropic and OpenAI: other handlers' entry, two addresses, nothing else. */
export function egressManifest(text: string): string {
  const manifest = parseDocument(text);
  const functions = manifest.getIn(['modules', 'function']);
  if (!isSeq(functions)) throw new Error('manifest.yml names no functions.');
  for (const item of functions.items) {
    const handler = isMap(item) ? item.get('handler', true) : undefined;
    if (!isScalar(handler) || typeof handler.value !== 'string') throw new Error('A function of manifest.yml has no handler.');
    handler.value = handler.value.replace(/^index\./, 'egress.');
  }
  manifest.setIn(['permissions', 'external', 'fetch', 'backend'], manifest.createNode(ADDRESSES.map((address) => ({ address }))));
  manifest.commentBefore = HEAD;
  return manifest.toString({ lineWidth: 0 });
}
