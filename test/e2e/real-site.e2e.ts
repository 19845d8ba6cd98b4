import { createLocalJira, ACCOUNTS, type LocalJira } from '../../local/jira';
import { createRealClock } from '../../local/clock/real-clock';
import { closeBrowser, visit } from './harness/browser';
import { startWeb, type WebProcess } from './harness/server';
import { inBrowser } from './harness/suite';

inBrowser('the page before a real site', () => {
  let jira: LocalJira;
  let web: WebProcess;
  beforeAll(async () => {
    jira = await createLocalJira({ database: ':memory:', clock: createRealClock() });
    const { url } = await jira.serve({ port: 0 });
    web = await startWeb({ env: { JIRA_SITE: url, JIRA_EMAIL: ACCOUNTS.lead.email, JIRA_API_TOKEN: ACCOUNTS.lead.token } });
  });
  afterAll(async () => {
    await Promise.allSettled([closeBrowser(), web.close(), jira.close()]);
  });

  it('works as the one person, and says so on every screen', async () => {
    const visitor = await visit(web.url);
    const said = visitor.page.getByText(/This is the real Jira site http:\/\/127\.0\.0\.1/);
    for (const path of ['/', '/projects/DEMO/issues', '/projects/DEMO/apps/specifications']) {
      await visitor.open(path);
      await said.waitFor();
    }
    await visitor.page.getByRole('heading', { name: 'Specifications in DEMO' }).waitFor();
    await expect(visitor.page.getByLabel('Use as').count()).resolves.toBe(0);
    await visitor.page.getByRole('banner').getByText('Lena Lead').waitFor();
    await visitor.screenshot('real-site');
  });

  it('says in words that a token is not accepted, without the token', async () => {
    const { url } = await jira.serve({ port: 0 });
    const refused = startWeb({ env: { JIRA_SITE: url, JIRA_EMAIL: ACCOUNTS.lead.email, JIRA_API_TOKEN: 'wrong-token' } });
    await expect(refused).rejects.toThrow(/does not accept JIRA_EMAIL with JIRA_API_TOKEN/);
    await expect(refused).rejects.not.toThrow(/wrong-token/);
  });
});
