import { quotaWatch } from './quota';

const headers = (all: Readonly<Record<string, string>>) => ({ get: (name: string) => all[name.toLowerCase()] ?? null });

describe('what is left of the hourly allowance', () => {
  it('is not known before Jira said it', () => {
    const watch = quotaWatch();
    expect(watch.quota()).toBeNull();
    watch.answered(headers({}));
    expect(watch.quota()).toBeNull();
  });

  it.each([
    ['of the pool of all sites', { 'beta-ratelimit': '"global-app-quota";r=41250;t=1800', 'beta-ratelimit-policy': '"global-app-quota";q=65000;w=3600' }, { remaining: 41_250, limit: 65_000 }],
    ['of this site', { 'beta-ratelimit': '"tenant-app-quota";r=0;t=9', 'beta-ratelimit-policy': '"tenant-app-quota";q=100000;w=3600' }, { remaining: 0, limit: 100_000 }],
    ['beside the burst limit', { 'beta-ratelimit': '"burst";r=7;t=1, "global-app-quota";r=12;t=1800', 'beta-ratelimit-policy': '"burst";q=100;w=1, "global-app-quota";q=65000;w=3600' }, { remaining: 12, limit: 65_000 }],
    ['without a policy: as much as is left', { 'beta-ratelimit': '"global-app-quota";r=5;t=1' }, { remaining: 5, limit: 5 }],
  ])('is read from the answer’s headers: %s', (_, all, quota) => {
    const watch = quotaWatch();
    watch.answered(headers(all));
    expect(watch.quota()).toEqual(quota);
  });

  it.each([
    ['of another limit', { 'beta-ratelimit': '"burst";r=7;t=1' }],
    ['in no form that is known', { 'beta-ratelimit': 'global-app-quota: plenty' }],
  ])('is not taken from a header %s', (_, all) => {
    const watch = quotaWatch();
    watch.answered(headers(all));
    expect(watch.quota()).toBeNull();
  });

  it('is that of the newest answer which says so', () => {
    const watch = quotaWatch();
    for (const left of ['9', '4']) watch.answered(headers({ 'beta-ratelimit': `"global-app-quota";r=${left};t=1` }));
    watch.answered(headers({}));
    expect(watch.quota()?.remaining).toBe(4);
  });
});
