import Resolver from '@forge/resolver';

const definitions = new Resolver();
definitions.define('who', ({ context }: { readonly context: { readonly accountId?: string } }) => ({ accountId: context.accountId }));
definitions.define('size', ({ payload }: { readonly payload: { readonly text?: string } }) => ({ length: payload.text?.length ?? 0 }));
definitions.define('large', () => ({ text: 'x'.repeat(6 * 1024 * 1024) }));
definitions.define('fails', () => {
  throw new Error('It broke.');
});

export const resolver = definitions.getDefinitions();
