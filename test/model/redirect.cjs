/**
 * Preloaded into the command (`node --require`): what goes to a provider's address arrives at the test's server, named in
 * REDIRECT as JSON, origin by origin. Any other address is refused, so that no test meets the network.
 */
const to = JSON.parse(process.env.REDIRECT ?? '{}');
const real = globalThis.fetch;

globalThis.fetch = (input, init) => {
  const { origin, pathname, search } = new URL(String(input));
  const server = to[origin];
  if (server === undefined) return Promise.reject(new Error(`The test permits no request to ${origin}.`));
  return real(new URL(`${pathname}${search}`, server), init);
};
