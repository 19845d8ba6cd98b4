import { readOptions, siteAccess, UsageError } from './options';

describe('the command line', () => {
  it('has defaults', () => {
    expect(readOptions([])).toEqual({ port: 8080, data: '.data', latency: 0, app: '.', rebuild: false, official: false, help: false });
  });
  it.each([['--port', '70000'], ['--latency', 'soon'], ['--nonsense', '1']])('refuses %s %s', (...args) => {
    expect(() => readOptions(args)).toThrow(UsageError);
  });
});

describe('access to a real site', () => {
  const whole = { JIRA_SITE: 'team.atlassian.net', JIRA_EMAIL: 'me@example.com', JIRA_API_TOKEN: 'secret' };
  it('is all or nothing', () => {
    expect(siteAccess({})).toBeNull();
    expect(siteAccess(whole)?.url.href).toBe('https://team.atlassian.net/');
    expect(() => siteAccess({ ...whole, JIRA_EMAIL: '' })).toThrow('only JIRA_SITE and JIRA_API_TOKEN is set');
  });
  it('never sends a token in the open, and never names it', () => {
    expect(() => siteAccess({ ...whole, JIRA_SITE: 'http://team.atlassian.net' })).toThrow('https://');
    expect(siteAccess({ ...whole, JIRA_SITE: 'http://127.0.0.1:8081' })?.url.port).toBe('8081');
    for (const env of [{ ...whole, JIRA_SITE: 'http://x.example' }, { ...whole, JIRA_EMAIL: '' }]) {
      try {
        siteAccess(env);
        throw new Error('It was let in.');
      } catch (error) {
        expect(String(error)).not.toContain('secret');
      }
    }
  });
});
