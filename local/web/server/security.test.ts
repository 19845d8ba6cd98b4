import { frameHeaders, originsOf, refusalOf, shellHeaders } from './security';

const origins = originsOf(8080);
const ask = (url: string, headers: Readonly<Record<string, string>> = {}, method = 'POST'): string | null => refusalOf(new Request(url, { method, headers }), origins);

describe('what is answered', () => {
  it('is what comes from the page itself, or from no page', () => {
    expect(ask('http://127.0.0.1:8080/api/invoke', { origin: 'http://127.0.0.1:8080' })).toBeNull();
    expect(ask('http://127.0.0.1:8080/api/invoke')).toBeNull();
    expect(ask('http://localhost:8080/frames/a/index.html', {}, 'GET')).toBeNull();
  });

  it.each([
    ['another page', 'http://127.0.0.1:8080/api/invoke', { origin: 'https://evil.example' }],
    ['a Frame', 'http://127.0.0.1:8080/api/invoke', { origin: 'http://localhost:8080' }],
    ['another page that hides its origin', 'http://127.0.0.1:8080/api/invoke', { 'sec-fetch-site': 'cross-site' }],
    ['a name that was rebound to this machine', 'http://evil.example:8080/api/invoke', {}],
  ])('is not what comes from %s', (_who, url, headers) => {
    expect(ask(url, headers as Readonly<Record<string, string>>)).not.toBeNull();
  });
});

it('lets Frames have no inline script or style, and lets only the page frame them', () => {
  const policy = frameHeaders(origins)['content-security-policy'] ?? '';
  expect(policy).toContain("script-src 'self'");
  expect(policy).toContain("style-src 'self'");
  expect(policy).not.toContain('unsafe');
  expect(policy).toContain('frame-ancestors http://127.0.0.1:8080');
  expect(shellHeaders(origins)['content-security-policy']).toContain("script-src 'self'");
});
