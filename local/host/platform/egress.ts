import type { ExternalAddress, Manifest } from '../app/manifest';

/** As @forge/api's ExternalEndpointNotAllowedError, which the real runtime throws (facts/forge.md §1.3). */
class EgressRefused extends Error {
  readonly status = 403;
  constructor(url: string) {
    super(`URL not included in the external fetch backend permissions: ${url}. Visit go.atlassian.com/forge-egress for more information.`);
    this.name = 'REQUEST_EGRESS_ALLOWLIST_ERR';
  }
}

const hostOf = (address: string): string => address.replace(/^[a-z]+:\/\//, '').replace(/[/?#].*$/, '').toLowerCase();

const covers = (allowed: string, url: URL): boolean => {
  const host = hostOf(allowed);
  if (host === '*') return true;
  if (allowed.includes('://') && !allowed.startsWith(url.protocol)) return false;
  return host.startsWith('*.') ? url.host.endsWith(host.slice(1)) : url.host === host;
};

const addressOf = (address: ExternalAddress): readonly string[] => {
  if (typeof address === 'string') return [address];
  return 'address' in address ? [address.address] : [];
};

/** `fetch` as the app sees it: only to addresses in `permissions.external.fetch.backend`. */
export const createEgressFetch = (manifest: Manifest, real: typeof fetch): typeof fetch => {
  const allowed = (manifest.permissions?.external?.fetch?.backend ?? []).flatMap(addressOf);
  return (input, init) => {
    const target = input instanceof Request ? input.url : String(input);
    const permitted = URL.canParse(target) && allowed.some((address) => covers(address, new URL(target)));
    if (!permitted) return Promise.reject(new EgressRefused(target));
    return real(input, init);
  };
};
